using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ApprovalHub.Designer.Tests;

/// <summary>Every text that a reader sees stands in a resource file, in both languages.</summary>
public sealed partial class TextTests
{
    private const string Office = "Office";
    private static readonly string Designer = Path.Combine(Root(), "Designer");
    private static readonly string[] Rooms =
        [.. new[] { "Shared", Office }.SelectMany(part => Directory.GetFiles(Path.Combine(Designer, part, "Words"), "*.resx")).Where(f => !f.EndsWith(".en.resx", StringComparison.Ordinal)).Order()];

    /// <summary>Words that are shared, and yet only the office's pages use them.</summary>
    private static readonly string[] OfTheOffice = ["NoticeWords.cs", "ReportWords.cs"];

    private static bool IsOffice(string file) => Path.GetRelativePath(Designer, file).StartsWith(Office + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static IEnumerable<string> Pages => Sources("*.razor");

    [Fact]
    public void Both_languages_hold_the_same_keys_and_none_is_empty()
    {
        Assert.NotEmpty(Rooms);
        foreach (var room in Rooms)
        {
            var (chinese, english) = (Read(room), Read(room.Replace(".resx", ".en.resx")));
            Assert.Equal(chinese.Keys.Order(), english.Keys.Order());
            Assert.DoesNotContain(chinese.Concat(english), text => string.IsNullOrWhiteSpace(text.Value));
            Assert.All(chinese, text => Assert.Equal(Holes(text.Value), Holes(english[text.Key])));
        }
    }

    [Fact]
    public void Every_text_that_a_page_asks_for_is_there()
    {
        var known = Rooms.SelectMany(r => Read(r).Keys.Select(k => $"{Path.GetFileNameWithoutExtension(r)}.{k}")).ToHashSet();

        Assert.Empty(Pages.Concat(Sources("*.cs")).SelectMany(file => Asked().Matches(File.ReadAllText(file))
            .Select(m => m.Groups["key"].Value).Where(key => !known.Contains(key)).Select(key => $"{Path.GetFileName(file)}: {key}")));
    }

    /// <summary>The office's words come with its pages: nobody else may need them.</summary>
    [Fact]
    public void What_is_there_at_first_asks_for_no_word_of_the_office()
    {
        var late = Rooms.Where(IsOffice).Select(room => Path.GetFileNameWithoutExtension(room) + ".").ToList();

        Assert.NotEmpty(late);
        Assert.Empty(Pages.Concat(Sources("*.cs")).Where(file => !IsOffice(file) && !OfTheOffice.Contains(Path.GetFileName(file))).SelectMany(file => late
            .Where(room => File.ReadAllText(file).Contains('"' + room, StringComparison.Ordinal)).Select(room => $"{Path.GetFileName(file)}: {room}")));
    }

    [Fact]
    public void No_page_holds_a_text_of_its_own() =>
        Assert.Empty(Pages.SelectMany(file => Literals(File.ReadAllText(file)).Select(text => $"{Path.GetFileName(file)}: {text}")));

    [Theory]
    [InlineData("<p>保存</p>", "保存")]
    [InlineData("<p>Save it</p>", "Save it")]
    [InlineData("<input placeholder=\"Name\" />", "Name")]
    [InlineData("<Act Text=\"保存\" />", "保存")]
    public void A_text_in_a_page_is_seen(string page, string text) => Assert.Equal([text], Literals(page));

    [Fact]
    public void Markup_code_and_asked_texts_are_no_texts() =>
        Assert.Empty(Literals("""<p class="wide">@T["Shell.Again"] @if (x > 1) { <b>@y</b> } · <Icon Name="moon" /></p> @code { string a = "words of code"; }"""));

    /// <summary>What stands between tags or in an attribute that readers see, code taken away: Chinese anywhere, or two Latin letters in a row.</summary>
    private static IReadOnlyList<string> Literals(string page)
    {
        var markup = Razor().Replace(Code().Replace(page, ""), "");
        var between = Tag().Replace(markup, "\n").Split('\n', StringSplitOptions.TrimEntries).Where(t => LatinWord().IsMatch(t) || Chinese().IsMatch(t));
        return [.. between.Concat(SeenAttribute().Matches(markup).Select(m => m.Groups["text"].Value)).Distinct()];
    }

    private static IEnumerable<string> Sources(string pattern) => Directory.GetFiles(Designer, pattern, SearchOption.AllDirectories)
        .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}") && !f.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}"));

    private static Dictionary<string, string> Read(string file) =>
        XDocument.Load(file).Root!.Elements("data").ToDictionary(d => (string)d.Attribute("name")!, d => (string)d.Element("value")!);

    private static IEnumerable<string> Holes(string text) => Hole().Matches(text).Select(m => m.Groups[1].Value).Distinct().Order();

    internal static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at!.FullName, "ApprovalHub.sln"))) at = at.Parent;
        return at.FullName;
    }

    [GeneratedRegex(@"(?:\bT|\btexts)\[""(?<key>[A-Z]\w+\.[\w.]+)""")]
    private static partial Regex Asked();

    [GeneratedRegex(@"@code\s*\{.*\z|^@(?:page|using|inject|implements|inherits|layout|typeparam|attribute)\b.*?$|@\*.*?\*@|@[\w:]+=""[^""]*""", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Code();

    /// <summary>What steers, and expressions with the brackets that follow them.</summary>
    [GeneratedRegex("""
        @?\b(?:if|foreach|switch)\s*\((?>[^()]|(?<a>\()|(?<-a>\)))*\) | \belse\b
        | @\((?>[^()]|(?<b>\()|(?<-b>\)))*\)
        | @[\w.]+(?:\[(?>[^\[\]]|(?<c>\[)|(?<-c>\]))*\]|\((?>[^()]|(?<d>\()|(?<-d>\)))*\)|[\w.!?])*
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Razor();

    [GeneratedRegex("""<(?:[^<>"]|"[^"]*")*>""")]
    private static partial Regex Tag();

    [GeneratedRegex("""\b(?:placeholder|title|aria-label|alt|Text|Title|Label|Hint)="(?<text>[^"]*\p{L}{2}[^"]*)["]""")]
    private static partial Regex SeenAttribute();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}+")]
    private static partial Regex Chinese();

    [GeneratedRegex(@"[A-Za-z]{2}")]
    private static partial Regex LatinWord();

    [GeneratedRegex(@"\{(\d)")]
    private static partial Regex Hole();
}

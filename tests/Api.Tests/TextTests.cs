using System.Text.RegularExpressions;
using System.Xml.Linq;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests;

/// <summary>Every refusal that the sources know has its words in both languages, and the words name only what the refusal carries.</summary>
public sealed partial class TextTests
{
    private static readonly string Root = FindRoot();
    private static readonly string[] Rooms = ["Workflows", "Api", "db"];
    private static readonly string[] Files = ["Refusals.resx", "Refusals.en.resx"];

    [HubFact]
    public void Every_code_says_what_is_wrong_and_what_to_do_next_in_both_languages()
    {
        var codes = Codes();
        Assert.True(codes.Count > 150);
        foreach (var file in Files)
        {
            var texts = Texts(file);
            Assert.Equal("", string.Join(", ", codes.Keys.Where(c => !texts.ContainsKey(c) || !texts.ContainsKey(c + ".next"))));
        }
    }

    [HubFact]
    public void Texts_name_only_what_the_refusal_carries()
    {
        var codes = Codes();
        var wrong = Files.SelectMany(Texts).SelectMany(text => Placeholder().Matches(text.Value).Select(m => (text.Key, Name: m.Groups[1].Value)))
            .Where(p => codes.TryGetValue(Code(p.Key), out var names) && names.Count > 0 && !names.Contains(p.Name))
            .Select(p => $"{p.Key} names {{{p.Name}}}").Distinct();

        Assert.Empty(wrong);
    }

    [HubFact]
    public void Both_languages_know_the_same_texts() => Assert.Equal(Texts(Files[0]).Keys.Order(), Texts(Files[1]).Keys.Order());

    private static string Code(string key) => key.EndsWith(".next", StringComparison.Ordinal) ? key[..^5] : key;

    /// <summary>Codes with the names of the values that some refusal of the code carries.</summary>
    private static Dictionary<string, HashSet<string>> Codes()
    {
        var codes = new Dictionary<string, HashSet<string>>();
        foreach (var path in Rooms.SelectMany(f => Directory.EnumerateFiles(Path.Combine(Root, f), "*.cs", SearchOption.AllDirectories))
            .Where(p => !p.Contains("/obj/", StringComparison.Ordinal) && !p.Contains("/bin/", StringComparison.Ordinal)))
        {
            var text = File.ReadAllText(path);
            foreach (Match refusal in Refusal().Matches(text))
            {
                var names = codes.TryGetValue(refusal.Groups[1].Value, out var known) ? known : codes[refusal.Groups[1].Value] = [];
                var rest = text[refusal.Index..Math.Min(text.Length, refusal.Index + 600)];
                names.UnionWith(With().Matches(rest[..(rest.IndexOf(';', StringComparison.Ordinal) is var end and > 0 ? end : rest.Length)])
                    .Select(m => m.Groups[1].Value));
            }
        }
        codes["CASE_CHANGED"].UnionWith(["who", "what", "when"]); // added where the race was lost
        return codes;
    }

    private static Dictionary<string, string> Texts(string file) =>
        XDocument.Load(Path.Combine(Root, "Api/Endpoints/Problems", file)).Descendants("data")
            .ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")!.Value, StringComparer.Ordinal);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "ApprovalHub.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }

    [GeneratedRegex(@"Refusal\s*\.\s*(?:Invalid|Forbidden|Missing|Conflict|Unavailable)\(\s*""([A-Z0-9_]+)""")]
    private static partial Regex Refusal();

    [GeneratedRegex(@"\.With\(\s*""(\w+)""")]
    private static partial Regex With();

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}

using System.Text.RegularExpressions;
using System.Xml.Linq;
using ApprovalHub.Api.Endpoints.Problems;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People.Identity;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests;

/// <summary>Every code of the sources, refusal or fault, has its words in both languages, and the words name only what the code carries.</summary>
public sealed partial class TextTests
{
    private static readonly string Root = FindRoot();
    private static readonly string[] Rooms = ["Workflows", "Api", "db"];
    private static readonly Dictionary<string, string> Chinese = Texts("Refusals.resx", "Faults.resx");
    private static readonly Dictionary<string, string> English = Texts("Refusals.en.resx", "Faults.en.resx");

    /// <summary>What refusals and faults carry beyond their own statement: given by a helper or on the way out.</summary>
    private static readonly (string Code, string[] Names)[] Elsewhere =
    [
        ("^CASE_CHANGED$", ["who", "what", "when"]), // where the race was lost
        ("^IMPORT_", ["value"]), // the cell
        ("^CALENDAR_(DAY|OFF|WORK)_", ["year", "day"]), // CalendarRules
        ("^PROCESS_(JOIN_STARVES|LOOP_WITHOUT_STEP|NOBODY_ASKED|OUTCOME_UNKNOWN|PORT_LEADS_NOWHERE)$", ["node", "name"]), // Run.At
        ("^TEMPLATE_(ACTIVITY_UNKNOWN|NESTED|PACKAGE_NOT_YET)$", ["type"]), // NodeReader.Unknown
        ("^TEMPLATE_(NO_HEARING|NO_COLLECTIVE_DECISION|(HEARING|COLLECTIVE)_CAN_BE_SKIPPED)$", ["matter", "matterName"]), // WayChecks, WayHost
    ];

    [HubFact]
    public void Every_code_says_what_is_wrong_and_what_to_do_next_in_both_languages()
    {
        var codes = Codes();
        Assert.True(codes.Count > 330, $"only {codes.Count} codes were found");
        foreach (var texts in new[] { Chinese, English })
            None(codes.Keys.Where(c => !Says(texts, c) || !Says(texts, c + ".next")));
    }

    [HubFact]
    public void Texts_name_only_what_the_code_carries()
    {
        var codes = Codes();
        var wrong = Chinese.Concat(English).SelectMany(text => Names(text.Value).Select(name => (text.Key, Name: name)))
            .Where(p => codes.GetValueOrDefault(Code(p.Key))?.Contains(p.Name) != true)
            .Select(p => $"{p.Key} names {{{p.Name}}}").Distinct();

        None(wrong);
    }

    [HubFact]
    public void Both_languages_know_the_same_texts_and_name_the_same_values()
    {
        Assert.Equal(Chinese.Keys.Order(), English.Keys.Order());
        None(Chinese.Keys.Where(k => !k.EndsWith(".next", StringComparison.Ordinal) && !Names(Chinese[k]).SetEquals(Names(English[k]))));
    }

    [HubFact]
    public void No_text_is_left_of_a_code_that_is_gone()
    {
        var codes = Codes();
        None(Chinese.Keys.Where(k => !k.StartsWith("Kind.", StringComparison.Ordinal) && !codes.ContainsKey(Code(k))));
    }

    [HubFact]
    public void A_fault_is_shown_in_the_words_of_either_language()
    {
        var values = new Dictionary<string, string> { ["value"] = "2026/13/1" };
        var (chinese, next) = RefusalText.Of("IMPORT_NOT_A_DATE", values, new("zh-CN"));
        Assert.Contains("“2026/13/1”不是日期", chinese, StringComparison.Ordinal);
        Assert.Equal(Chinese["IMPORT_NOT_A_DATE.next"], next);
        Assert.Contains("“2026/13/1” is no date", RefusalText.Of("IMPORT_NOT_A_DATE", values, new("en")).Text, StringComparison.Ordinal);
        Assert.Equal(Chinese["CREDIT_CODE_CHECKSUM"], RefusalText.Of("CREDIT_CODE_CHECKSUM", values, new("zh-CN")).Text); // a refusal that a fault passes on
    }

    private static void None(IEnumerable<string> wrong) => Assert.True(!wrong.Any(), string.Join(", ", wrong.Order()));

    private static bool Says(Dictionary<string, string> texts, string key) => !string.IsNullOrWhiteSpace(texts.GetValueOrDefault(key));

    private static string Code(string key) => key.EndsWith(".next", StringComparison.Ordinal) ? key[..^5] : key;

    private static HashSet<string> Names(string text) => [.. Placeholder().Matches(text).SelectMany(m => m.Groups.Values.Skip(1)).Where(g => g.Success).Select(g => g.Value)];

    /// <summary>Codes with the names of the values that they carry somewhere.</summary>
    private static Dictionary<string, HashSet<string>> Codes()
    {
        var codes = new Dictionary<string, HashSet<string>>();
        foreach (var path in Rooms.SelectMany(f => Directory.EnumerateFiles(Path.Combine(Root, f), "*.cs", SearchOption.AllDirectories))
            .Where(p => !p.Contains("/obj/", StringComparison.Ordinal) && !p.Contains("/bin/", StringComparison.Ordinal)))
        {
            var text = NoCode().Replace(File.ReadAllText(path), "");
            foreach (Match code in Literal().Matches(text))
                Add(code.Groups[1].Value, Carried(text, code.Index + code.Length));
        }
        foreach (var refusal in Composed())
            Add(refusal.Code, refusal.Args.Keys);
        foreach (var code in codes.Keys)
            Add(code, Elsewhere.Where(e => Regex.IsMatch(code, e.Code)).SelectMany(e => e.Names));
        return codes;

        void Add(string code, IEnumerable<string> names)
        {
            if (!codes.TryGetValue(code, out var known))
                codes.Add(code, known = []);
            known.UnionWith(names);
        }
    }

    /// <summary>Names given after a code up to the end of its statement: With("name", …) and the name that Fault.If takes.</summary>
    private static IEnumerable<string> Carried(string text, int from)
    {
        var end = text.IndexOf(';', from);
        var rest = text[from..Math.Min(end < 0 ? text.Length : end, Math.Min(text.Length, from + 600))];
        return With().Matches(rest).Concat(IfName().Matches(rest)).Select(m => m.Groups[1].Value);
    }

    /// <summary>Refusals whose code is put together from a prefix, had from the real checks.</summary>
    private static IEnumerable<Refusal> Composed() => new[] { "", new string('?', 18), new string('?', 11), new string('?', 9) }
        .SelectMany(text => new[] { CitizenId.Check(text, default), CreditCode.Check(text), OrganisationCode.Check(text), MobileNumber.Check(text) })
        .OfType<Refusal>();

    private static Dictionary<string, string> Texts(params string[] files) =>
        files.SelectMany(f => XDocument.Load(Path.Combine(Root, "Api/Endpoints/Problems", f)).Descendants("data"))
            .ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")!.Value, StringComparer.Ordinal);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "ApprovalHub.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }

    /// <summary>Any literal of this form is a code, by whichever helper it goes out.</summary>
    [GeneratedRegex(@"""([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)""")]
    private static partial Regex Literal();

    /// <summary>What has the form and is none: comments, prefixes, words of the start for the console, codes of single fields within REQUEST_INVALID.</summary>
    [GeneratedRegex(
        @"^\s*//.*$|IdentityText\.Check\w*\([^;]*?""[A-Z_]+""\)|StartRefusedException\(\s*""[A-Z_]+""|WithErrorCode\(""[A-Z_]+""", RegexOptions.Multiline)]
    private static partial Regex NoCode();

    [GeneratedRegex(@"\.With\(\s*""(\w+)""")]
    private static partial Regex With();

    /// <summary>After the field: <c>nameof(matter.Code), "organ", department.CreditCode</c>.</summary>
    [GeneratedRegex(@"^,\s*nameof\([\w.]+\),\s*""(\w+)""")]
    private static partial Regex IfName();

    /// <summary><c>{name}</c>, or <c>{amount|unit}</c>.</summary>
    [GeneratedRegex(@"\{(\w+)(?:\|(\w+))?\}")]
    private static partial Regex Placeholder();
}

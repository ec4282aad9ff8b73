using System.Text.RegularExpressions;
using System.Xml.Linq;
using ApprovalHub.Api.Endpoints.Problems;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests;

/// <summary>Every code of the sources, refusal or fault, has its words in both languages, and the words name only what the code carries.</summary>
public sealed partial class TextTests
{
    private static readonly Dictionary<string, string> Chinese = Texts("Refusals.resx", "Faults.resx");
    private static readonly Dictionary<string, string> English = Texts("Refusals.en.resx", "Faults.en.resx");

    [HubFact]
    public void Every_code_says_what_is_wrong_and_what_to_do_next_in_both_languages()
    {
        var codes = SourceCodes.Read();
        Assert.True(codes.Count > 330, $"only {codes.Count} codes were found");
        foreach (var texts in new[] { Chinese, English })
            None(codes.Keys.Where(c => !Says(texts, c) || !Says(texts, c + ".next")));
    }

    [HubFact]
    public void Texts_name_only_what_the_code_carries()
    {
        var codes = SourceCodes.Read();
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
        var codes = SourceCodes.Read();
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

    [HubTheory]
    [InlineData("SUPPLY_TOO_LATE", "supplyBy", "2026-10-09", "2026年10月9日", "2026-10-09")]
    [InlineData("CASE_CHANGED", "when", "2026-09-18 09:02", "2026年9月18日 09:02", "2026-09-18 09:02")]
    [InlineData("CALENDAR_WORK_IS_NO_WEEKEND", "day", "2027-02-01", "2027-02-01", "2027-02-01")]
    public void A_day_is_read_as_people_write_it_and_one_that_was_typed_as_it_was_typed(string code, string name, string value, string chinese, string english)
    {
        var values = new Dictionary<string, string> { [name] = value };

        Assert.Contains(chinese, RefusalText.Of(code, values, new("zh-CN")).Text, StringComparison.Ordinal);
        Assert.Contains(english, RefusalText.Of(code, values, new("en")).Text, StringComparison.Ordinal);
    }

    private static void None(IEnumerable<string> wrong) => Assert.True(!wrong.Any(), string.Join(", ", wrong.Order()));

    private static bool Says(Dictionary<string, string> texts, string key) => !string.IsNullOrWhiteSpace(texts.GetValueOrDefault(key));

    private static string Code(string key) => key.EndsWith(".next", StringComparison.Ordinal) ? key[..^5] : key;

    private static HashSet<string> Names(string text) => [.. Placeholder().Matches(text).SelectMany(m => m.Groups.Values.Skip(1)).Where(g => g.Success).Select(g => g.Value)];

    private static Dictionary<string, string> Texts(params string[] files) =>
        files.SelectMany(f => XDocument.Load(Path.Combine(SourceCodes.Root, "Api/Endpoints/Problems", f)).Descendants("data"))
            .ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")!.Value, StringComparer.Ordinal);

    /// <summary><c>{name}</c>, or <c>{amount|unit}</c>.</summary>
    [GeneratedRegex(@"\{(\w+)(?:\|(\w+))?\}")]
    private static partial Regex Placeholder();
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ApprovalHub.Api.Endpoints.Problems;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Green;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Notices;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Tables;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Ports.Inbound;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests;

/// <summary>Names that refusals and faults carry as values are shown in the words of the reader's language.</summary>
public sealed partial class WordTests
{
    private static readonly CultureInfo Chinese = new("zh-CN");
    private static readonly Dictionary<string, string> Words = Texts("Words.resx");
    private static readonly Dictionary<string, string> English = Texts("Words.en.resx");

    /// <summary>By placeholder: every name that it can carry.</summary>
    private static readonly Dictionary<string, IEnumerable<string>> Names = new()
    {
        ["unit"] = Enum.GetNames<LimitUnit>(),
        ["count"] = Enum.GetNames<LimitUnit>().Append("None"),
        ["one"] = Enum.GetNames<LimitUnit>(),
        ["kind"] = [.. Enum.GetNames<HandleKind>(), .. Enum.GetNames<StopKind>()],
        ["approver"] = Enum.GetNames<ExtensionApprover>(),
        ["lane"] = ["normal", "green"],
        ["who"] = Enum.GetNames<ActorKind>(),
        ["outcome"] = RawNames.Outcomes.Append("Open"),
        ["result"] = CaseResults.All,
        ["state"] = Enum.GetNames<CaseState>(),
        ["paper"] = RawNames.PaperKinds,
        ["what"] = [.. EventKinds(), .. Enum.GetNames<ItemEntryKind>()],
        ["period"] = Enum.GetNames<GreenPeriod>(),
        ["itemState"] = Enum.GetNames<ItemState>(),
        ["finding"] = Enum.GetNames<ItemFinding>(),
        ["reportState"] = Enum.GetNames<ReportState>(),
        ["done"] = Enum.GetNames<PlatformActKind>(),
        ["noticeKind"] = Enum.GetNames<NoticeKind>(),
        ["messageState"] = Enum.GetNames<MessageState>(),
        ["fault"] = ["NotEmptyValidator", "NotNullValidator", "MaximumLengthValidator", "MATERIALS_TOO_MANY", "MATERIAL_EMPTY"],
        ["fileFault"] = FetchedFile.Faults,
        ["operator"] = BranchCondition.Operators,
        ["fieldKind"] = Enum.GetNames<Domain.Matters.Forms.FormFieldKind>(),
        ["field"] = ConditionFields.OfCases.Select(f => f.Name),
        ["choice"] = ["separator"],
        ["fields"] = ["separator"],
    };

    [HubFact]
    public void Every_name_has_its_word_in_both_languages_and_no_word_is_left_over()
    {
        var keys = Names.SelectMany(n => n.Value.Select(v => $"{n.Key}.{v}")).Concat(["choice", "fields"]).Distinct().Order(StringComparer.Ordinal).ToList();

        Assert.Equal(keys, Words.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(keys, English.Keys.Order(StringComparer.Ordinal));
        Assert.All(Words.Values.Concat(English.Values), word => Assert.False(string.IsNullOrWhiteSpace(word)));
    }

    [HubFact]
    public void No_text_shows_a_name_of_the_program_whatever_it_carries()
    {
        var shown = 0;
        foreach (var (code, text) in Texts("Refusals.resx", "Faults.resx"))
        {
            foreach (var (placeholder, names) in Carried(text))
            {
                foreach (var name in names)
                {
                    var said = RefusalText.Of(code, ImmutableDictionary<string, string>.Empty.Add(placeholder, name), Chinese).Text;
                    Assert.True(RawNames.In(said).Count == 0, $"{code} says {said}");
                    shown++;
                }
            }
        }
        Assert.True(shown > 200, $"only {shown} texts were tried");
    }

    [HubTheory]
    [InlineData("5", "WorkDay", "时限5个工作日超出范围，最多9个工作日。", "A limit of 5 working days is out of range; at most 9 working days.")]
    [InlineData("1", "NaturalDay", "时限1日超出范围，最多9日。", "A limit of 1 day is out of range; at most 9 days.")]
    [InlineData("0", "Month", "时限当场超出范围，最多9个月。", "A limit of at once is out of range; at most 9 months.")]
    public void An_amount_is_read_with_its_unit(string amount, string unit, string chinese, string english)
    {
        var refusal = Refusal.Invalid("LIMIT_OUT_OF_RANGE").With("amount", amount).With("unit", unit).With("most", 9);

        Assert.Equal((chinese, english), (RefusalText.For(refusal, Chinese).Detail, RefusalText.For(refusal, new("en")).Detail));
    }

    [HubFact]
    public void What_may_be_sent_stands_behind_its_word()
    {
        var refusal = Refusal.Invalid("OUTCOME_UNKNOWN").With("outcome", "Maybe").With("outcomes", "Accepted,Correction");

        Assert.Equal("请从以下结果中选择：受理（Accepted）、告知补正（Correction）。", RefusalText.For(refusal, Chinese).Next);
        Assert.Contains("accepted (Accepted), to be corrected (Correction)", RefusalText.For(refusal, new("en")).Next, StringComparison.Ordinal);
    }

    [HubFact]
    public void What_somebody_typed_is_never_taken_for_a_name()
    {
        var refusal = Refusal.Invalid("MATERIAL_TWICE").With("material", "Hour");

        Assert.Contains("Hour", RefusalText.For(refusal, Chinese).Detail, StringComparison.Ordinal);
    }

    /// <summary>The placeholders of a text that carry names, each with the names that it can carry.</summary>
    private static IEnumerable<(string Placeholder, IEnumerable<string> Names)> Carried(string text)
    {
        foreach (Match match in Placeholder().Matches(text))
        {
            var name = match.Groups[1].Value;
            var list = name switch { "procedure" => "kind", "port" or "on" => "outcome", "outcomes" or "offered" => "outcome", "operators" => "operator", "results" => "result", "states" => "state", "itemStates" => "itemState", "findings" => "finding", _ => name };
            if (Names.TryGetValue(list, out var names))
                yield return (name, names);
        }
    }

    /// <summary>Kinds of event, as the domain writes them.</summary>
    private static IEnumerable<string> EventKinds() => Directory.EnumerateFiles(Path.Combine(Root(), "Workflows/Domain/Cases"), "*.cs")
        .SelectMany(f => EventKind().Matches(File.ReadAllText(f))).Select(m => m.Groups[1].Value).Distinct();

    private static Dictionary<string, string> Texts(params string[] files) => files
        .SelectMany(f => XDocument.Load(Path.Combine(Root(), "Api/Endpoints/Problems", f)).Descendants("data"))
        .ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")!.Value, StringComparer.Ordinal);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "ApprovalHub.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }

    [GeneratedRegex("(?:Do|ChangeParticipants)\\([^;\"]*\"([A-Z]\\w+)\",")]
    private static partial Regex EventKind();

    [GeneratedRegex(@"\{(\w+)(?:\|\w+)?\}")]
    private static partial Regex Placeholder();
}

using System.Text.RegularExpressions;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Tests.Kit;

/// <summary>Names that the program uses among itself (units, outcomes, kinds of procedure) and that no text may show to people.</summary>
public static partial class RawNames
{
    private static readonly HashSet<string> All =
    [
        .. typeof(Case).Assembly.GetTypes().Where(t => t is { IsEnum: true, IsPublic: true } && t != typeof(RefusalKind)).SelectMany(Enum.GetNames),
        .. Outcomes, .. CaseResults.All, .. PaperKinds,
    ];

    /// <summary>Outcomes of all steps.</summary>
    public static IEnumerable<string> Outcomes => ActivityCatalogue.All.Values.SelectMany(s => s.Ports).Select(p => p.Name).Distinct();

    public static IEnumerable<string> PaperKinds => typeof(Papers).GetFields().Select(f => (string)f.GetRawConstantValue()!);

    /// <summary>Raw names in a Chinese text; a name in brackets behind its word is one that may be sent, and stands there on purpose.</summary>
    public static IReadOnlyList<string> In(string? text) =>
        [.. Words().Matches(OnPurpose().Replace(text ?? "", "")).Select(m => m.Value).Where(All.Contains).Distinct()];

    [GeneratedRegex(@"（[A-Z]\w+）")]
    private static partial Regex OnPurpose();

    [GeneratedRegex(@"(?<![\w.-])[A-Z]\w+(?![\w.-])", RegexOptions.ECMAScript)]
    private static partial Regex Words();
}

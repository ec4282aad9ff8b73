using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Cases;

/// <summary>现场核查: what stands in its record.</summary>
/// <param name="Inspectors">核查人员, two at least (许可法 §34(3)).</param>
/// <param name="At">When they were there.</param>
/// <param name="Place">Where.</param>
/// <param name="Findings">What they found.</param>
/// <param name="Attendant">Who of the applicant's side was there, or null.</param>
public sealed record SiteInspection(IReadOnlyList<string> Inspectors, DateTimeOffset At, string Place, string Findings, string? Attendant = null) : ActRecord
{
    private const int Fewest = 2;
    private const string Law = "行政许可法第三十四条第三款";

    /// <summary>Refuses <c>INSPECTION_MISSING</c>, <c>INSPECTORS_TOO_FEW</c>, <c>RECORD_OF_THE_FUTURE</c>.</summary>
    internal static SiteInspection Checked(SiteInspection? given, DateTimeOffset now)
    {
        if (given is null)
            throw Refusal.Invalid("INSPECTION_MISSING", Law).Throwable();
        var names = (given.Inspectors ?? []).Select(name => Text.Required(name, "inspection.inspectors", 100)).Distinct().ToList();
        if (names.Count < Fewest)
            throw Refusal.Invalid("INSPECTORS_TOO_FEW", Law).With("fewest", Fewest).Throwable();
        if (given.At > now)
            throw Refusal.Invalid("RECORD_OF_THE_FUTURE").Throwable();
        return new SiteInspection(
            names, given.At, Text.Required(given.Place, "inspection.place", 300), Text.Required(given.Findings, "inspection.findings", 2000),
            Text.Optional(given.Attendant, "inspection.attendant", 100));
    }
}

namespace ApprovalHub.Domain.Sync;

/// <summary>Both sides' books of a day, laid beside each other (对账).</summary>
/// <param name="asOf">When the platform was asked. What has moved since on our side was still on its way then, and is left to the next look.</param>
public sealed class DayBooks(DateTimeOffset asOf)
{
    private readonly List<ReconciledSet> sets = [];
    private readonly List<DayDifference> differences = [];

    public IReadOnlyList<ReconciledSet> Sets => sets;

    public IReadOnlyList<DayDifference> Differences => differences;

    /// <summary>Whether a set need not be looked at row by row.</summary>
    public static bool IsSame(HeldSet? ours, HeldSet? theirs) => (ours?.Count ?? 0, ours?.Digest ?? "") == (theirs?.Count ?? 0, theirs?.Digest ?? "");

    /// <summary>Lays the books of one data set beside each other.</summary>
    /// <param name="dataSet">The set.</param>
    /// <param name="sums">Both sides' counts and digests; null for a side that has none.</param>
    /// <param name="ours">Our rows: those of the day, and of other days those that the platform has on this one.</param>
    /// <param name="theirs">The platform's rows of the day.</param>
    public void Lay(string dataSet, (HeldSet? Ours, HeldSet? Theirs) sums, (IReadOnlyList<OwnRow> OfDay, IReadOnlyList<OwnRow> Elsewhere) ours, IReadOnlyList<HeldRow> theirs)
    {
        sets.Add(new ReconciledSet(dataSet, sums.Ours, sums.Theirs));
        var there = theirs.ToDictionary(Key);
        var here = ours.OfDay.Concat(ours.Elsewhere).Select(o => Key(o.Row)).ToHashSet();
        var found = ours.OfDay.Where(Stood).Select(o => Differ(dataSet, o, there.GetValueOrDefault(Key(o.Row))))
            .Concat(ours.Elsewhere.Where(Stood).Select(o => new DayDifference(DifferenceKind.OtherContent, dataSet, o, there[Key(o.Row)])))
            .Concat(theirs.Where(t => !here.Contains(Key(t))).Select(t => new DayDifference(DifferenceKind.MissingHere, dataSet, null, t)));
        foreach (var difference in found.OfType<DayDifference>().OrderBy(d => d.CaseNumber, StringComparer.Ordinal).ThenBy(d => d.Step))
        {
            difference.Place = differences.Count + 1;
            differences.Add(difference);
        }
    }

    /// <summary>What was given up is in our books only where the platform has said, late, that it has it.</summary>
    private static DayDifference? Differ(string dataSet, OwnRow ours, HeldRow? theirs) => theirs is null ? new DayDifference(DifferenceKind.MissingThere, dataSet, ours, null)
        : theirs != ours.Row ? new DayDifference(DifferenceKind.OtherContent, dataSet, ours, theirs)
        : ours.State is not (ReportState.Taken or ReportState.Skipped) ? new DayDifference(DifferenceKind.Unconfirmed, dataSet, ours, theirs) : null;

    private bool Stood(OwnRow ours) => ours.Moved < asOf;

    private static (string, int) Key(HeldRow row) => (row.CaseNumber, row.Step);
}

namespace ApprovalHub.Features.Sync;

/// <summary>Reports taken for a lease that one sender sends; of a case the steps one after the other.</summary>
/// <param name="Rows">The reports.</param>
/// <param name="Asks">Whether it is only asked what became of them.</param>
/// <param name="Began">When the lease began, as a timestamp of this machine.</param>
internal sealed record Parcel(IReadOnlyList<TakenReport> Rows, bool Asks, long Began)
{
    /// <summary>The next call of each case: those of one data set together.</summary>
    /// <param name="rows">What is left to send.</param>
    /// <param name="most">Rows in one call at most.</param>
    public static IReadOnlyList<TakenReport[]> Calls(IEnumerable<TakenReport> rows, int most) =>
        [.. rows.GroupBy(r => r.CaseId).Select(one => one.MinBy(r => r.Report.Step)!).GroupBy(r => r.DataSet).SelectMany(set => set.Chunk(most))];
}

namespace ApprovalHub.Api.Contracts.Sync;

/// <summary>What became of each report, in the order asked.</summary>
public sealed record ReportsResponse(IReadOnlyList<ReportsResponse.Row> Rows)
{
    /// <param name="Id">The report.</param>
    /// <param name="Done">Whether it was done.</param>
    /// <param name="Now">The report that came of it.</param>
    /// <param name="Code">Why not: the stable code.</param>
    /// <param name="Text">Why not, in words.</param>
    /// <param name="Next">What to do next.</param>
    public sealed record Row(Guid Id, bool Done, Guid? Now, string? Code, string? Text, string? Next);
}

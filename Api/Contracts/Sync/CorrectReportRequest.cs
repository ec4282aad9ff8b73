namespace ApprovalHub.Api.Contracts.Sync;

/// <summary>更正重报.</summary>
/// <param name="Changes">The fields that should say something else; all others stay.</param>
/// <param name="Words">Why; it stays on record.</param>
public sealed record CorrectReportRequest(IReadOnlyList<CorrectReportRequest.Change> Changes, string Words)
{
    /// <param name="Path">The field's path, as the report has it.</param>
    /// <param name="Value">What it should say; null or empty where it should say nothing.</param>
    public sealed record Change(string Path, string? Value);
}

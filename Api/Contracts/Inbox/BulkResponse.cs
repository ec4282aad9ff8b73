namespace ApprovalHub.Api.Contracts.Inbox;

/// <summary>What became of each row, in the order asked.</summary>
public sealed record BulkResponse(IReadOnlyList<BulkResponse.Row> Rows)
{
    /// <param name="CaseId">The case.</param>
    /// <param name="TaskId">The task.</param>
    /// <param name="Done">Whether it was done.</param>
    /// <param name="Revision">The case's revision after it.</param>
    /// <param name="Code">Why not: the stable code.</param>
    /// <param name="Text">Why not, in words.</param>
    /// <param name="Next">What to do next.</param>
    public sealed record Row(Guid CaseId, Guid TaskId, bool Done, int? Revision, string? Code, string? Text, string? Next);
}

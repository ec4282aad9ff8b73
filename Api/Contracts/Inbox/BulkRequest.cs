namespace ApprovalHub.Api.Contracts.Inbox;

/// <summary>The same act on several tasks.</summary>
public sealed record BulkRequest
{
    public required BulkAct Act { get; init; }

    /// <summary>1 to 100, none twice.</summary>
    public required IReadOnlyList<Row> Tasks { get; init; }

    /// <summary>意见, recorded with each; required to approve.</summary>
    public string? Opinion { get; init; }

    /// <param name="CaseId">The case.</param>
    /// <param name="TaskId">The task.</param>
    /// <param name="Revision">The revision that was seen; another one is refused for this row. Null takes it as it is.</param>
    public sealed record Row(Guid CaseId, Guid TaskId, int? Revision = null);
}

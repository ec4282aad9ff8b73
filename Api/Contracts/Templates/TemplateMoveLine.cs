namespace ApprovalHub.Api.Contracts.Templates;

/// <summary>A move of cases (办件迁移单).</summary>
public sealed record TemplateMoveLine
{
    public required Guid Id { get; init; }

    public required string TemplateId { get; init; }

    public required int From { get; init; }

    public required int To { get; init; }

    public required string Reason { get; init; }

    /// <summary>Proposed, Confirmed, Done or Dropped.</summary>
    public required string State { get; init; }

    public required string ProposedBy { get; init; }

    public required DateTimeOffset ProposedAt { get; init; }

    public string? ConfirmedBy { get; init; }

    public DateTimeOffset? ConfirmedAt { get; init; }

    public string? DroppedBy { get; init; }

    public string? DropReason { get; init; }

    public DateTimeOffset? DoneAt { get; init; }

    /// <summary>To be sent along when it is confirmed or dropped.</summary>
    public required Guid Revision { get; init; }
}

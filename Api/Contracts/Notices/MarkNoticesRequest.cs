namespace ApprovalHub.Api.Contracts.Notices;

/// <summary>Marks notices as read.</summary>
/// <param name="Ids">Which, at most 200; null for all.</param>
public sealed record MarkNoticesRequest(IReadOnlyList<Guid>? Ids);

namespace ApprovalHub.Api.Contracts.Drafts;

/// <summary>A draft in a list.</summary>
public sealed record DraftLine(Guid Id, string? Title, string? MatterCode, int Version, DateTimeOffset SavedAt);

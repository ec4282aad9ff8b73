using System.Text.Json;

namespace ApprovalHub.Api.Contracts.Drafts;

/// <summary>A draft. <c>ETag</c> carries the version too.</summary>
public sealed record DraftResponse
{
    public required Guid Id { get; init; }

    public string? Title { get; init; }

    public string? MatterCode { get; init; }

    public required int Version { get; init; }

    public required DateTimeOffset SavedAt { get; init; }

    /// <summary>When it goes, unless it is saved again.</summary>
    public required DateTimeOffset KeptUntil { get; init; }

    public required JsonElement Content { get; init; }
}

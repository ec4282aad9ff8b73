using System.Text.Json;

namespace ApprovalHub.Api.Contracts.Drafts;

/// <summary>A form as far as it is filled.</summary>
public sealed record DraftRequest
{
    /// <summary>What the list shows, for example applicant and matter; at most 100 characters.</summary>
    public string? Title { get; init; }

    /// <summary>实施编码, once chosen.</summary>
    public string? MatterCode { get; init; }

    /// <summary>The page's own state: a JSON object that the server keeps as it is.</summary>
    public required JsonElement Content { get; init; }
}

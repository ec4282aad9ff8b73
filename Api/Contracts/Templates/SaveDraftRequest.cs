using System.Text.Json;

namespace ApprovalHub.Api.Contracts.Templates;

/// <summary>A draft to keep.</summary>
public sealed record SaveDraftRequest
{
    /// <summary>The Elsa 3 definition; its version is set to the next one of its template, all else is kept.</summary>
    public required JsonElement Definition { get; init; }

    /// <summary>Revision that the change rests on; null: a new draft.</summary>
    public Guid? Revision { get; init; }
}

using System.Text.Json;

namespace ApprovalHub.Api.Contracts.Tasks;

/// <summary>Changed fields of the case's form.</summary>
public sealed record FormChangeRequest
{
    /// <summary>An object: new values by field, null for none. Fields that are not named stay as they are.</summary>
    public required JsonElement Values { get; init; }
}

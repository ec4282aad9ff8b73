using System.Text.Json;

namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>Materials that come later: corrections (补正) or what was tolerated (容缺补齐).</summary>
public sealed record SupplyRequest
{
    public required IReadOnlyList<MaterialInput> Materials { get; init; }

    /// <summary>Fields of the form that are corrected with them: new values by name, null for none.</summary>
    public JsonElement? Form { get; init; }
}

using System.Text.Json;

namespace ApprovalHub.Api.Contracts.Templates;

/// <summary>A definition to check or to publish.</summary>
public sealed record TemplateRequest
{
    /// <summary>The Elsa 3 definition.</summary>
    public required JsonElement Definition { get; init; }

    /// <summary>First day on which new cases take it; null is today.</summary>
    public DateOnly? EffectiveFrom { get; init; }
}

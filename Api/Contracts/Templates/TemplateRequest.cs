using System.Text.Json;

namespace ApprovalHub.Api.Contracts.Templates;

/// <summary>A definition to check.</summary>
public sealed record TemplateRequest
{
    /// <summary>The Elsa 3 definition.</summary>
    public required JsonElement Definition { get; init; }
}

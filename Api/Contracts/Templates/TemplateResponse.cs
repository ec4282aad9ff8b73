using System.Text.Json;

namespace ApprovalHub.Api.Contracts.Templates;

/// <summary>A published version with its Elsa definition, as it came.</summary>
public sealed record TemplateResponse(string Id, int Version, string Name, DateOnly EffectiveFrom, JsonElement Definition);

using System.Text.Json;

namespace ApprovalHub.Connectors.Exchange.Inbound;

/// <summary>A message of a platform as it comes.</summary>
internal sealed record WireItem(string? Id, string? Kind, string? Time, JsonElement? Data);

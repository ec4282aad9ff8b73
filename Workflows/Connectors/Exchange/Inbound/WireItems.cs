using System.Text.Json;

namespace ApprovalHub.Connectors.Exchange.Inbound;

/// <summary>Messages after a cursor, and the cursor after them.</summary>
internal sealed record WireItems(IReadOnlyList<JsonElement>? Items, string? Next);

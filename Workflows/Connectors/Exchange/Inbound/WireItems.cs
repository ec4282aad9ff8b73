namespace ApprovalHub.Connectors.Exchange.Inbound;

/// <summary>Messages after a cursor, and the cursor after them.</summary>
internal sealed record WireItems(IReadOnlyList<WireItem?>? Items, string? Next);

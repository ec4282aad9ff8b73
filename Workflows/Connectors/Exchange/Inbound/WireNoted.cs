namespace ApprovalHub.Connectors.Exchange.Inbound;

/// <summary>A platform has noted what became of a message.</summary>
internal sealed record WireNoted(string? Result);

namespace ApprovalHub.Connectors.Exchange.Days;

/// <summary>One row that a platform holds.</summary>
internal sealed record WireHolding(string? ProjectNo, int? Sequence, int? Version, string? Hash);

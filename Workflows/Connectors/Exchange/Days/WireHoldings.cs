namespace ApprovalHub.Connectors.Exchange.Days;

/// <summary>The rows that a platform holds of one data set of a day.</summary>
internal sealed record WireHoldings(IReadOnlyList<WireHolding?>? Rows);

namespace ApprovalHub.Connectors.Exchange.Days;

/// <summary>A platform's summary of a day.</summary>
internal sealed record WireSummary(string? Day, IReadOnlyList<WireSet?>? Sets);

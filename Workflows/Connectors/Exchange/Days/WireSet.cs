namespace ApprovalHub.Connectors.Exchange.Days;

/// <summary>One data set of a platform's summary.</summary>
internal sealed record WireSet(string? DataSet, int? Count, string? Hash);

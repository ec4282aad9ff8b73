namespace ApprovalHub.Features.Ports.Reports;

/// <summary>A limit in a report: an amount in a unit, one of the names of <see cref="Domain.Clocks.LimitUnit"/>.</summary>
public sealed record ReportedLimit(int Amount, string Unit);

using ApprovalHub.Domain.Sync;

namespace ApprovalHub.Features.Sync;

/// <summary>A step that a platform has a report of.</summary>
/// <param name="Platform">Which platform.</param>
/// <param name="Step">Which step.</param>
/// <param name="State">Where the report stands.</param>
public sealed record KnownStep(string Platform, int Step, ReportState State);

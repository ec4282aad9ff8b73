namespace ApprovalHub.Domain.Sync;

/// <summary>A step of ours that a platform should hold.</summary>
/// <param name="Row">As it should be there.</param>
/// <param name="CaseId">Its case.</param>
/// <param name="ReportId">The report of its latest version.</param>
/// <param name="State">Where that stands.</param>
/// <param name="Moved">When it was made or settled last.</param>
public sealed record OwnRow(HeldRow Row, Guid CaseId, Guid ReportId, ReportState State, DateTimeOffset Moved);

namespace ApprovalHub.Api.Contracts.Intake;

/// <summary>An open case of the same applicant and matter.</summary>
public sealed record DuplicateLine(Guid CaseId, string Number, string State, DateTimeOffset ReceivedAt, string ReceivedBy);

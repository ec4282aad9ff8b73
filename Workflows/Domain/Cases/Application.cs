namespace ApprovalHub.Domain.Cases;

/// <summary>An application (申请) for one matter, checked as far as it can be before there is a case.</summary>
/// <param name="MatterVersionId">The version in force on the day; the case stays on it.</param>
/// <param name="Channel">Counter or online.</param>
/// <param name="Applicant">The applicant.</param>
/// <param name="Agent">The agent, if one acts.</param>
/// <param name="Materials">What was handed in.</param>
/// <param name="FormJson">The form, as JSON.</param>
public sealed record Application(
    Guid MatterVersionId, Channel Channel, Applicant Applicant, Agent? Agent, IReadOnlyList<MaterialIn> Materials, string? FormJson);

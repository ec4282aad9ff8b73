namespace ApprovalHub.Api.Contracts.Supervision;

/// <summary>A ladder that was put in force.</summary>
/// <param name="By">Name of the administrator.</param>
/// <param name="At">When.</param>
/// <param name="Rungs">How many rungs it has.</param>
public sealed record LadderChangeLine(string By, DateTimeOffset At, int Rungs);

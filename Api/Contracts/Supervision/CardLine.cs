namespace ApprovalHub.Api.Contracts.Supervision;

/// <summary>Yellow and red cards of one department, step, person, matter, case or day.</summary>
public sealed record CardLine(string Key, string Name, int Yellow, int Red);

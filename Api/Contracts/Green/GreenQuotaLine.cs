namespace ApprovalHub.Api.Contracts.Green;

/// <summary>绿色通道额度 with what is used of it.</summary>
/// <param name="Scope">Department or Matter.</param>
/// <param name="Key">Code of the department or matter.</param>
/// <param name="Name">As people read it.</param>
/// <param name="Period">Month, Quarter or Year.</param>
/// <param name="Most">How many green cases it may have in a period.</param>
/// <param name="First">First day of the period that runs.</param>
/// <param name="Last">Its last day.</param>
/// <param name="Used">How many were approved in it.</param>
public sealed record GreenQuotaLine(string Scope, string Key, string Name, string Period, int Most, DateOnly First, DateOnly Last, int Used);

namespace ApprovalHub.Api.Contracts.Sync;

/// <summary>调整预警时限.</summary>
/// <param name="Minutes">5 to 1440.</param>
/// <param name="Words">Why; it stays on record.</param>
public sealed record LagAlarmRequest(int Minutes, string Words);

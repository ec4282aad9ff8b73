namespace ApprovalHub.Api.Contracts.Sync;

/// <summary>重放 of a period.</summary>
/// <param name="Platform">Province or City.</param>
/// <param name="From">First day of the acts.</param>
/// <param name="To">Last day; at most 31 days in all.</param>
/// <param name="Count">How many there were when they were counted.</param>
/// <param name="Words">Why; it stays on record.</param>
public sealed record ReplayRequest(string Platform, DateOnly From, DateOnly To, int Count, string Words);

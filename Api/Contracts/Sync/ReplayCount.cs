namespace ApprovalHub.Api.Contracts.Sync;

/// <summary>What a replay would report again.</summary>
/// <param name="Reports">How many reports.</param>
/// <param name="Cases">Of how many cases.</param>
public sealed record ReplayCount(int Reports, int Cases);

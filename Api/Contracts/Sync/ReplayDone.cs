namespace ApprovalHub.Api.Contracts.Sync;

/// <summary>A replay was queued.</summary>
/// <param name="Reports">How many reports.</param>
public sealed record ReplayDone(int Reports);

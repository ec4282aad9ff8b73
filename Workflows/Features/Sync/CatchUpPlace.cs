namespace ApprovalHub.Features.Sync;

/// <summary>How far a platform's catch-up has come.</summary>
/// <param name="Began">When it began.</param>
/// <param name="Since">Cases that ended before are not looked at.</param>
/// <param name="After">The last case that was looked at.</param>
public sealed record CatchUpPlace(DateTimeOffset Began, DateTimeOffset Since, Guid After);

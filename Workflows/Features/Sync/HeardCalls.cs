using ApprovalHub.Features.Ports;

namespace ApprovalHub.Features.Sync;

/// <summary>What a sender has heard, and what it gives back.</summary>
/// <param name="Calls">The rows of each call with the answer.</param>
/// <param name="Back">What it has not sent and will not.</param>
public sealed record HeardCalls(IReadOnlyList<(IReadOnlyList<TakenReport> Sent, PlatformAnswer Answer)> Calls, IReadOnlyList<TakenReport> Back);

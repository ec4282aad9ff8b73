namespace ApprovalHub.Api.Contracts.Demo;

/// <summary>Moves the demo's clock forward.</summary>
public sealed record MoveClockRequest
{
    /// <summary>An instant with offset, for example 2026-10-12T09:00:00+08:00, later than now.</summary>
    public required DateTimeOffset To { get; init; }
}

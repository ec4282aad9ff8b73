namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>What the engine was told once in a case that really happened.</summary>
/// <param name="Signal">What happened.</param>
/// <param name="Facts">What the engine knew of the case then.</param>
/// <param name="At">When.</param>
public sealed record PastSignal(Signal Signal, ProcessFacts Facts, DateTimeOffset At)
{
    /// <summary>Whether the law accepted it by the passing of time (视为受理).</summary>
    public bool ByLaw { get; init; }
}

using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>A case as it would go by a definition, beside what happened.</summary>
/// <param name="Was">What happened; null for a case that was made up, or whose events do not say it.</param>
/// <param name="Would">What would happen; null where its events do not say enough.</param>
public sealed record RehearsedCase(Stage? Was, Stage? Would)
{
    public IReadOnlyList<RehearsalDifference> Differences { get; init; } = [];

    /// <summary>Why the case cannot go on by the definition.</summary>
    public Refusal? Stuck { get; init; }

    /// <summary>Why it could not be rehearsed: its events do not say enough.</summary>
    public Refusal? Unreadable { get; init; }

    /// <summary>Who is lacking today.</summary>
    public IReadOnlyList<CastFault> Faults { get; init; } = [];

    /// <summary>Working days that count, more than it was; less than zero: fewer.</summary>
    public int Days => (Would?.Counted() ?? 0) - (Was?.Counted() ?? 0);

    /// <summary>Whether the promised limit would be broken, where it was kept.</summary>
    public bool BreaksPromise => Would?.BreaksPromise() == true && Was?.BreaksPromise() != true;

    public bool IsAlike => Unreadable is null && Differences.Count == 0;
}

namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>Something that is to come in a rerun.</summary>
/// <param name="Sequence">The signal of the past that it goes by; for what is assumed the last one known.</param>
/// <param name="Task">The task that it answers; null where it befalls the case.</param>
/// <param name="Outcome">The outcome of then, or null where it is assumed.</param>
internal sealed record RerunDue(int Sequence, StagedTask? Task, string? Outcome)
{
    public AssumedBy? Assumed { get; init; }

    /// <summary>The answer of then.</summary>
    public PastAnswer? Of { get; init; }
}

using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Matters;

namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>A case that really happened: what a draft is rehearsed with.</summary>
/// <param name="Definition">The version of the template that it ran on; of a case that was moved, the last one.</param>
/// <param name="Matter">Its own version of the matter.</param>
/// <param name="Signals">What the engine was told, in order.</param>
public sealed record PastCase(ProcessDefinition Definition, MatterContent Matter, IReadOnlyList<PastSignal> Signals)
{
    /// <summary>The other versions, by number, that a case which was moved (办件迁移) ran on before; null where none are known.</summary>
    public Func<int, ProcessDefinition>? Version { get; init; }

    /// <summary>Whether it has not ended yet.</summary>
    public bool Runs { get; init; }

    /// <summary>Stops that no step of a template made.</summary>
    public IReadOnlyList<ClockStop> Stops { get; init; } = [];

    public IReadOnlyList<ClockExtension> Extensions { get; init; } = [];
}

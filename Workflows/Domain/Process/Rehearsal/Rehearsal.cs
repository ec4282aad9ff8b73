using System.Collections.Concurrent;
using ApprovalHub.Domain.Process.Moving;

namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>演练: what would have become of cases that really happened by another definition. Pure; one for all cases of a rehearsal.</summary>
public sealed class Rehearsal(Scene scene)
{
    private readonly ConcurrentDictionary<ProcessDefinition, NodeMapping> mappings = new();

    /// <summary>The rehearsal of one case; its own matter and limits hold, whatever the scene's are.</summary>
    public RehearsedCase Of(PastCase past)
    {
        ArgumentNullException.ThrowIfNull(past);
        var memory = Memory.Of(past, scene);
        if (!memory.IsOk)
            return new RehearsedCase(null, null) { Unreadable = memory.Refusal };
        var mapping = mappings.GetOrAdd(past.Definition, d => NodeMatches.Suggested(d, scene.Definition));
        var rerun = new Rerun(memory.Value, scene, mapping);
        rerun.Play();
        var (was, would) = (memory.Value.Stage, rerun.Stage);
        return new RehearsedCase(was, would)
        {
            Stuck = rerun.Stuck,
            Differences = [.. Comparison.Of(was, would, mapping), .. Besides(rerun)],
            Faults = CastFault.In(would),
        };
    }

    private static IEnumerable<RehearsalDifference> Besides(Rerun rerun)
    {
        foreach (var signal in rerun.Unable.Distinct())
            yield return new RehearsalDifference(DifferenceSort.ActWithoutPlace, null, signal, null, null);
        if (rerun.Stuck is { } stuck)
            yield return new RehearsalDifference(DifferenceSort.Stuck, stuck.Args.GetValueOrDefault("node"), stuck.Args.GetValueOrDefault("name"), null, stuck.Code);
    }
}

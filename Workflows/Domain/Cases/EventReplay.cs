using System.Text.Json;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

/// <summary>Rebuilds the state of a case's process from nothing but its stored events and the definition that it runs on.</summary>
public static class EventReplay
{
    private static readonly Dictionary<string, Type> Signals =
        typeof(Signal).GetNestedTypes().Where(t => t.IsSubclassOf(typeof(Signal))).ToDictionary(t => t.Name, StringComparer.Ordinal);

    /// <summary>The state after the last event; null where they do not say it: none reached the engine, or one is from before the facts were kept.</summary>
    /// <param name="events">The events of one case, in order, their chain found whole.</param>
    /// <param name="definition">The version of the template that the case runs on.</param>
    /// <param name="engine">The engine that ran it: another version of it may word the same state differently.</param>
    public static ProcessState? Of(IEnumerable<CaseEvent> events, ProcessDefinition definition, IProcessEngine engine)
    {
        var (state, facts) = (default(ProcessState), default(ProcessFacts));
        foreach (var told in events.Select(e => JsonSerializer.Deserialize<Told>(e.Data, EventJson.Options)!).Where(t => t.Signal is not null))
        {
            if (told.Facts is not { } known)
                return null;
            facts = known.After(facts);
            var signal = (Signal)told.With.Deserialize(Signals[told.Signal!], EventJson.Options)!;
            state = engine.Step(definition, state, signal, facts).Value.State;
        }
        return state;
    }

    /// <summary>What of an event's data the engine was told.</summary>
    private sealed record Told(string? Signal, JsonElement With, EventFacts? Facts);
}

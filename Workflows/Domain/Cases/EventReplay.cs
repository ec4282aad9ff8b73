using System.Text.Json;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Moving;

namespace ApprovalHub.Domain.Cases;

/// <summary>Rebuilds the state of a case's process from nothing but its stored events and the definitions that it has run on.</summary>
public static class EventReplay
{
    private static readonly Dictionary<string, Type> Signals =
        typeof(Signal).GetNestedTypes().Where(t => t.IsSubclassOf(typeof(Signal))).ToDictionary(t => t.Name, StringComparer.Ordinal);

    /// <summary>The state after the last event; null where they do not say it: none reached the engine, or one is from before the facts were kept.</summary>
    /// <param name="events">The events of one case, in order, their chain found whole.</param>
    /// <param name="version">Every version of the template that the case has run on.</param>
    /// <param name="now">The one that it runs on now.</param>
    /// <param name="engine">The engine that ran it: another version of it may word the same state differently.</param>
    public static ProcessState? Of(IEnumerable<CaseEvent> events, Func<int, ProcessDefinition> version, int now, IProcessEngine engine)
    {
        ArgumentNullException.ThrowIfNull(version);
        var (state, facts) = (default(ProcessState), default(ProcessFacts));
        var told = events.Select(e => JsonSerializer.Deserialize<Told>(e.Data, EventJson.Options)!).Where(t => t.Signal is not null || t.Facts is not null).ToList();
        var on = told.Find(t => t.Signal == nameof(Signal.ChangeVersion)) is { } first ? version(Read<Signal.ChangeVersion>(first).From) : version(now);
        foreach (var one in told)
        {
            if (one.Facts is not { } known)
                return null;
            facts = known.After(facts);
            if (one.Signal is null)
                continue; // the form was changed: what follows is told of it
            if (one.Signal == nameof(Signal.ChangeVersion))
            {
                var move = Read<Signal.ChangeVersion>(one);
                var order = new MoveOrder(on, version(move.To), new NodeMapping(move.Nodes), facts);
                (state, on) = (engine.Move(order, state!).Value.Step!.State, order.To);
            }
            else
            {
                state = engine.Step(on, state, (Signal)one.With.Deserialize(Signals[one.Signal!], EventJson.Options)!, facts).Value.State;
            }
        }
        return state;
    }

    private static T Read<T>(Told told) => told.With.Deserialize<T>(EventJson.Options)!;

    /// <summary>What of an event's data the engine was told.</summary>
    private sealed record Told(string? Signal, JsonElement With, EventFacts? Facts);
}

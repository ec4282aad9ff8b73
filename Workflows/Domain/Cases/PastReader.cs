using System.Text.Json;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Rehearsal;

namespace ApprovalHub.Domain.Cases;

/// <summary>Reads what the engine was told in a case out of its events, for a rehearsal.</summary>
public static class PastReader
{
    private static readonly Dictionary<string, Type> Signals =
        typeof(Signal).GetNestedTypes().Where(t => t.IsSubclassOf(typeof(Signal))).ToDictionary(t => t.Name, StringComparer.Ordinal);

    /// <summary>The signals in order; null where the events do not say them: one is from before the facts were kept, or of a sort that is not known.</summary>
    /// <param name="events">The events of one case, in order.</param>
    public static IReadOnlyList<PastSignal>? Of(IEnumerable<CaseEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var (read, facts) = (new List<PastSignal>(), default(ProcessFacts));
        foreach (var (happened, told) in events.Select(e => (e, JsonSerializer.Deserialize<Told>(e.Data, EventJson.Options)!)).Where(t => t.Item2.Signal is not null))
        {
            if (told.Facts is not { } known || (known.Lead is null && facts is null) || !Signals.TryGetValue(told.Signal!, out var sort))
                return null;
            facts = known.After(facts);
            read.Add(new PastSignal((Signal)told.With.Deserialize(sort, EventJson.Options)!, facts, happened.At) { ByLaw = happened.Kind == "DeemedAccepted" });
        }

        return read;
    }

    /// <summary>What of an event's data the engine was told.</summary>
    private sealed record Told(string? Signal, JsonElement With, EventFacts? Facts);
}

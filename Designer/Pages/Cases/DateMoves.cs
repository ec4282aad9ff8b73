using System.Text.Json;
using ApprovalHub.Api.Contracts.Cases;

namespace ApprovalHub.Designer.Pages.Cases;

/// <summary>Dates that changes of the calendar moved, as the history of a case tells them.</summary>
/// <param name="At">When they were counted anew.</param>
/// <param name="Moved">Each date; that of a step that several have to take once.</param>
/// <param name="Why">The changes, each with its reason and notice.</param>
public sealed record DateMoves(DateTimeOffset At, IReadOnlyList<DateMoves.Move> Moved, IReadOnlyList<DateMoves.Reason> Why)
{
    /// <summary>One date: Statutory, Promised, Supply, Notice, the key of a step, or a stop; null where the clock stood or stands.</summary>
    public sealed record Move(string What, string? Step, DateTimeOffset? From, DateTimeOffset? To);

    /// <param name="Text">Why the calendar was changed.</param>
    /// <param name="Notice">The notice that ordered it, or null.</param>
    /// <param name="By">Who changed it.</param>
    public sealed record Reason(string Text, string? Notice, string? By);

    /// <summary>All that a history holds, in its order.</summary>
    public static IReadOnlyList<DateMoves> Of(CaseEventsResponse chain) => [.. chain.Events.Where(e => e.Kind == "Redated").Select(Of)];

    /// <summary>What one event tells; one of an older version tells no dates.</summary>
    public static DateMoves Of(CaseEventsResponse.Event happened)
    {
        var told = EventData.At(happened.Data, "data");
        return new(
            happened.At,
            [.. EventData.List(told, "moved").Select(m => new Move(EventData.Text(m, "what") ?? "", EventData.Text(m, "step"), Instant(m, "from"), Instant(m, "to")))
                .DistinctBy(m => (m.Step ?? m.What, m.From, m.To))],
            [.. EventData.List(told, "why").Select(w => new Reason(EventData.Text(w, "reason") ?? "", EventData.Text(w, "notice"), EventData.Text(w, "by")))]);
    }

    private static DateTimeOffset? Instant(JsonElement of, string name) => EventData.At(of, name) is { ValueKind: JsonValueKind.String } text && text.TryGetDateTimeOffset(out var at) ? at : null;
}

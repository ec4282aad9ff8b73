using System.Globalization;
using System.Text.Json;
using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Designer.Words;

namespace ApprovalHub.Designer.Pages.Cases;

/// <summary>What the limits brought about, in sentences: rungs that fired, supervision items, dates that moved.</summary>
internal static class LimitEvents
{
    /// <summary>承诺时限 · 黄牌, or null for an event that is no rung.</summary>
    public static string? Title(Texts texts, Say say, CaseEventsResponse.Event happened)
    {
        if (happened.Kind != "RungFired")
            return null;
        var told = EventData.At(happened.Data, "data");
        return texts["Cases.RungTitle", say.Of("LimitKind", EventData.Text(told, "kind")), say.Of("Rung", EventData.Text(told, "rung"))];
    }

    /// <summary>When it was due, in which step, who was told, and whether a supervision item was opened.</summary>
    public static IEnumerable<string?> Rung(Texts texts, Say say, JsonElement? told)
    {
        yield return Due(texts, say, told);
        yield return EventData.Text(told, "step") is { } step ? EventData.Text(told, "person") is { } person ? texts["Cases.StepSo", step, person] : step : null;
        var who = EventData.Strings(told, "told").Select(t => Who(say, t, EventData.Text(told, "person"))).Distinct().ToList();
        yield return who.Count == 0 ? null : texts["Cases.WasTold", string.Join(texts["Cases.And"], who)];
        yield return EventData.Text(told, "item") is null ? null : texts["Cases.ItemOpened"];
    }

    public static IEnumerable<string?> Item(Texts texts, Say say, JsonElement? told) =>
        [say.Of("Card", EventData.Text(told, "card")), EventData.Text(told, "step"), EventData.Text(told, "person"), texts["Cases.ItemOpened"]];

    /// <summary>The instant that was due; an act that came after an outage is dated later.</summary>
    public static string? Due(Texts texts, Say say, JsonElement? told) =>
        EventData.At(told, "due") is { ValueKind: JsonValueKind.String } at && at.TryGetDateTimeOffset(out var due) ? texts["Cases.WasDue", say.Whole(due)] : null;

    /// <summary>承诺时限 2026年10月9日 → 2026年10月10日, and why.</summary>
    public static IEnumerable<string?> Moves(Texts texts, Say say, CaseEventsResponse.Event happened)
    {
        var moves = DateMoves.Of(happened);
        foreach (var date in moves.Moved)
            yield return texts["Cases.MovedTo", MovedDates.Name(texts, say, date.What, date.Step), MovedDates.Whole(texts, say, date.From), MovedDates.Whole(texts, say, date.To)];
        foreach (var why in moves.Why)
            yield return why.Notice is { } notice && notice != why.Text ? string.Create(CultureInfo.InvariantCulture, $"{why.Text} {notice}") : why.Text;
    }

    /// <summary>The supervision item that an event opened, or null.</summary>
    public static Guid? ItemOf(CaseEventsResponse.Event happened) => happened.Kind is "RungFired" or "ItemOpened"
        && Guid.TryParse(EventData.Text(EventData.At(happened.Data, "data"), "item"), out var item) ? item : null;

    /// <summary>Person:…, Reviewer:SCJG, Supervisor, applicant: a name where it is one, else the role.</summary>
    private static string Who(Say say, string told, string? person) => told.Split(':')[0] switch
    {
        "applicant" => say.Of("Audience", "Applicant"),
        "Person" => person ?? say.Of("Audience", "Holder"),
        var role => say.Of("Role", role),
    };
}

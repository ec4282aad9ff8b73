using System.Text.Json;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Calendar;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Calendar;

/// <summary>
/// A change of the calendar moves every date that rests on it, and each case says which, why and by what notice. A food licence accepted on
/// 18 September 2026 is promised for 9 October.
/// </summary>
public sealed class Typhoon
{
    private const string Admin = "zwfw-admin1";

    [HubFact]
    public async Task A_day_of_closure_moves_the_dates_and_the_case_says_why()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();

        var applied = await Edit(hub.At("2026-09-21 08:00"), Close("2026-09-21", "台风停工", "新防指〔2026〕8号"));
        Assert.Equal(1, applied.Cases);
        Assert.Equal([DueKind.Redated], await hub.Sweep(food));

        var moved = await hub.Case(food);
        Assert.Equal((new DateOnly(2026, 10, 10), new DateOnly(2026, 10, 16)), (moved.PromisedDue!.Value, moved.StatutoryDue!.Value));
        var told = Told(moved);
        Assert.Equal("台风停工|新防指〔2026〕8号|2026-09-21", string.Join('|', Why(told, "reason"), Why(told, "notice"), Why(told, "days")));
        var promised = told.GetProperty("moved").EnumerateArray().Single(m => m.GetProperty("what").GetString() == "Promised");
        Assert.Equal(("2026-10-09T16:00:00+00:00", "2026-10-10T16:00:00+00:00"), (promised.GetProperty("from").GetString(), promised.GetProperty("to").GetString()));
        Assert.Empty(await hub.Sweep(food));
    }

    [HubFact]
    public async Task An_act_that_is_faster_than_the_sweep_finds_the_dates_moved_by_an_event_of_their_own()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        await Edit(hub.At("2026-09-21 08:00"), Close("2026-09-21", "台风停工", null));

        await hub.At("2026-09-22 09:00").As("scjg-rev1").Complete(food, "审查", Hub.WithVisit);

        var kinds = (await hub.Case(food)).Events.Where(e => e.Kind is "Redated" or "TaskCompleted").Select(e => e.Kind).ToList();
        Assert.Equal(["TaskCompleted", "Redated", "TaskCompleted"], kinds);
    }

    [HubFact]
    public async Task Rungs_move_with_the_calendar_and_a_closure_taken_back_moves_them_back()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        await Edit(hub.At("2026-09-21 08:00"), Close("2026-09-21..2026-09-22", "汛情", null));
        await hub.Sweep(food);
        await Edit(hub.At("2026-09-21 09:00"), new(CalendarEditKind.Reopened, "2026-09-21..2026-09-22", null, "汛情解除", null));
        await hub.Sweep(food);
        Assert.Equal(new DateOnly(2026, 10, 9), (await hub.Case(food)).PromisedDue);
        await Edit(hub.At("2026-09-21 10:00"), Close("2026-09-21", "台风停工", null));

        await hub.At("2026-12-01 09:00").Sweep(food);

        var yellow = (await hub.Rungs(food)).Single(r => r is { Limit: LimitKind.Promised, Rung: RungKind.Yellow });
        Assert.Equal("2026-10-09 00:00", ShanghaiTime.Text(yellow.DueAt)); // 8 October is the eighth day now
    }

    [HubFact]
    public async Task A_dry_run_says_how_many_move_and_lists_them_and_changes_nothing()
    {
        await using var hub = await Hub.OpenAsync();
        var cases = new List<ActAnswer> { await hub.FoodAccepted(), await hub.FoodAccepted(), await hub.FoodAccepted() };
        var decided = await hub.FoodReviewed();
        await hub.As("scjg-chief").Complete(decided, "决定", "Granted");

        var first = await Preview(hub, Close("2026-09-29", "台风停工", null), null, 2);
        Assert.True(first.Moving is 3 or 4 && first.All, $"{first.Moving} of {first.Counted}"); // the dispatch step of the decided one may move too
        Assert.Equal(2, first.Lines.Count);
        var rest = await Preview(hub, Close("2026-09-29", "台风停工", null), first.Next, 2);
        Assert.Equal(first.Moving - 2, rest.Lines.Count);
        Assert.Empty(first.Lines.Select(l => l.CaseId).Intersect(rest.Lines.Select(l => l.CaseId)));
        Assert.Equal(0, (await Preview(hub, Close("2027-05-20", "检修", null), null, 50)).Moving);
        foreach (var one in cases)
            Assert.Equal(one.PromisedDue, (await hub.Case(one)).PromisedDue);
        Assert.Empty((await hub.Ask((ReadEdits.Handler h) => h.HandleAsync(CancellationToken.None))).Edits);
    }

    [HubFact]
    public async Task What_the_dry_run_foresees_is_what_happens()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        var change = Close("2026-09-28..2026-09-30", "台风停工", null);

        var foreseen = (await Preview(hub, change, null, 10)).Lines.Single().Moved;
        await Edit(hub, change);
        await hub.Sweep(food);

        var told = Told(await hub.Case(food)).GetProperty("moved").EnumerateArray().Select(m => $"{m.GetProperty("what")} {m.GetProperty("to").GetDateTimeOffset():O}");
        Assert.Equal(foreseen.Select(m => $"{m.What} {m.To:O}"), told);
    }

    internal static EditCalendar.Command Close(string days, string reason, string? notice) => new(CalendarEditKind.Closed, days, null, reason, notice);

    internal static async Task<EditCalendar.Applied> Edit(Hub hub, EditCalendar.Command command)
    {
        await hub.Change(_ => { }); // the kit seeds the next hub anew
        return await hub.As(Admin).Ask((EditCalendar.Handler h) => h.HandleAsync(command, CancellationToken.None));
    }

    private static Task<PreviewEdit.Foreseen> Preview(Hub hub, EditCalendar.Command command, Guid? after, int take) =>
        hub.As(Admin).Ask((PreviewEdit.Handler h) => h.HandleAsync(command, after, take, CancellationToken.None));

    private static JsonElement Told(Case moved) => JsonDocument.Parse(moved.Events.Last(e => e.Kind == "Redated").Data).RootElement.GetProperty("data");

    private static string? Why(JsonElement told, string name) => told.GetProperty("why").EnumerateArray().Single().GetProperty(name).GetString();
}

using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Calendar;

/// <summary>
/// A day on which nobody could work is often recorded the day after: what was declared meanwhile by the older calendar is taken back. A food licence
/// accepted on 18 September 2026 is promised for 9 October.
/// </summary>
public sealed class Recorded_afterwards
{
    [HubFact]
    public async Task A_promise_that_ran_out_on_a_closed_day_was_not_broken_and_its_cards_count_nowhere()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        await hub.At("2026-10-10 00:00").SweepAll(food);
        Assert.Equal((Card.Red, true), (await hub.Case(food)) is var before ? (before.Card, before.PromisedOverdueAt is not null) : default);

        await Typhoon.Edit(hub.At("2026-10-10 08:00"), Typhoon.Close("2026-10-09", "台风停工", "新防指〔2026〕9号"));
        await hub.SweepAll(food);

        var after = await hub.Case(food);
        Assert.Equal((Card.Yellow, null, new DateOnly(2026, 10, 10)), (after.Card, after.PromisedOverdueAt, after.PromisedDue));
        Assert.DoesNotContain(await hub.Rungs(food), r => r is { Limit: LimitKind.Promised, Rung: RungKind.Red });
        Assert.Contains("withdrawn", after.Events.Last(e => e.Kind == "Redated").Data, StringComparison.Ordinal);
    }

    [HubFact]
    public async Task When_the_new_end_comes_it_is_red_after_all_once()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        await hub.At("2026-10-10 00:00").SweepAll(food);
        await Typhoon.Edit(hub.At("2026-10-10 08:00"), Typhoon.Close("2026-10-09", "台风停工", null));
        await hub.SweepAll(food);

        await hub.At("2026-10-12 09:00").SweepAll(food);
        await hub.SweepAll(food);

        var red = Assert.Single(await hub.Rungs(food), r => r is { Limit: LimitKind.Promised, Rung: RungKind.Red });
        Assert.Equal(("2026-10-11 00:00", "+1"), (ShanghaiTime.Text(red.DueAt), red.Instance));
        Assert.NotNull((await hub.Case(food)).PromisedOverdueAt);
    }

    [HubFact]
    public async Task What_was_due_by_the_new_calendar_too_stays()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        await hub.At("2026-10-20 09:00").SweepAll(food);
        var before = (await hub.Rungs(food)).Count;

        await Typhoon.Edit(hub.At("2026-10-20 10:00"), Typhoon.Close("2026-10-09", "台风停工", null));
        await hub.SweepAll(food);

        Assert.Equal(before, (await hub.Rungs(food)).Count);
        Assert.NotNull((await hub.Case(food)).PromisedOverdueAt);
    }
}

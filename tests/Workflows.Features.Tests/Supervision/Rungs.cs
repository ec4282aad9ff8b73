using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Inbox;
using ApprovalHub.Features.Review;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Supervision;

/// <summary>
/// Rungs of the shipped ladder. A food licence accepted on 18 September 2026 is promised in ten working days (9 October) and owed by law in
/// fifteen (15 October).
/// </summary>
public sealed class Rungs
{
    private const string Food = "食品经营许可";

    [HubFact]
    public async Task After_an_outage_each_missed_rung_fires_once_in_order_with_the_instant_that_was_due()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();

        await hub.At("2026-10-20 09:00").Sweep(food);
        await hub.Sweep(food);

        Assert.Equal(
            [
                "2026-09-29 00:00 Reminder", "2026-10-01 00:00 Yellow", "2026-10-10 00:00 Red", "2026-10-11 00:00 Head", "2026-10-14 00:00 Supervisor",
            ],
            (await hub.Rungs(food)).Where(r => r.Limit == LimitKind.Promised).Select(r => $"{ShanghaiTime.Text(r.DueAt)} {r.Rung}"));
        Assert.Equal(
            ["2026-10-10 00:00 Reminder", "2026-10-14 00:00 Yellow", "2026-10-16 00:00 Red"],
            (await hub.Rungs(food)).Where(r => r.Limit == LimitKind.Statutory).Select(r => $"{ShanghaiTime.Text(r.DueAt)} {r.Rung}"));
        var chain = (await hub.Case(food)).Events.Where(e => e.Kind == "RungFired").Select(e => DueOf(e)).ToList();
        Assert.Equal(chain.Order(), chain);
        Assert.Equal((await hub.Rungs(food)).Count, chain.Count);
        Assert.All(await hub.Rungs(food), r => Assert.Equal(ShanghaiTime.At(new DateOnly(2026, 10, 20), new TimeOnly(9, 0)), r.FiredAt));
    }

    [HubFact]
    public async Task A_case_at_its_time_goes_yellow_then_red_in_the_list_and_in_the_inbox()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        await hub.As("scjg-rev1").Act(food, (c, act) => c.Claim(c.Tasks.Where(t => t.IsOpen).MinBy(t => (t.Key.Length, t.Key))!.Id, act));

        await hub.At("2026-09-21 09:00").Sweep(food);
        Assert.Equal(Card.None, await InInbox(hub));
        await hub.At("2026-10-01 00:00").Sweep(food);
        Assert.Equal((Card.Yellow, Card.Yellow), ((await hub.Case(food)).Card, (await hub.Case(food)).PromisedRungs.Card));
        await hub.At("2026-10-10 00:00").Sweep(food);
        Assert.Equal((Card.Red, Card.Red), ((await hub.Case(food)).Card, await InInbox(hub)));
        Assert.Equal("刘卫东", (await hub.Rungs(food)).Single(r => r is { Limit: LimitKind.Promised, Rung: RungKind.Red }).PersonName);
    }

    [HubFact]
    public async Task A_red_card_on_the_promise_opens_an_item_and_moves_nothing()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        var before = await hub.Case(food);

        await hub.At("2026-10-10 00:00").Sweep(food);

        var after = await hub.Case(food);
        Assert.Equal((before.State, before.ProcessPayload, null), (after.State, after.ProcessPayload, after.Result));
        var fired = (await hub.Rungs(food)).Single(r => r is { Limit: LimitKind.Promised, Rung: RungKind.Red });
        await using var db = hub.Db();
        var item = await db.SupervisionItems.Include(i => i.Entries).SingleAsync(i => i.Id == fired.ItemId);
        Assert.Equal((food.CaseId, food.Number, "SCJG", "Promised.Red", Card.Red), (item.CaseId!.Value, item.CaseNumber, item.DepartmentCode, item.Rule, item.Card));
        Assert.Equal((ItemState.Open, new DateOnly(2026, 10, 14)), (item.State, item.ReplyBy));
        Assert.Equal("系统", Assert.Single(item.Entries).ByName);
    }

    [HubFact]
    public async Task An_extended_limit_warns_anew_before_its_new_end_and_the_older_warning_stays_on_record()
    {
        await using var hub = await Hub.OpenAsync();
        var health = await hub.As(Hub.Clerk).ReceiveAndAccept("公共场所卫生许可", Applicants.Company); // promised in 5, by law in 20
        await hub.At("2026-09-24 00:00").Sweep(health);
        Assert.Contains(await Of(hub, health, LimitKind.Promised), r => r.Rung == RungKind.Yellow);

        await hub.At("2026-09-24 09:00").As("wsjk-head").Ask((ExtendLimit.Handler h) =>
            h.HandleAsync(new ActRequest(health.CaseId), new ExtendLimit.Command(10, null, "案情复杂"), CancellationToken.None));
        Assert.Equal(Card.None, (await hub.Case(health)).Card);
        await hub.At("2026-12-01 09:00").Sweep(health);

        var promised = await Of(hub, health, LimitKind.Promised);
        Assert.Equal(["", "+1"], promised.Where(r => r.Rung == RungKind.Yellow).Select(r => r.Instance));
        Assert.Equal("2026-10-16 00:00", ShanghaiTime.Text(promised.Single(r => r.Rung == RungKind.Red).DueAt));
    }

    [HubFact]
    public async Task While_the_clocks_stand_their_rungs_wait_and_the_stop_has_its_own()
    {
        await using var hub = await Hub.OpenAsync();
        var place = await hub.As(Hub.Clerk).ReceiveAndAccept("娱乐场所经营许可", Applicants.Company);
        await hub.As("whly-rev1").Complete(place, "审查", "Passed");
        await hub.As("whly-rev2").Complete(place, "审查", "Passed");

        await hub.At("2026-12-01 09:00").Sweep(place);

        Assert.DoesNotContain(await Of(hub, place, LimitKind.Promised), r => r.Rung >= RungKind.Yellow);
        Assert.Equal([RungKind.Reminder, RungKind.Yellow, RungKind.Red, RungKind.Supervisor], (await Of(hub, place, LimitKind.SpecialProcedure)).Select(r => r.Rung));
        await using var db = hub.Db();
        Assert.Contains(await db.SupervisionItems.ToListAsync(), i => i.Rule == "SpecialProcedure.Supervisor");
    }

    [HubFact]
    public async Task Nobody_claims_it_the_handover_is_slow_somebody_does_it_is_not()
    {
        await using var hub = await Hub.OpenAsync();
        var (slow, claimed) = (await hub.FoodAccepted(), await hub.FoodAccepted());
        var tasks = (await hub.Case(claimed)).Tasks.Where(t => t.IsOpen).Select(t => t.Id).ToList();
        await hub.As("scjg-rev1").Act(claimed, (c, act) => c.Claim(tasks[0], act));
        await hub.As("scjg-rev2").Act(claimed, (c, act) => c.Claim(tasks[1], act));

        hub.At("2026-09-22 00:00");
        await hub.Sweep(slow);
        await hub.Sweep(claimed);

        Assert.Equal([RungKind.Yellow, RungKind.Yellow, RungKind.Red, RungKind.Red], (await Of(hub, slow, LimitKind.Handover)).Select(r => r.Rung).Order());
        Assert.Empty(await Of(hub, claimed, LimitKind.Handover));
    }

    [HubFact]
    public async Task A_missing_correction_notice_is_a_red_card_and_by_law_an_acceptance()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.As(Hub.Clerk).Receive(Food, Applicants.Company, "M04");

        Assert.Contains(DueKind.Notice, await hub.At("2026-09-25 00:00").Sweep(food));

        Assert.Equal([RungKind.Reminder, RungKind.Yellow, RungKind.Red], (await Of(hub, food, LimitKind.Notice)).Select(r => r.Rung));
        Assert.True((await hub.Case(food)).DeemedAccepted);
        Assert.Equal("Person:" + DemoCentre.Person(Hub.Clerk).ToString("N"), (await hub.Case(food)).Outbox.First(o => o.Template == "Notice.Reminder").Recipient);
    }

    private static async Task<Card> InInbox(Hub hub) =>
        (await hub.As("scjg-rev1").Ask((ReadInbox.Handler h) => h.HandleAsync(new ReadInbox.Query(InboxTab.Mine), CancellationToken.None))).Rows.Single().Card;

    private static async Task<IReadOnlyList<CaseRung>> Of(Hub hub, ActAnswer on, LimitKind limit) => [.. (await hub.Rungs(on)).Where(r => r.Limit == limit)];

    private static string DueOf(CaseEvent fired) => System.Text.Json.JsonDocument.Parse(fired.Data).RootElement.GetProperty("data").GetProperty("due").GetString()!;
}

using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Inbox;
using ApprovalHub.Features.Supervision;
using ApprovalHub.Features.Tracking;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Supervision;

/// <summary>Where a card counts: in the period of the day with which the limit ran out, and not once it was found unfounded.</summary>
public sealed class Cards_in_their_period
{
    [HubFact]
    public async Task A_card_belongs_to_the_day_with_which_the_limit_ran_out()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted(); // promised for 9 October: over at its midnight
        await hub.At("2026-10-10 00:00").Sweep(food);
        hub.As("zwfw-sup1");

        var (its, next) = (await Cards(hub, "2026-10-09", "2026-10-09"), await Cards(hub, "2026-10-10", "2026-10-10"));

        Assert.Equal(1, its.Single().Red);
        Assert.Empty(next);
        var day = await hub.Ask((CountCards.Handler h) => h.HandleAsync(new(CountCards.By.Day, new(2026, 10, 9), new(2026, 10, 9)), CancellationToken.None));
        Assert.Equal("2026-10-09", day.Single().Key);
    }

    [HubFact]
    public async Task An_item_opened_at_midnight_belongs_to_the_day_that_begins()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.At("2026-10-10 00:00").As("zwfw-sup1").Ask((OpenItem.Handler h) =>
            h.HandleAsync(new("IllegalFee", null, "SCJG", null, "群众投诉收取加急费"), new("person/sup", "k-1", "h"), CancellationToken.None));

        var lines = await hub.Ask((CountCards.Handler h) => h.HandleAsync(new(CountCards.By.Day, new(2026, 10, 10), new(2026, 10, 10)), CancellationToken.None));

        Assert.Equal(("2026-10-10", 1), (lines.Single().Key, lines.Single().Red));
    }

    [HubFact]
    public async Task What_is_unfounded_takes_every_card_of_that_limit_back_in_boards_lists_and_the_inbox()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        await hub.As("scjg-rev1").Act(food, (c, act) => c.Claim(c.Tasks.Where(t => t.IsOpen).MinBy(t => t.Key)!.Id, act));
        await hub.At("2026-10-20 09:00").Sweep(food);
        Assert.Equal((Card.Red, Card.Red), (await InList(hub, food), await InInbox(hub)));
        var before = await Steps(hub);

        await UnfoundedAsync(hub, "Step.Supervisor"); // opened by the report to the supervisor: the cards fired days before it
        Assert.Equal(before - 1, await Steps(hub));
        Assert.Equal(Card.Red, await InInbox(hub)); // the promise was broken all the same

        await UnfoundedAsync(hub, "Promised.Red");
        await UnfoundedAsync(hub, "Statutory.Red");
        await UnfoundedAsync(hub, "Handover.Supervisor");
        Assert.Equal((Card.None, Card.None), (await InList(hub, food), await InInbox(hub)));
        Assert.Empty(await Cards(hub.As("zwfw-sup1"), "2026-09-01", "2026-10-31"));
        await hub.As("scjg-rev1").Complete(food, "审查", "Passed");
        Assert.Equal(Card.None, (await hub.Case(food)).Card);
    }

    [HubFact]
    public async Task A_card_that_comes_after_the_finding_counts()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.Change(_ => { }); // the kit seeds the next hub anew
        await hub.As("zwfw-admin1").Ask((PublishLadder.Handler h) => h.HandleAsync(
            "limit,rung,amount,unit,after,tells,replyDays\nPromised,Yellow,20,Percent,false,Holder,3\nPromised,Red,0,Day,true,Head,\n", CancellationToken.None));
        var food = await hub.FoodAccepted();
        await hub.At("2026-10-01 00:00").Sweep(food);
        await UnfoundedAsync(hub, "Promised.Yellow");
        Assert.Equal(Card.None, (await hub.Case(food)).Card);

        await hub.At("2026-10-10 00:00").Sweep(food);

        Assert.Equal(Card.Red, (await hub.Case(food)).Card);
        Assert.Equal((0, 1), (await Cards(hub.As("zwfw-sup1"), "2026-09-01", "2026-10-31")).Single() is var line ? (line.Yellow, line.Red) : default);
    }

    [HubFact]
    public async Task An_act_that_has_read_the_case_before_the_finding_does_not_write_the_card_back()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        await hub.At("2026-10-10 00:00").Sweep(food);
        var seen = (await hub.Case(food)).Revision;

        await UnfoundedAsync(hub, "Promised.Red");

        Assert.NotEqual(seen, (await hub.Case(food)).Revision);
    }

    private static async Task UnfoundedAsync(Hub hub, string rule)
    {
        await using var db = hub.Db();
        var item = await db.SupervisionItems.AsNoTracking().SingleAsync(i => i.Rule == rule);
        await Do(hub.As("scjg-head"), h => h.ReplyAsync(new(item.Id, null, "停电"), CancellationToken.None));
        await Do(hub.As("zwfw-sup1"), h => h.CloseAsync(new(item.Id, null, "不可抗力"), ItemFinding.Unfounded, CancellationToken.None));
    }

    private static async Task<int> Steps(Hub hub) =>
        (await hub.As("zwfw-sup1").Ask((CountCards.Handler h) => h.HandleAsync(new(CountCards.By.Department, new(2026, 9, 1), new(2026, 10, 31)), CancellationToken.None)))
        .Sum(l => l.Red);

    private static Task<IReadOnlyList<CountCards.Line>> Cards(Hub hub, string from, string to) => hub.Ask((CountCards.Handler h) => h.HandleAsync(
        new(CountCards.By.Department, DateOnly.ParseExact(from, "yyyy-MM-dd"), DateOnly.ParseExact(to, "yyyy-MM-dd")), CancellationToken.None));

    private static async Task<Card> InInbox(Hub hub) =>
        (await hub.As("scjg-rev1").Ask((ReadInbox.Handler h) => h.HandleAsync(new ReadInbox.Query(InboxTab.Mine), CancellationToken.None))).Rows.Single().Card;

    private static async Task<Card> InList(Hub hub, ActAnswer on) =>
        (await hub.As("scjg-head").Ask((ListCases.Handler h) => h.HandleAsync(new ListCases.Query { Take = 50 }, CancellationToken.None))).Rows.Single(r => r.Number == on.Number).Card;

    private static Task<bool> Do(Hub hub, Func<ActOnItem.Handler, Task> act) => hub.Ask(async (ActOnItem.Handler h) =>
    {
        await act(h);
        return true;
    });
}

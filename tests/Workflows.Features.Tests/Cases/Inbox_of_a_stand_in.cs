using ApprovalHub.Features.Inbox;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

/// <summary>Who stands in sees what is theirs only for somebody away, and for whom.</summary>
public sealed class Inbox_of_a_stand_in
{
    [HubFact]
    public async Task What_I_have_for_somebody_away_stands_under_stand_in_with_their_name()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.As(Hub.Clerk).Receive("食品经营许可", Applicants.Company);
        Assert.Empty((await Read(hub.As("zwfw-win02"), InboxTab.StandIn)).Rows);
        await hub.Leave("zwfw-win01", hub.Today, hub.Today);

        var row = Assert.Single((await Read(hub.As("zwfw-win02"), InboxTab.StandIn)).Rows);
        var counts = await hub.Ask((CountInbox.Handler h) => h.HandleAsync(CancellationToken.None));

        Assert.Equal((food.CaseId, "常建国"), (row.CaseId, row.OnBehalfOf));
        Assert.Equal(1, counts.StandIn.Overdue + counts.StandIn.Today + counts.StandIn.Soon + counts.StandIn.Later);
    }

    [HubFact]
    public async Task Counts_follow_the_limit_of_the_step()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.FoodAccepted();
        var due = (await Read(hub.As("scjg-rev1"), InboxTab.Pool)).Rows[0].DueAt!.Value;
        async Task<CountInbox.Buckets> Pool() => (await hub.Ask((CountInbox.Handler h) => h.HandleAsync(CancellationToken.None))).Pool;

        hub.Clock.AdjustTime(due.AddHours(-1));
        var today = await Pool();
        hub.Clock.AdjustTime(due.AddHours(1));
        var over = await Pool();

        Assert.Equal((0, 2), (today.Overdue, today.Today));
        Assert.Equal((2, 0), (over.Overdue, over.Today));
    }

    private static Task<ReadInbox.Page> Read(Hub hub, InboxTab tab) =>
        hub.Ask((ReadInbox.Handler h) => h.HandleAsync(new ReadInbox.Query(tab), CancellationToken.None));
}

using ApprovalHub.Features.Inbox;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Inbox;

/// <summary>A step that is asked of two lies in the pool twice: each row says which it is, and who else is asked.</summary>
public sealed class Shared_steps
{
    [HubFact]
    public async Task Each_row_says_which_of_two_it_is_and_who_has_the_other()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        Assert.Equal(["1/2 open:- done:", "2/2 open:- done:"], Said(await Read(hub.As("scjg-rev1"), InboxTab.Pool)));

        var tasks = (await hub.Case(food)).Tasks.Where(t => t.IsOpen).OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => t.Id).ToList();
        await hub.Act(food, (c, act) => c.Claim(tasks[0], act));
        Assert.Equal(["2/2 open:刘卫东 done:"], Said(await Read(hub.As("scjg-rev2"), InboxTab.Pool)));

        await hub.As("scjg-rev1").Complete(food, "审查", "Passed");
        Assert.Equal(["2/2 open: done:刘卫东"], Said(await Read(hub.As("scjg-rev2"), InboxTab.Pool)));
    }

    [HubFact]
    public async Task A_step_that_is_asked_of_one_shares_nothing_and_costs_no_command_more()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.FoodReviewed();
        await Read(hub.As("scjg-chief"), InboxTab.Pool);
        hub.Sql.Start();

        Assert.Equal([" open: done:"], Said(await Read(hub, InboxTab.Pool)));

        Assert.DoesNotContain(hub.Sql.Now.Texts, sql => sql.Contains("ActedByName", StringComparison.Ordinal));
    }

    private static Task<ReadInbox.Page> Read(Hub hub, InboxTab tab) =>
        hub.Ask((ReadInbox.Handler h) => h.HandleAsync(new ReadInbox.Query(tab), CancellationToken.None));

    private static IEnumerable<string> Said(ReadInbox.Page page) => page.Rows.OrderBy(r => r.Part, StringComparer.Ordinal)
        .Select(r => $"{r.Part} open:{string.Join(',', r.AlsoAsked.Select(who => who.Length == 0 ? "-" : who))} done:{string.Join(',', r.AlsoDone)}");
}

using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Dispatch;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Dispatch;

/// <summary>However much lies at the desk, a page reads a bounded part of it, and no applicant is passed over.</summary>
public sealed class Much_at_the_desk
{
    [HubFact]
    public async Task An_applicant_with_much_waiting_is_shown_with_the_first_of_it_and_ends_the_page()
    {
        await using var hub = await Hub.OpenAsync();
        var mine = new[] { await hub.FoodGranted(), await hub.FoodGranted(), await hub.FoodGranted() };
        var other = await GrantedLater(hub);
        await using var db = hub.Db();
        var ready = db.Tasks.AsNoTracking().Where(t => t.State == TaskState.Open && t.Activity == ActivityTypes.Dispatch)
            .Join(db.Cases.AsNoTracking(), t => t.CaseId, c => c.Id, (t, c) => new ReadyPair { Case = c, Task = t });
        var queue = new ReadyQueue(db, ready, mostOfOne: 2, mostOfPage: 2);

        var first = await queue.ReadAsync(ready, null, 50, CancellationToken.None);
        var results = await queue.ResultsAsync(first.Shown, CancellationToken.None);
        Assert.Equal((3, true), (Assert.Single(first.Shown).Count, first.More));
        Assert.Equal(2, results.Select(r => r.Case.Id).Intersect(mine.Select(m => m.CaseId)).Count());
        Assert.Equal(2, results.Count);

        var rest = await queue.ReadAsync(ready, new ReadReady.Cursor(first.Shown[0].Since, results[0].Case.Id), 50, CancellationToken.None);
        Assert.Equal((1, false), (Assert.Single(rest.Shown).Count, rest.More));
        Assert.Equal(other.CaseId, Assert.Single(await queue.ResultsAsync(rest.Shown, CancellationToken.None)).Case.Id);
        await Refused.With("CURSOR_UNREADABLE", () => queue.ReadAsync(ready, new ReadReady.Cursor(default, Guid.Empty), 50, CancellationToken.None));
    }

    [HubFact]
    public async Task Page_by_page_the_desk_shows_every_applicant_once_and_its_cursor_names_nobody()
    {
        await using var hub = await Hub.OpenAsync();
        var (one, two) = (await hub.FoodGranted(), await GrantedLater(hub));
        hub.As("zwfw-out1");

        var first = await Page(hub, null);
        var second = await Page(hub, first.Next);

        Assert.Equal([one.CaseId, two.CaseId], first.Applicants.Concat(second.Applicants).SelectMany(a => a.Results).Select(r => r.Case.Id));
        Assert.Equal((first.Applicants[0].Results[0].Case.Id, 0), (first.Next!.CaseId, first.Applicants[0].More));
        Assert.Null(second.Next);
    }

    /// <summary>Of somebody else, whose identity number comes before in the alphabet.</summary>
    private static async Task<ActAnswer> GrantedLater(Hub hub)
    {
        var food = await hub.At("2026-09-21 09:00").As(Hub.Clerk).ReceiveAndAccept("食品经营许可", Applicants.Person);
        await hub.FoodReviewedBy(food, "scjg-rev1", "scjg-rev2");
        await hub.As("scjg-chief").Complete(food, "决定", "Granted");
        return food;
    }

    private static Task<ReadReady.Page> Page(Hub hub, ReadReady.Cursor? after) =>
        hub.Ask((ReadReady.Handler h) => h.HandleAsync(new ReadReady.Query(null, null, false, after, 1), CancellationToken.None));
}

using ApprovalHub.Domain.Notices;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Notices;

/// <summary>Which members of staff a rung tells.</summary>
public sealed class Told_to_staff
{
    [HubFact]
    public async Task A_red_card_tells_holder_chief_and_head_once_each_and_the_item_goes_before()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        await hub.At("2026-10-10 00:00").Sweep(food);

        await using var db = hub.Db();
        var red = await db.Notices.Where(n => n.Code == "Promised.Red" || n.Code == NoticeCodes.ItemOpened).ToListAsync();
        Assert.Contains(red, n => n.PersonId == DemoCentre.Person("scjg-head") && n is { Code: NoticeCodes.ItemOpened, Kind: NoticeKind.Item, ItemId: not null });
        Assert.Contains(red, n => n.PersonId == DemoCentre.Person("scjg-rev1") && n is { Code: "Promised.Red", Kind: NoticeKind.Red });
        Assert.All(await db.Notices.ToListAsync(), n => Assert.Equal(food.CaseId, n.CaseId));
        Assert.Equal(red.Count(n => n.CaseId == food.CaseId), red.Select(n => (n.PersonId, n.Source)).Distinct().Count());
        Assert.DoesNotContain(await db.Notices.ToListAsync(), n => n.PersonId == DemoCentre.Person("wsjk-head"));
    }

    [HubFact]
    public async Task While_the_holder_is_away_the_stand_in_is_told_too()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        var task = (await hub.Case(food)).Tasks.Where(t => t.IsOpen).MinBy(t => (t.Key.Length, t.Key))!.Id;
        await hub.As("scjg-rev1").Act(food, (c, act) => c.Claim(task, act));
        await hub.Leave("scjg-rev1", new DateOnly(2026, 9, 25), new DateOnly(2026, 10, 20));
        await hub.At("2026-10-01 00:00").Sweep(food);

        await using var db = hub.Db();
        var yellow = await db.Notices.Where(n => n.Code == "Promised.Yellow").Select(n => n.PersonId).ToListAsync();
        Assert.Contains(DemoCentre.Person("scjg-rev1"), yellow);
        var post = DemoCentre.Seed.Posts.First(p => p.HolderA == DemoCentre.Person("scjg-rev1"));
        Assert.Contains(post.HolderB, yellow);
    }
}

using ApprovalHub.Domain.Notices;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Supervision;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Supervision;

/// <summary>What is pressed twice, or by two at once, is done once.</summary>
public sealed class Items_once
{
    private const string Supervisor = "zwfw-sup1";

    [HubFact]
    public async Task The_same_request_again_opens_no_second_item_and_tells_nobody_twice()
    {
        await using var hub = await Hub.OpenAsync();
        var asked = new OpenItem.Command("OffSystem", null, "SCJG", null, "抽查发现体外办理");
        var key = new IdempotencyKey("person/sup", "k-1", "h");

        var ids = new HashSet<Guid> { await Open(hub.As(Supervisor), asked, key), await Open(hub, asked, key) };
        foreach (var id in await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Open(hub, asked, key with { Key = "k-2" })))))
            ids.Add(id);

        Assert.Equal(2, ids.Count);
        await using var db = hub.Db();
        Assert.Equal(2, await db.SupervisionItems.CountAsync());
        Assert.Equal(2, await db.Notices.CountAsync(n => n.PersonId == DemoCentre.Person("scjg-head")));
        await Refused.With("IDEMPOTENCY_KEY_REUSED", () => Open(hub, asked, key with { RequestHash = "other" }));
    }

    [HubFact]
    public async Task A_race_that_is_lost_at_a_row_that_is_there_already_is_a_changed_item_too()
    {
        await using var hub = await Hub.OpenAsync();
        var id = await OverdueAsync(hub);
        await using (var db = hub.Db())
        {
            db.Add(new StaffNotice(DemoCentre.Person("zwfw-sup1"), new Telling($"item/{id:N}/2/{NoticeCodes.ItemReplied}", NoticeCodes.ItemReplied, NoticeArgs.None), hub.Clock.GetUtcNow()));
            await db.SaveChangesAsync();
        }

        await Refused.With("ITEM_CHANGED", () => Do(hub.As("scjg-head"), h => h.ReplyAsync(new(id, null, "说明"), CancellationToken.None)));
    }

    private static async Task<Guid> OverdueAsync(Hub hub)
    {
        var food = await hub.FoodAccepted();
        await hub.At("2026-10-10 00:00").Sweep(food);
        await using var db = hub.Db();
        return (await db.SupervisionItems.SingleAsync(i => i.Rule == "Promised.Red")).Id;
    }

    private static Task<Guid> Open(Hub hub, OpenItem.Command command, IdempotencyKey? key = null) => hub.Ask((OpenItem.Handler h) =>
        h.HandleAsync(command, key ?? new IdempotencyKey("person/sup", Guid.CreateVersion7().ToString("N"), "h"), CancellationToken.None));

    private static Task<bool> Do(Hub hub, Func<ActOnItem.Handler, Task> act) => hub.Ask(async (ActOnItem.Handler h) =>
    {
        await act(h);
        return true;
    });
}

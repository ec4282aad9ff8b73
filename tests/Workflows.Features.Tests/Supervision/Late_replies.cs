using ApprovalHub.Domain.Notices;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Supervision;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Supervision;

/// <summary>A reply that is overdue is noted in its item and told, once for each day by which it was due.</summary>
public sealed class Late_replies
{
    [HubFact]
    public async Task It_is_told_once_to_who_answers_and_to_the_supervisors()
    {
        await using var hub = await Hub.OpenAsync();
        var id = await OpenAsync(hub); // to be replied to by 22 September
        Assert.Equal(0, await Remind(hub.At("2026-09-22 23:59")));

        Assert.Equal(1, await Remind(hub.At("2026-09-23 00:00")));
        Assert.Equal(0, await Remind(hub.At("2026-09-23 01:00")));

        var item = await Read(hub, id);
        Assert.Equal((ItemState.Open, ItemEntryKind.ReplyOverdue, "系统"), (item.State, item.Entries[^1].Kind, item.Entries[^1].ByName));
        await using var db = hub.Db();
        var told = (await db.Notices.Where(n => n.Code == NoticeCodes.ItemReplyOverdue).ToListAsync()).Select(n => n.PersonId).ToList();
        Assert.Contains(DemoCentre.Person("scjg-head"), told);
        Assert.Contains(DemoCentre.Person("scjg-rev1"), told);
        Assert.Contains(DemoCentre.Person("zwfw-sup1"), told);
        Assert.Equal(told.Distinct(), told);
    }

    [HubFact]
    public async Task What_was_replied_to_is_not_told_and_what_was_sent_back_is_told_anew()
    {
        await using var hub = await Hub.OpenAsync();
        var (replied, id) = (await OpenAsync(hub), await OpenAsync(hub));
        await Do(hub.As("scjg-head"), h => h.ReplyAsync(new(replied, null, "已退费"), CancellationToken.None));
        Assert.Equal(1, await Remind(hub.At("2026-09-24 09:00")));
        await Do(hub.As("scjg-head"), h => h.ReplyAsync(new(id, null, "已退费"), CancellationToken.None));
        await Do(hub.As("zwfw-sup1"), h => h.SendBackAsync(new(id, null, "没有凭据"), 1, CancellationToken.None));
        Assert.Equal(0, await Remind(hub));

        Assert.Equal(1, await Remind(hub.At("2026-10-09 09:00")));

        Assert.Equal(2, (await Read(hub, id)).Entries.Count(e => e.Kind == ItemEntryKind.ReplyOverdue));
    }

    [HubFact]
    public async Task Several_servers_tell_it_once()
    {
        await using var hub = await Hub.OpenAsync();
        var id = await OpenAsync(hub);
        hub.At("2026-09-24 09:00");

        var told = await Task.WhenAll(Remind(hub), Remind(hub), Remind(hub));

        Assert.Equal(1, told.Sum());
        Assert.Single((await Read(hub, id)).Entries, e => e.Kind == ItemEntryKind.ReplyOverdue);
    }

    private static Task<Guid> OpenAsync(Hub hub) => hub.As("zwfw-sup1").Ask((OpenItem.Handler h) =>
        h.HandleAsync(new("IllegalFee", null, "SCJG", DemoCentre.Person("scjg-rev1"), "群众投诉收取加急费"), new("person/sup", Guid.CreateVersion7().ToString("N"), "h"), CancellationToken.None));

    private static async Task<SupervisionItem> Read(Hub hub, Guid id)
    {
        await using var db = hub.Db();
        return await db.SupervisionItems.Include(i => i.Entries.OrderBy(e => e.Sequence)).SingleAsync(i => i.Id == id);
    }

    private static Task<int> Remind(Hub hub) => hub.Ask((RemindReplies.Handler h) => h.HandleAsync(CancellationToken.None));

    private static Task<bool> Do(Hub hub, Func<ActOnItem.Handler, Task> act) => hub.Ask(async (ActOnItem.Handler h) =>
    {
        await act(h);
        return true;
    });
}

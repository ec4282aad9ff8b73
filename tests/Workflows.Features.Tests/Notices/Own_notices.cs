using ApprovalHub.Domain.Notices;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Notices;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Supervision;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features.Tests.Notices;

/// <summary>One's own notices: read by nobody else, chosen where duty allows.</summary>
public sealed class Own_notices
{
    [HubFact]
    public async Task Nobody_reads_counts_or_marks_another_s()
    {
        await using var hub = await Hub.OpenAsync();
        await RedAsync(hub);
        var mine = await List(hub.As("scjg-head"));
        Assert.NotEmpty(mine.Rows);

        hub.As("wsjk-head");
        Assert.Empty((await List(hub)).Rows);
        Assert.Equal(0, await Mark(hub, [.. mine.Rows.Select(r => r.Id)]));
        Assert.Equal(0, await Mark(hub, null));
        Assert.Equal(mine.Rows.Count, await Count(hub.As("scjg-head")));
        await Refused.With("NOT_SIGNED_IN", () => List(hub.AsNobody()));
    }

    [HubFact]
    public async Task Pages_go_on_where_they_ended_and_reading_takes_them_off_the_bell()
    {
        await using var hub = await Hub.OpenAsync();
        await RedAsync(hub);
        hub.As("scjg-head");
        var all = (await List(hub)).Rows;
        var (seen, after) = (new List<Guid>(), default(ReadNotices.Cursor));
        do
        {
            var page = await hub.Ask((ReadNotices.Handler h) => h.ListAsync(new(true, after, 1), CancellationToken.None));
            seen.AddRange(page.Rows.Select(r => r.Id));
            after = page.Next;
        }
        while (after is not null);
        Assert.Equal(all.Select(r => r.Id), seen);
        Assert.Equal(all.OrderByDescending(r => r.CreatedAt).Select(r => r.CreatedAt), all.Select(r => r.CreatedAt));

        Assert.Equal(all.Count - 1, await Mark(hub, [all[0].Id]));
        Assert.Equal(0, await Mark(hub, null));
        Assert.Empty((await hub.Ask((ReadNotices.Handler h) => h.ListAsync(new(true, null, 50), CancellationToken.None))).Rows);
    }

    [HubFact]
    public async Task A_reminder_can_be_switched_off_and_a_duty_cannot()
    {
        await using var hub = await Hub.OpenAsync();
        await Refused.With("NOTICE_IS_DUTY", () => Choose(hub.As("scjg-rev1"), new(null, false, [], [NoticeKind.Red])));
        await Refused.With("EMAIL_MISSING", () => Choose(hub, new(null, true, [], [])));
        await Refused.With("EMAIL_MALFORMED", () => Choose(hub, new("a@b", true, [], [])));
        await Choose(hub, new("rev1@example.com", true, [NoticeKind.Red], [NoticeKind.Reminder, NoticeKind.Yellow]));
        await RedAsync(hub);

        await using var db = hub.Db();
        var me = DemoCentre.Person("scjg-rev1");
        var kinds = await db.Notices.Where(n => n.PersonId == me).Select(n => n.Kind).Distinct().ToListAsync();
        Assert.Contains(NoticeKind.Red, kinds);
        Assert.DoesNotContain(NoticeKind.Reminder, kinds);
        Assert.DoesNotContain(NoticeKind.Yellow, kinds);
        var mails = await db.Messages.Where(m => m.PersonId == me).ToListAsync();
        Assert.All(mails, m => Assert.Equal((MessageChannel.Email, "Staff.Red"), (m.Channel, m.Code)));
        Assert.NotEmpty(mails);
    }

    [HubFact]
    public async Task Staff_s_mail_goes_to_the_address_of_their_choice_and_waits_for_no_morning()
    {
        var sender = new TestSender("Email");
        await using var hub = await Hub.OpenAsync(services => services.AddSingleton<IMessageSender>(sender));
        await Choose(hub.As("scjg-head"), new("head@example.com", true, [NoticeKind.Item], []));
        await RedAsync(hub);
        await hub.Ask((DispatchMessages.Handler h) => h.HandleAsync((_, _) => { }, CancellationToken.None));

        var mail = sender.Taken[0];
        Assert.Equal(("head@example.com", "审批通监察件"), (mail.Address, mail.Subject));
        Assert.Contains("https://hub.test/notices", mail.Text, StringComparison.Ordinal);
    }

    [HubFact]
    public async Task Acts_on_an_item_tell_the_other_side()
    {
        var news = new TestNews();
        await using var hub = await Hub.OpenAsync(services => services.AddSingleton<IWorkNews>(news));
        await RedAsync(hub);
        Guid item;
        await using (var db = hub.Db())
            item = (await db.SupervisionItems.SingleAsync(i => i.Rule == "Promised.Red")).Id;
        await Do(hub.As("scjg-head"), h => h.ReplyAsync(new(item, null, "已加派人手"), CancellationToken.None));
        Assert.Contains((await List(hub.As("zwfw-sup1"))).Rows, n => n.Code == NoticeCodes.ItemReplied && n.ItemId == item);
        Assert.Contains(DemoCentre.Person("zwfw-sup1"), news.People);

        await Do(hub, h => h.CloseAsync(new(item, null, "不可抗力"), ItemFinding.Unfounded, CancellationToken.None));
        Assert.Contains((await List(hub.As("scjg-head"))).Rows, n => n.Code == NoticeCodes.ItemClosed);
    }

    private static async Task RedAsync(Hub hub)
    {
        var food = await hub.FoodAccepted();
        await hub.At("2026-10-10 00:00").Sweep(food);
    }

    private static Task<ReadNotices.Page> List(Hub hub) => hub.Ask((ReadNotices.Handler h) => h.ListAsync(new(false, null, 100), CancellationToken.None));

    private static Task<int> Count(Hub hub) => hub.Ask((ReadNotices.Handler h) => h.CountAsync(CancellationToken.None));

    private static Task<int> Mark(Hub hub, IReadOnlyList<Guid>? ids) => hub.Ask((ReadNotices.Handler h) => h.MarkAsync(ids, CancellationToken.None));

    private static Task<NoticeSetting> Choose(Hub hub, ChooseNotices.Command command) => hub.Ask((ChooseNotices.Handler h) => h.SaveAsync(command, CancellationToken.None));

    private static Task<bool> Do(Hub hub, Func<ActOnItem.Handler, Task> act) => hub.Ask(async (ActOnItem.Handler h) =>
    {
        await act(h);
        return true;
    });
}

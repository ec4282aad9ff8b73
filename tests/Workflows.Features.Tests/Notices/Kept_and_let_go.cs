using ApprovalHub.Domain.Notices;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Notices;
using ApprovalHub.Features.Ports;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features.Tests.Notices;

/// <summary>保存期限: what was told is let go when it is over, and nothing else.</summary>
public sealed class Kept_and_let_go
{
    [HubFact]
    public async Task What_is_old_and_over_goes_and_what_waits_was_given_up_or_unread_stays()
    {
        var sender = new TestSender();
        await using var hub = await Hub.OpenAsync(services => services.AddSingleton<IMessageSender>(sender).AddSingleton(new KeepingRules(30, 20, 10)));
        var food = await hub.As(Hub.Clerk).Receive(Hub.Application("食品经营许可", Applicants.Company), new IdempotencyKey("person/x", "k", "h"));
        await Dispatch(hub);
        sender.Answers = _ => SendOutcome.Refused("HTTP 400");
        await hub.Complete(food, "收件受理", "Accepted");
        await Dispatch(hub);
        await hub.At("2026-10-10 00:00").Sweep(food);
        await hub.As("scjg-head").Ask((ReadNotices.Handler h) => h.MarkAsync(null, CancellationToken.None));
        var kept = await Counts(hub);
        Assert.True(kept is { Sent: 1, GivenUp: 1, Read: > 0, Unread: > 0, Answers: 1, Told: > 0 }, kept.ToString());

        await Clean(hub.At("2026-09-27 09:00")); // nothing is that old yet
        Assert.Equal(kept, await Counts(hub));
        await Clean(hub.At("2026-12-31 09:00"));

        var after = await Counts(hub);
        Assert.Equal(kept with { Sent = 0, Read = 0, Answers = 0, Told = 0 }, after);
        await hub.As("scjg-rev1").Act(food, (c, act) => c.Claim(c.Tasks.First(t => t.IsOpen).Id, act)); // the case goes on
    }

    [HubFact]
    public async Task A_long_backlog_goes_page_by_page()
    {
        await using var hub = await Hub.OpenAsync();
        await using (var db = hub.Db())
        {
            db.AddRange(Enumerable.Range(0, 1203).Select(i => new FirstAnswer(new IdempotencyKey("person/x", $"k{i}", "h"), "{}", hub.Clock.GetUtcNow())));
            await db.SaveChangesAsync();
        }

        Assert.Equal(1203, (await Clean(hub.At("2026-12-31 09:00"))).Answers);
    }

    private static Task<CleanNotices.Cleaned> Clean(Hub hub) => hub.Ask((CleanNotices.Handler h) => h.HandleAsync(CancellationToken.None));

    private static Task<int> Dispatch(Hub hub) => hub.Ask((DispatchMessages.Handler h) => h.HandleAsync((id, fault) => Assert.Fail($"{id}: {fault}"), CancellationToken.None));

    private static async Task<Kept> Counts(Hub hub)
    {
        await using var db = hub.Db();
        return new Kept(
            await db.Messages.CountAsync(m => m.State == MessageState.Sent), await db.Messages.CountAsync(m => m.State == MessageState.GivenUp),
            await db.Notices.CountAsync(n => n.ReadAt != null), await db.Notices.CountAsync(n => n.ReadAt == null))
        { Answers = await db.FirstAnswers.CountAsync(), Told = await db.Outbox.CountAsync(o => o.DataSet == DataSets.Notice) };
    }

    private sealed record Kept(int Sent, int GivenUp, int Read, int Unread)
    {
        public int Answers { get; init; }

        public int Told { get; init; }
    }
}

using ApprovalHub.Domain.Notices;
using ApprovalHub.Features.Notices;
using ApprovalHub.Features.Ports;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features.Tests.Notices;

/// <summary>The administrators are told of messages that are given up, and only of these.</summary>
public sealed class Told_of_failures
{
    [HubFact]
    public async Task Who_switches_e_mails_off_is_no_fault_of_a_mail_that_waits()
    {
        var sender = new TestSender("Email");
        await using var hub = await Open(sender);
        await Choose(hub.As("scjg-head"), new("head@example.com", true, [NoticeKind.Item], []));
        var food = await hub.FoodAccepted();
        await hub.At("2026-10-10 09:00").Sweep(food);
        await Choose(hub.As("scjg-head"), new("head@example.com", false, [], []));
        await Dispatch(hub);

        await using var db = hub.Db();
        var mails = await db.Messages.Where(m => m.PersonId != null).ToListAsync();
        Assert.NotEmpty(mails);
        Assert.All(mails, m => Assert.Equal((MessageState.Suppressed, null, null), (m.State, m.DueAt, m.LastFault)));
        Assert.Equal(0, await ToldAsync(hub));
    }

    [HubFact]
    public async Task Death_before_the_administrators_are_told_leaves_the_message_not_given_up()
    {
        var sender = new TestSender { Answers = _ => SendOutcome.Refused("HTTP 400") };
        await using var hub = await Open(sender);
        await hub.FoodAccepted();
        var dies = new Sabotage();
        await using (var server = hub.Server(dies, services => services.AddSingleton<IMessageSender>(sender)))
        {
            dies.BreakWhen((moment, sql) => moment == Sabotage.Moment.Command && sql!.Contains("INSERT INTO \"Notices\"", StringComparison.Ordinal));
            await Record.ExceptionAsync(() => server.GetRequiredService<DispatchMessages.Handler>().HandleAsync((_, _) => { }, CancellationToken.None));
        }
        Assert.NotEqual(MessageState.GivenUp, (await Only(hub)).State);

        hub.Clock.Advance(SendingRules.Usual.Lease + TimeSpan.FromSeconds(1));
        await Dispatch(hub);
        Assert.Equal((MessageState.GivenUp, 1), ((await Only(hub)).State, await ToldAsync(hub)));
    }

    [HubFact]
    public async Task What_somebody_else_was_told_does_not_keep_the_administrators_from_being_told()
    {
        var sender = new TestSender { Answers = _ => SendOutcome.Refused("HTTP 400") };
        await using var hub = await Open(sender);
        await hub.FoodAccepted();
        await using (var db = hub.Db())
        {
            db.Add(new StaffNotice(DemoCentre.Person("scjg-rev1"), new Telling("messages/20260918", "Other", NoticeArgs.None), hub.Clock.GetUtcNow()));
            await db.SaveChangesAsync();
        }
        await Dispatch(hub);
        Assert.Equal(1, await ToldAsync(hub));
    }

    private static Task<Hub> Open(TestSender sender) => Hub.OpenAsync(services => services.AddSingleton<IMessageSender>(sender));

    private static Task<int> Dispatch(Hub hub) =>
        hub.Ask((DispatchMessages.Handler h) => h.HandleAsync((id, fault) => Assert.Fail($"{id}: {fault}"), CancellationToken.None));

    private static Task<NoticeSetting> Choose(Hub hub, ChooseNotices.Command command) => hub.Ask((ChooseNotices.Handler h) => h.SaveAsync(command, CancellationToken.None));

    private static async Task<int> ToldAsync(Hub hub)
    {
        var administrator = DemoCentre.Person("zwfw-admin1");
        await using var db = hub.Db();
        return await db.Notices.CountAsync(n => n.Code == NoticeCodes.MessageGivenUp && n.PersonId == administrator);
    }

    private static async Task<Message> Only(Hub hub)
    {
        await using var db = hub.Db();
        return await db.Messages.AsNoTracking().SingleAsync();
    }
}

using ApprovalHub.Domain.Notices;
using ApprovalHub.Features.Notices;
using ApprovalHub.Features.Ports;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features.Tests.Notices;

/// <summary>A message is given up for what is wrong with itself, in sight of the administrators, and never tried for ever.</summary>
public sealed class Given_up
{
    [HubFact]
    public async Task Without_a_sender_a_message_waits_for_one()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.FoodAccepted();
        await Dispatch(hub);
        Assert.Equal((MessageState.Retrying, "SENDER_MISSING", 1), ((await Only(hub)).State, (await Only(hub)).LastFault, (await Only(hub)).Attempts));
    }

    [HubFact]
    public async Task A_message_that_breaks_before_it_is_sent_is_tried_like_any_other_and_given_up()
    {
        var sender = new TestSender();
        await using var hub = await Open(sender);
        await hub.FoodAccepted();
        await using (var db = hub.Db())
            await db.Messages.ExecuteUpdateAsync(m => m.SetProperty(x => x.Args, "{"));

        await Dispatch(hub);
        Assert.Equal((MessageState.Retrying, "JsonException"), ((await Only(hub)).State, (await Only(hub)).LastFault));
        while (await Only(hub) is { State: MessageState.Retrying, DueAt: { } due })
        {
            hub.Clock.Advance(due - hub.Clock.GetUtcNow());
            await Dispatch(hub);
        }

        Assert.Equal((MessageState.GivenUp, SendingRules.Usual.Retries.Count + 1), ((await Only(hub)).State, (await Only(hub)).Attempts));
        Assert.Empty(sender.Taken);
    }

    [HubFact]
    public async Task One_whose_every_attempt_ends_without_word_is_given_up_and_one_attempt_more_is_an_administrator_s()
    {
        var sender = new TestSender();
        await using var hub = await Open(sender);
        await hub.FoodAccepted();
        await using (var db = hub.Db())
            await db.Messages.ExecuteUpdateAsync(m => m.SetProperty(x => x.Attempts, SendingRules.Usual.Retries.Count + 1));

        Assert.Equal(0, await Dispatch(hub));
        var dead = await Only(hub);
        Assert.Equal((MessageState.GivenUp, "NO_WORD", null), (dead.State, dead.LastFault, dead.DueAt));
        Assert.Empty(sender.Taken);
        Assert.Equal(1, await ToldAsync(hub));

        await Retry(hub, dead.Id);
        Assert.Equal(1, await Dispatch(hub));
    }

    [HubFact]
    public async Task What_the_other_side_says_is_noted_as_the_database_takes_it()
    {
        var sender = new TestSender { Answers = _ => SendOutcome.Sent("gw\0-7") };
        await using var hub = await Open(sender);
        await hub.FoodAccepted();

        Assert.Equal(1, await Dispatch(hub));
        Assert.Equal("gw-7", (await Only(hub)).ProviderId);
    }

    [HubFact]
    public async Task Once_a_fault_of_our_own_is_mended_all_of_the_last_weeks_are_sent_again()
    {
        var sender = new TestSender { Answers = _ => SendOutcome.Refused("HTTP 400") };
        await using var hub = await Open(sender);
        for (var i = 0; i < 3; i++)
            await hub.FoodAccepted();
        await Dispatch(hub);
        await using (var db = hub.Db())
        {
            var old = await db.Messages.Select(m => m.Id).FirstAsync();
            var then = hub.Clock.GetUtcNow().AddDays(-LookAfterMessages.RetriedDays - 1);
            await db.Messages.Where(m => m.Id == old).ExecuteUpdateAsync(m => m.SetProperty(x => x.CreatedAt, then));
        }
        sender.Answers = _ => SendOutcome.Sent("1");

        await Refused.With("ADMINISTRATORS_ONLY", () => hub.As("scjg-head").Ask((LookAfterMessages.Handler h) => h.RetryAllAsync(CancellationToken.None)));
        Assert.Equal(2, await hub.As("zwfw-admin1").Ask((LookAfterMessages.Handler h) => h.RetryAllAsync(CancellationToken.None)));
        Assert.Equal(0, await hub.Ask((LookAfterMessages.Handler h) => h.RetryAllAsync(CancellationToken.None)));

        Assert.Equal(2, await Dispatch(hub));
        await using var after = hub.Db();
        Assert.Equal(1, await after.Messages.CountAsync(m => m.State == MessageState.GivenUp));
    }

    private static Task<Hub> Open(TestSender sender) => Hub.OpenAsync(services => services.AddSingleton<IMessageSender>(sender));

    private static Task<int> Dispatch(Hub hub) =>
        hub.Ask((DispatchMessages.Handler h) => h.HandleAsync((id, fault) => Assert.Fail($"{id}: {fault}"), CancellationToken.None));

    private static Task<bool> Retry(Hub hub, Guid id) => hub.As("zwfw-admin1").Ask(async (LookAfterMessages.Handler h) =>
    {
        await h.RetryAsync(id, CancellationToken.None);
        return true;
    });

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

using ApprovalHub.Domain.Notices;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Notices;
using ApprovalHub.Features.Ports;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features.Tests.Notices;

/// <summary>What an applicant is told of a case comes in the order in which it happened.</summary>
public sealed class In_order
{
    [HubFact]
    public async Task A_backlog_goes_out_in_the_order_in_which_it_was_written()
    {
        var sender = new TestSender();
        await using var hub = await Hub.OpenAsync(services => services.AddSingleton<IMessageSender>(sender));
        var cases = new List<ActAnswer>();
        for (var i = 0; i < 3; i++)
            cases.Add(await ReceivedThenAccepted(hub));

        Assert.Equal(6, await Dispatch(hub));

        foreach (var of in cases)
        {
            var told = sender.Taken.Where(m => m.Text.Contains(of.Number, StringComparison.Ordinal)).Select(m => m.Key).ToList();
            await using var db = hub.Db();
            Assert.Equal(await db.Messages.Where(m => m.CaseId == of.CaseId).OrderBy(m => m.CreatedAt).Select(m => m.Id).ToListAsync(), told);
        }
    }

    [HubFact]
    public async Task While_one_fails_what_was_written_later_waits_and_another_case_does_not()
    {
        var sender = new TestSender();
        await using var hub = await Hub.OpenAsync(services => services.AddSingleton<IMessageSender>(sender));
        var (late, other) = (await ReceivedThenAccepted(hub), await ReceivedThenAccepted(hub));
        var first = (await Of(hub, late))[0];
        sender.Answers = message => message.Key == first.Id ? SendOutcome.Failed("HTTP 503") : SendOutcome.Sent("1");

        Assert.Equal(2, await Dispatch(hub));
        Assert.All(await Of(hub, other), m => Assert.Equal(MessageState.Sent, m.State));
        var waiting = await Of(hub, late);
        Assert.Equal([MessageState.Retrying, MessageState.Pending], waiting.Select(m => m.State));
        Assert.Equal((0, waiting[0].DueAt), (waiting[1].Attempts, waiting[1].DueAt));

        sender.Answers = _ => SendOutcome.Sent("1");
        hub.Clock.Advance(SendingRules.Usual.Retries[0]);
        Assert.Equal(2, await Dispatch(hub));
        Assert.Equal((await Of(hub, late)).Select(m => m.Id), sender.Taken.TakeLast(2).Select(m => m.Key));
    }

    [HubFact]
    public async Task One_that_is_given_up_holds_up_nothing()
    {
        var sender = new TestSender();
        await using var hub = await Hub.OpenAsync(services => services.AddSingleton<IMessageSender>(sender));
        var food = await ReceivedThenAccepted(hub);
        var first = (await Of(hub, food))[0];
        sender.Answers = message => message.Key == first.Id ? SendOutcome.Refused("HTTP 400") : SendOutcome.Sent("1");

        Assert.Equal(1, await Dispatch(hub));
        Assert.Equal([MessageState.GivenUp, MessageState.Sent], (await Of(hub, food)).Select(m => m.State));
    }

    private static async Task<ActAnswer> ReceivedThenAccepted(Hub hub)
    {
        var food = await hub.As(Hub.Clerk).Receive("食品经营许可", Applicants.Company);
        hub.Clock.Advance(TimeSpan.FromSeconds(1));
        await hub.Complete(food, "收件受理", "Accepted");
        hub.Clock.Advance(TimeSpan.FromSeconds(1));
        return food;
    }

    private static Task<int> Dispatch(Hub hub) =>
        hub.Ask((DispatchMessages.Handler h) => h.HandleAsync((id, fault) => Assert.Fail($"{id}: {fault}"), CancellationToken.None));

    private static async Task<IReadOnlyList<Message>> Of(Hub hub, ActAnswer on)
    {
        await using var db = hub.Db();
        return await db.Messages.AsNoTracking().Where(m => m.CaseId == on.CaseId).OrderBy(m => m.CreatedAt).ToListAsync();
    }
}

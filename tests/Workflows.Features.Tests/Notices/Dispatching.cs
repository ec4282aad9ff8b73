using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Notices;
using ApprovalHub.Features.Notices;
using ApprovalHub.Features.Ports;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features.Tests.Notices;

/// <summary>Messages go out once, however many send; what fails is tried again, and what is given up is seen.</summary>
public sealed class Dispatching
{
    [HubFact]
    public async Task A_message_goes_out_with_its_text_to_the_number_of_the_application()
    {
        var sender = new TestSender();
        await using var hub = await Open(sender);
        var food = await hub.FoodAccepted();

        Assert.Equal(1, await Dispatch(hub));
        Assert.Equal(0, await Dispatch(hub));

        var sent = Assert.Single(sender.Taken);
        Assert.Equal(Applicants.Company.Phone, sent.Address);
        Assert.Contains($"{food.Number}）已受理，承诺办结日期：2026年10月9日。", sent.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("{", sent.Text, StringComparison.Ordinal);
        Assert.DoesNotContain((await hub.Case(food)).QueryCode, sent.Text, StringComparison.Ordinal);
        var row = await Only(hub);
        Assert.Equal((MessageState.Sent, "gw-" + row.Id.ToString("N"), 1, hub.Clock.GetUtcNow()), (row.State, row.ProviderId, row.Attempts, row.SentAt!.Value));
    }

    [HubFact]
    public async Task A_result_is_fetched_where_it_is_handed_over_and_not_where_the_application_was_taken()
    {
        var sender = new TestSender();
        await using var hub = await Open(sender);
        await hub.FoodGranted();
        await hub.Republish("食品经营许可", m => m with { Delegated = m.Delegated & ~WindowAct.Deliver });
        await hub.FoodGranted(); // the department hands this one over itself
        await Dispatch(hub);

        var places = sender.Taken.Where(m => m.Text.Contains("已经备好", StringComparison.Ordinal)).Select(m => m.Text.Split("身份证件到")[1].Split("领取")[0]);
        Assert.Equal(["政务服务中心一楼110号窗口（统一出件）", "新乡市红旗区政务服务中心(示例)一楼101号窗口"], places.Order(StringComparer.Ordinal));
    }

    [HubFact]
    public async Task Several_servers_at_once_send_each_message_once()
    {
        var sender = new TestSender();
        await using var hub = await Open(sender);
        for (var i = 0; i < 8; i++)
            await hub.FoodAccepted();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Dispatch(hub))));
        await Dispatch(hub);

        Assert.Equal(8, sender.Taken.Count);
        Assert.Equal(8, sender.Taken.Select(m => m.Key).Distinct().Count());
    }

    [HubFact]
    public async Task Death_between_sending_and_noting_it_sends_again_under_the_same_key_once_the_lease_is_over()
    {
        var sender = new TestSender();
        await using var hub = await Open(sender);
        await hub.FoodAccepted();
        var dies = new Sabotage();
        await using (var server = hub.Server(dies, services => services.AddSingleton<IMessageSender>(sender)))
        {
            dies.BreakWhen((moment, sql) => moment == Sabotage.Moment.Command && sender.Taken.Count > 0 && sql!.Contains("UPDATE", StringComparison.Ordinal));
            await server.GetRequiredService<DispatchMessages.Handler>().HandleAsync((_, _) => { }, CancellationToken.None);
        }
        Assert.Equal((MessageState.Pending, 1), ((await Only(hub)).State, (await Only(hub)).Attempts));

        Assert.Equal(0, await Dispatch(hub)); // somebody may still be at it
        hub.Clock.Advance(SendingRules.Usual.Lease + TimeSpan.FromSeconds(1));
        Assert.Equal(1, await Dispatch(hub));

        Assert.Equal(2, sender.Taken.Count);
        Assert.Single(sender.Taken.Select(m => m.Key).Distinct());
    }

    [HubFact]
    public async Task What_fails_is_tried_again_later_and_later_and_then_given_up_where_an_administrator_finds_it()
    {
        var sender = new TestSender { Answers = _ => SendOutcome.Failed("HTTP 503") };
        await using var hub = await Open(sender);
        var food = await hub.FoodAccepted();
        var waits = new List<TimeSpan>();

        await Dispatch(hub);
        while (await Only(hub) is { State: MessageState.Retrying, DueAt: { } due })
        {
            waits.Add(due - hub.Clock.GetUtcNow());
            hub.Clock.Advance(waits[^1]);
            await Dispatch(hub);
        }

        Assert.Equal(SendingRules.Usual.Retries.Take(4), waits.Take(4));
        Assert.Equal((SendingRules.Usual.Retries.Count + 1, "HTTP 503"), ((await Only(hub)).Attempts, (await Only(hub)).LastFault));
        await Refused.With("ADMINISTRATORS_ONLY", () => List(hub.As("scjg-head")));
        var dead = Assert.Single((await List(hub.As("zwfw-admin1"))).Rows);
        Assert.Equal(food.Number, dead.CaseNumber);
        await using (var db = hub.Db())
            Assert.Contains(await db.Notices.ToListAsync(), n => n is { Code: NoticeCodes.MessageGivenUp, Kind: NoticeKind.System } && n.PersonId == DemoCentre.Person("zwfw-admin1"));

        sender.Answers = _ => SendOutcome.Sent("1");
        await Retry(hub, dead.Message.Id);
        Assert.Equal(1, await Dispatch(hub));
        await Refused.With("MESSAGE_NOT_GIVEN_UP", () => Retry(hub, dead.Message.Id));
        await Refused.With("MESSAGE_UNKNOWN", () => Retry(hub, Guid.CreateVersion7()));
    }

    [HubFact]
    public async Task What_the_other_side_refuses_is_not_tried_again_and_a_sender_that_breaks_is()
    {
        var sender = new TestSender { Answers = _ => SendOutcome.Refused("HTTP 400") };
        await using var hub = await Open(sender);
        await hub.FoodAccepted();
        await Dispatch(hub);
        Assert.Equal((MessageState.GivenUp, 1), ((await Only(hub)).State, (await Only(hub)).Attempts));

        sender.Answers = _ => throw new InvalidOperationException("13800138001");
        await using (var db = hub.Db())
            await db.Messages.ExecuteUpdateAsync(m => m.SetProperty(x => x.DueAt, hub.Clock.GetUtcNow()));
        await Dispatch(hub);
        Assert.Equal((MessageState.Retrying, nameof(InvalidOperationException)), ((await Only(hub)).State, (await Only(hub)).LastFault));
    }

    private static Task<Hub> Open(TestSender sender) => Hub.OpenAsync(services => services.AddSingleton<IMessageSender>(sender));

    private static Task<int> Dispatch(Hub hub) =>
        hub.Ask((DispatchMessages.Handler h) => h.HandleAsync((id, fault) => Assert.Fail($"{id}: {fault}"), CancellationToken.None));

    private static Task<LookAfterMessages.Page> List(Hub hub) =>
        hub.Ask((LookAfterMessages.Handler h) => h.ListAsync(new(MessageState.GivenUp, null, 50), CancellationToken.None));

    private static Task<bool> Retry(Hub hub, Guid id) => hub.Ask(async (LookAfterMessages.Handler h) =>
    {
        await h.RetryAsync(id, CancellationToken.None);
        return true;
    });

    private static async Task<Message> Only(Hub hub)
    {
        await using var db = hub.Db();
        return await db.Messages.AsNoTracking().SingleAsync();
    }
}

using ApprovalHub.Domain.Clocks;
using ApprovalHub.Features.Notices;
using ApprovalHub.Features.Ports;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features.Tests.Notices;

/// <summary>免打扰: applicants are let sleep.</summary>
public sealed class Quiet_nights
{
    [HubFact]
    public async Task At_night_the_message_waits_and_what_it_tells_of_does_not()
    {
        var sender = new TestSender();
        await using var hub = await Hub.OpenAsync(services => services.AddSingleton<IMessageSender>(sender));
        hub.At("2026-09-30 21:30");
        var food = await hub.FoodAccepted();

        Assert.Equal(0, await Dispatch(hub));
        Assert.Equal(0, await Dispatch(hub.At("2026-10-01 07:59")));
        Assert.Equal(1, await Dispatch(hub.At("2026-10-01 08:00"))); // National Day: limits run on, so does this

        Assert.Equal(new DateOnly(2026, 9, 30), ShanghaiTime.Day((await hub.Case(food)).AcceptedAt!.Value));
    }

    [HubFact]
    public async Task A_message_of_the_day_that_is_late_is_not_sent_at_night()
    {
        var sender = new TestSender();
        await using var hub = await Hub.OpenAsync(services => services.AddSingleton<IMessageSender>(sender));
        hub.At("2026-09-18 20:50");
        await hub.FoodAccepted();

        Assert.Equal(0, await Dispatch(hub.At("2026-09-18 23:40"))); // the program was down till now
        await using (var db = hub.Db())
            Assert.Equal((0, ShanghaiTime.At(new DateOnly(2026, 9, 19), new TimeOnly(8, 0))), await db.Messages.SingleAsync() is var kept ? (kept.Attempts, kept.DueAt!.Value) : default);
        Assert.Equal(1, await Dispatch(hub.At("2026-09-19 08:00")));
    }

    [HubFact]
    public async Task Whoever_has_one_sent_again_at_night_wakes_nobody()
    {
        var sender = new TestSender { Answers = _ => SendOutcome.Refused("HTTP 400") };
        await using var hub = await Hub.OpenAsync(services => services.AddSingleton<IMessageSender>(sender));
        await hub.FoodAccepted();
        await Dispatch(hub);
        sender.Answers = _ => SendOutcome.Sent("1");
        await using var db = hub.Db();
        var id = await db.Messages.Select(m => m.Id).SingleAsync();

        await hub.At("2026-09-18 22:00").As("zwfw-admin1").Ask(async (LookAfterMessages.Handler h) =>
        {
            await h.RetryAsync(id, CancellationToken.None);
            return true;
        });

        Assert.Equal(ShanghaiTime.At(new DateOnly(2026, 9, 19), new TimeOnly(8, 0)), await db.Messages.Select(m => m.DueAt).SingleAsync());
        Assert.Equal((0, 1), (await Dispatch(hub.At("2026-09-18 22:01")), await Dispatch(hub.At("2026-09-19 08:00"))));
    }

    private static Task<int> Dispatch(Hub hub) =>
        hub.Ask((DispatchMessages.Handler h) => h.HandleAsync((id, fault) => Assert.Fail($"{id}: {fault}"), CancellationToken.None));
}

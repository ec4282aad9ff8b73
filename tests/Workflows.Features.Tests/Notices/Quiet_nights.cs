using ApprovalHub.Features.Notices;
using ApprovalHub.Features.Ports;
using ApprovalHub.Tests.Kit;
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

        Assert.Equal(new DateOnly(2026, 9, 30), Domain.Clocks.ShanghaiTime.Day((await hub.Case(food)).AcceptedAt!.Value));
    }

    private static Task<int> Dispatch(Hub hub) =>
        hub.Ask((DispatchMessages.Handler h) => h.HandleAsync((id, fault) => Assert.Fail($"{id}: {fault}"), CancellationToken.None));
}

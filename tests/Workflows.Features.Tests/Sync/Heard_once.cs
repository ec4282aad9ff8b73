using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Sync;
using ApprovalHub.Tests.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>A call of a platform is heard once, by whichever server and however often it was started.</summary>
public sealed class Heard_once
{
    [HubFact]
    public async Task A_nonce_is_known_to_another_server_and_after_a_restart_and_is_let_go_after_a_day()
    {
        await using var hub = await Hub.OpenAsync();
        var nonce = Guid.CreateVersion7().ToString("N");
        Assert.True(await Hear(hub, Platforms.City, nonce));
        await using (var other = hub.Server(new Sabotage()))
        {
            await using var scope = other.CreateAsyncScope();
            Assert.False(await scope.ServiceProvider.GetRequiredService<HearOnce.Handler>().HandleAsync(Platforms.City, nonce, CancellationToken.None));
        }
        Assert.True(await Hear(hub, Platforms.City, nonce.ToUpperInvariant() + "x")); // another one
        Assert.True(await Hear(hub, Platforms.Province, nonce)); // another platform's

        hub.Clock.Advance(TimeSpan.FromHours(23));
        Assert.Equal(0, (await Clean(hub)).Nonces);
        Assert.False(await Hear(hub, Platforms.City, nonce));
        hub.Clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal(3, (await Clean(hub)).Nonces);
    }

    [HubFact]
    public async Task A_call_whose_message_could_not_be_kept_may_come_again_as_it_was()
    {
        await using var hub = await Hub.OpenAsync();
        var nonce = Guid.CreateVersion7().ToString("N");
        Assert.True(await Hear(hub, Platforms.City, nonce));
        Assert.True(await Hear(hub, Platforms.Province, nonce));
        await hub.Ask(async (HearOnce.Handler h) =>
        {
            await h.ForgetAsync(Platforms.City, nonce);
            return true;
        });
        Assert.True(await Hear(hub, Platforms.City, nonce));
        Assert.False(await Hear(hub, Platforms.City, nonce));
        Assert.False(await Hear(hub, Platforms.Province, nonce));
    }

    [HubFact]
    public async Task Of_several_at_once_one_is_heard()
    {
        await using var hub = await Hub.OpenAsync();
        var nonce = Guid.CreateVersion7().ToString("N");
        var heard = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => Hear(hub, Platforms.City, nonce))));
        Assert.Single(heard, yes => yes);
    }

    private static Task<bool> Hear(Hub hub, string platform, string nonce) => hub.Ask((HearOnce.Handler h) => h.HandleAsync(platform, nonce, CancellationToken.None));

    private static Task<CleanExchange.Cleaned> Clean(Hub hub) => hub.Ask((CleanExchange.Handler h) => h.HandleAsync(CancellationToken.None));
}

using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Sync;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;
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
            Assert.False(await scope.ServiceProvider.GetRequiredService<Hearing>().OnceAsync(Platforms.City, nonce, () => Task.CompletedTask, CancellationToken.None));
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
        var lost = Guid.CreateVersion7().ToString("N");
        await Assert.ThrowsAsync<InvalidOperationException>(() => hub.Ask((Hearing h) =>
            h.OnceAsync(Platforms.City, lost, () => throw new InvalidOperationException("The database is gone."), CancellationToken.None)));
        Assert.True(await Hear(hub, Platforms.City, lost));
        Assert.False(await Hear(hub, Platforms.City, lost));
        Assert.False(await Hear(hub, Platforms.City, nonce));
        Assert.False(await Hear(hub, Platforms.Province, nonce));
    }

    [HubFact]
    public async Task A_process_that_dies_before_it_has_kept_a_message_has_not_heard_the_call()
    {
        await using var exchange = await Exchange.OpenAsync();
        await exchange.Hub.FoodAccepted();
        await exchange.Drain(Platforms.City);
        var (nonce, brought, id) = (Guid.CreateVersion7().ToString("N"), Guid.CreateVersion7().ToString("N"), exchange.City.Noted.Single());
        var (message, dies) = (Inbox.Application("L1"), new Sabotage());
        await using (var server = exchange.Server(dies))
        {
            await using var scope = server.CreateAsyncScope();
            dies.BreakWhen((moment, sql) => moment == Sabotage.Moment.Command && (sql!.Contains("UPDATE \"PlatformReports\"", StringComparison.Ordinal) || sql.Contains("\"InboundMessages\"", StringComparison.Ordinal)));
            await Assert.ThrowsAnyAsync<Exception>(() => scope.ServiceProvider.GetRequiredService<TakeAcknowledgement.Handler>()
                .HandleAsync(Platforms.City, nonce, new ReportAnswer(id, ReportOutcome.Taken), CancellationToken.None));
            await Assert.ThrowsAnyAsync<Exception>(() => scope.ServiceProvider.GetRequiredService<TakeIncoming.Handler>().HandleAsync(Platforms.City, brought, message, CancellationToken.None));
        }

        Assert.True(await exchange.Hub.Ask((TakeAcknowledgement.Handler h) => h.HandleAsync(Platforms.City, nonce, new ReportAnswer(id, ReportOutcome.Taken), CancellationToken.None)));
        Assert.Equal(ReportState.Taken, (await exchange.Reports(Platforms.City))[0].State);
        Assert.False(await exchange.Hub.Ask((TakeAcknowledgement.Handler h) => h.HandleAsync(Platforms.City, nonce, new ReportAnswer(id, ReportOutcome.Taken), CancellationToken.None)));
        Assert.True(await exchange.Hub.Ask((TakeIncoming.Handler h) => h.HandleAsync(Platforms.City, brought, message, CancellationToken.None)));
        Assert.False(await exchange.Hub.Ask((TakeIncoming.Handler h) => h.HandleAsync(Platforms.City, brought, message, CancellationToken.None)));
    }

    [HubFact]
    public async Task A_message_that_comes_by_several_calls_at_once_is_kept_once_and_each_call_is_heard()
    {
        await using var hub = await Hub.OpenAsync();
        var message = Inbox.Application("L1");
        var heard = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => hub.Ask((TakeIncoming.Handler h) =>
            h.HandleAsync(Platforms.City, Guid.CreateVersion7().ToString("N"), message, CancellationToken.None)))));
        Assert.All(heard, Assert.True);
        await using var db = hub.Db();
        Assert.Equal((1, 5), (await db.InboundMessages.CountAsync(), await db.SeenNonces.CountAsync()));
    }

    [HubFact]
    public async Task Of_several_at_once_one_is_heard()
    {
        await using var hub = await Hub.OpenAsync();
        var nonce = Guid.CreateVersion7().ToString("N");
        var heard = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => Hear(hub, Platforms.City, nonce))));
        Assert.Single(heard, yes => yes);
    }

    private static Task<bool> Hear(Hub hub, string platform, string nonce) => hub.Ask((Hearing h) => h.OnceAsync(platform, nonce, () => Task.CompletedTask, CancellationToken.None));

    private static Task<CleanExchange.Cleaned> Clean(Hub hub) => hub.Ask((CleanExchange.Handler h) => h.HandleAsync(CancellationToken.None));
}

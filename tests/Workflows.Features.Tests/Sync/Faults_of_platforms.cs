using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Sync;
using ApprovalHub.Tests.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>One platform's trouble never holds the other or the counter; nothing is lost, doubled or overtaken.</summary>
public sealed class Faults_of_platforms
{
    [HubFact]
    public async Task What_a_platform_will_not_have_holds_its_case_and_no_other()
    {
        await using var exchange = await Exchange.OpenAsync();
        var bad = await exchange.Hub.FoodGranted();
        var good = await exchange.Hub.FoodAccepted();
        exchange.Province.Refuses = row => row.CaseNumber == bad.Number && row.Step == 2 ? "FIELD:documentNo" : null;

        await exchange.DrainAll();

        Assert.Equal([1], exchange.Province.Taken.Where(t => t.Row.CaseNumber == bad.Number).Select(t => t.Row.Step));
        Assert.Equal([1, 2], exchange.Province.Taken.Where(t => t.Row.CaseNumber == good.Number).Select(t => t.Row.Step));
        Assert.True(exchange.City.Taken.Count(t => t.Row.CaseNumber == bad.Number) > 2);
        var refused = (await exchange.Reports(Platforms.Province)).Single(r => r.State == ReportState.Rejected);
        Assert.Equal(("FIELD:documentNo", "不收：FIELD:documentNo", (DateTimeOffset?)null), (refused.Fault, refused.FaultWords, refused.DueAt));
        Assert.Equal(0, exchange.Province.OutOfOrder);
    }

    [HubFact]
    public async Task A_platform_that_is_away_is_left_alone_longer_and_longer_and_then_gets_everything_in_order()
    {
        await using var exchange = await Exchange.OpenAsync();
        exchange.Province.Before = () => PlatformAnswer.Failed("AWAY");
        var food = await exchange.Hub.FoodGranted();

        await exchange.DrainAll();
        Assert.Equal(exchange.City.Taken.Count, (await exchange.Reports(Platforms.City)).Count); // the other notices nothing
        var calls = 0;
        exchange.Province.Before = () =>
        {
            calls++;
            return PlatformAnswer.Failed("AWAY");
        };
        await exchange.Hub.FoodAccepted();
        await exchange.Drain(Platforms.Province);
        Assert.Equal(0, calls); // it rests, for what is new too
        for (var pause = 1; pause < 8; pause++)
        {
            exchange.Hub.Clock.Advance(SyncRules.Usual.LongestPause);
            await exchange.Drain(Platforms.Province);
        }
        Assert.Equal(7, calls);
        exchange.Province.Before = () => null;
        exchange.Hub.Clock.Advance(SyncRules.Usual.LongestPause);
        await exchange.Drain(Platforms.Province);

        Assert.Equal(exchange.City.Taken.Select(t => t.Row.Step), exchange.Province.Taken.Where(t => t.Row.CaseNumber == food.Number).Select(t => t.Row.Step));
        Assert.Equal(0, exchange.Province.OutOfOrder);
    }

    [HubFact]
    public async Task What_was_stored_without_an_answer_is_sent_again_under_the_same_key()
    {
        await using var exchange = await Exchange.OpenAsync();
        await exchange.Hub.FoodAccepted();
        exchange.Province.After = () => PlatformAnswer.Failed("TIMEOUT");
        await exchange.Drain(Platforms.Province);
        exchange.Province.After = () => null;
        exchange.Hub.Clock.Advance(SyncRules.Usual.LongestPause);
        await exchange.Drain(Platforms.Province);

        Assert.Equal((2, 1, 0), (exchange.Province.Taken.Count, exchange.Province.Again, exchange.Province.OutOfOrder));
        Assert.All(await exchange.Reports(Platforms.Province), r => Assert.Equal(ReportState.Taken, r.State));
    }

    [HubFact]
    public async Task Death_between_sending_and_noting_leaves_a_lease_that_runs_out()
    {
        await using var exchange = await Exchange.OpenAsync();
        await exchange.Hub.FoodAccepted();
        var dies = new Sabotage();
        await using (var server = exchange.Server(dies))
        {
            dies.BreakWhen((moment, sql) => moment == Sabotage.Moment.Command && exchange.Province.Taken.Count > 0 && sql!.Contains("UPDATE", StringComparison.Ordinal));
            await Assert.ThrowsAnyAsync<Exception>(() => server.GetRequiredService<DrainPlatform.Handler>().HandleAsync(Platforms.Province, CancellationToken.None));
        }

        await exchange.Drain(Platforms.Province);
        Assert.Single(exchange.Province.Taken); // somebody may still be at it, and what follows waits
        exchange.Hub.Clock.Advance(SyncRules.Usual.Lease + TimeSpan.FromSeconds(1));
        await exchange.Drain(Platforms.Province);

        Assert.Equal((2, 1, 0), (exchange.Province.Taken.Count, exchange.Province.Again, exchange.Province.OutOfOrder));
    }

    [HubFact]
    public async Task Several_servers_at_once_send_each_report_once()
    {
        await using var exchange = await Exchange.OpenAsync();
        for (var i = 0; i < 6; i++)
            await exchange.Hub.FoodAccepted();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => exchange.Drain(Platforms.Province))));

        Assert.Equal((12, 0, 0), (exchange.Province.Taken.Count, exchange.Province.Again, exchange.Province.OutOfOrder));
    }

    [HubFact]
    public async Task With_every_fault_at_random_nothing_is_missing_doubled_or_overtaken_at_the_end()
    {
        await using var exchange = await Exchange.OpenAsync();
        var (chance, hub) = (new Random(7), exchange.Hub);
        bool Happens() => chance.NextDouble() < 0.3;
        foreach (var platform in new[] { exchange.Province, exchange.City })
        {
            platform.Before = () => Happens() ? PlatformAnswer.Failed("HTTP 503") : null;
            platform.After = () => Happens() ? PlatformAnswer.Failed("TIMEOUT") : Happens() ? PlatformAnswer.Of([]) : null;
        }
        for (var i = 0; i < 4; i++)
        {
            var food = await hub.FoodGranted();
            await exchange.DrainAll();
            await hub.HandOver(food, Hub.Posted);
        }
        for (var round = 0; round < 400 && (await exchange.Reports(Platforms.Province)).Concat(await exchange.Reports(Platforms.City)).Any(r => r.State != ReportState.Taken); round++)
        {
            await exchange.DrainAll();
            hub.Clock.Advance(SyncRules.Usual.LongestPause);
        }

        Assert.True(exchange.Province.Again > 0, "No fault came between storing and answering."); // the city's are acknowledged before they are sent again
        foreach (var platform in new[] { exchange.Province, exchange.City })
        {
            Assert.Equal(0, platform.OutOfOrder);
            Assert.All(platform.Taken.GroupBy(t => t.Row.CaseNumber), one => Assert.Equal(Enumerable.Range(1, 10), one.Select(t => t.Row.Step)));
            Assert.Equal(40, platform.Taken.Count);
        }
    }
}

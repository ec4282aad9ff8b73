using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Sync;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>Between the commit of an act and the drain a step stands in the outbox alone: it is counted, and addressed once whatever happens.</summary>
public sealed class Steps_are_addressed
{
    [HubFact]
    public async Task An_act_costs_the_same_with_platforms_as_without()
    {
        await using var exchange = await Exchange.OpenAsync();
        await exchange.Hub.FoodAccepted(); // the book is read once for the program
        exchange.Hub.Sql.Start();
        await exchange.Hub.FoodAccepted();
        var cost = exchange.Hub.Sql.Now;

        Assert.DoesNotContain(cost.Texts, text => text.Contains("PlatformReports", StringComparison.Ordinal));
        Assert.Equal(TestDatabase.IsSqlite ? (9, 1) : (3, 1), (cost.Commands, cost.Transactions)); // what Cost_of_acts pins without any platform
    }

    [HubFact]
    public async Task What_nobody_has_addressed_yet_waits_on_the_board_and_in_the_list()
    {
        await using var exchange = await Exchange.OpenAsync();
        var food = await exchange.Hub.FoodAccepted();
        var at = exchange.Hub.Clock.GetUtcNow();
        exchange.Hub.As(Workbench.Administrator).Clock.Advance(SyncRules.Usual.LagAlarm);

        foreach (var platform in Platforms.All)
        {
            var standing = await exchange.Standing(platform);
            Assert.Equal((2, 0, (DateTimeOffset?)at), (standing.Waiting, standing.Held, standing.BehindSince));
        }
        Assert.Equal(2, await exchange.Watch());
        Assert.Empty(await exchange.Reports(Platforms.City));
        Assert.Equal(4, (await exchange.List(new ReadReports.Query(null, null, food.Number, null, 50))).Rows.Count);
        Assert.Equal(2, (await exchange.List(new ReadReports.Query(Platforms.City, ReportState.Waiting, null, null, 50))).Rows.Count);
        Assert.Equal(2, (await exchange.Standing(Platforms.City)).Waiting);
    }

    [HubFact]
    public async Task What_nobody_has_addressed_yet_behind_a_rejected_report_is_held()
    {
        await using var exchange = await Exchange.OpenAsync();
        var food = await exchange.Hub.FoodGranted();
        exchange.Province.Refuses = row => row.Step == 2 ? "FIELD:documentNo" : null;
        await exchange.DrainAll();
        exchange.Hub.As(Workbench.Administrator);
        var before = await exchange.Standing(Platforms.Province);
        await exchange.Hub.HandOver(food, Hub.Posted);
        exchange.Hub.As(Workbench.Administrator);

        var now = await exchange.Standing(Platforms.Province);
        Assert.Equal((before.Waiting + 1, before.Held + 1, (DateTimeOffset?)null), (now.Waiting, now.Held, now.BehindSince));
        Assert.NotNull((await exchange.Standing(Platforms.City)).BehindSince);
    }

    [HubFact]
    public async Task A_look_at_a_day_counts_what_nobody_has_addressed_yet()
    {
        await using var exchange = await Exchange.OpenAsync();
        await exchange.Hub.FoodAccepted();
        exchange.Hub.Clock.Advance(TimeSpan.FromMinutes(1));
        await exchange.LookNow(Platforms.Province, exchange.Hub.Today);
        Assert.Equal(2, (await exchange.Reports(Platforms.Province)).Count);
        Assert.Equal(2, (await exchange.Look(Platforms.Province, "2026-09-18")).Differences.Count);
    }

    [HubFact]
    public async Task Death_at_any_command_of_it_loses_and_doubles_nothing()
    {
        await using var exchange = await Exchange.OpenAsync();
        for (var at = 1; at <= 80; at++)
        {
            await exchange.Hub.FoodAccepted();
            var (dies, command) = (new Sabotage(), 0);
            await using var server = exchange.Server(dies);
            dies.BreakWhen((_, _) => ++command >= at);
            try
            {
                await server.GetRequiredService<StepAddresses>().BringUpAsync(Platforms.City, CancellationToken.None);
                break; // it came through: there was no command left to die at
            }
            catch (Exception) when (command >= at)
            {
                Assert.True(at < 80, "It never came through.");
            }
        }
        await Whole(exchange);
    }

    [HubFact]
    public async Task Several_servers_at_once_address_each_step_once()
    {
        await using var exchange = await Exchange.OpenAsync();
        for (var i = 0; i < 7; i++)
            await exchange.Hub.FoodAccepted();
        var servers = Enumerable.Range(0, 3).Select(_ => exchange.Server(new Sabotage())).ToList();
        await Task.WhenAll(servers.SelectMany(s => Platforms.All.Select(p => Task.Run(() => s.GetRequiredService<IServiceScopeFactory>().CreateScope().ServiceProvider
            .GetRequiredService<StepAddresses>().BringUpAsync(p, CancellationToken.None)))));
        foreach (var server in servers)
            await server.DisposeAsync();
        await Whole(exchange);
    }

    /// <summary>Every step of every case has one report for each platform, and nothing is left open.</summary>
    private static async Task Whole(Exchange exchange)
    {
        await exchange.DrainAll();
        await using var db = exchange.Hub.Db();
        Assert.Equal(0, await db.Outbox.CountAsync(o => o.OpenSince != null));
        var steps = (await db.Outbox.Where(o => o.Step != null).Select(o => new { o.CaseId, Step = o.Step!.Value }).ToListAsync()).SelectMany(o => Platforms.All.Select(p => (p, o.CaseId, o.Step))).Order();
        Assert.Equal(steps, (await db.PlatformReports.Select(r => new { r.Platform, r.CaseId, r.Step }).ToListAsync()).Select(r => (r.Platform, r.CaseId, r.Step)).Order());
        Assert.Equal((0, 0, 0, 0), (exchange.Province.OutOfOrder, exchange.Province.Again, exchange.City.OutOfOrder, exchange.City.Again));
    }
}

using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Sync;
using ApprovalHub.Tests.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>Whose turn it is: a drain goes on where it has looked to, and what it sends at once of what it addresses is what may go.</summary>
public sealed class Turns_of_reports
{
    [HubFact]
    public async Task A_look_goes_on_behind_the_place_of_the_last_one_and_ends()
    {
        await using var exchange = await Exchange.OpenAsync();
        var cases = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            cases.Add((await exchange.Hub.FoodAccepted()).Number);
            exchange.Hub.Clock.Advance(TimeSpan.FromMinutes(1));
        }
        await exchange.Hub.Ask(async (StepAddresses a) => { await a.AddressAsync(CancellationToken.None); return 0; });

        var (found, place) = (new List<string>(), (TurnPlace?)null);
        for (var look = 0; look < 3; look++)
        {
            var (taken, end) = await Take(exchange, place);
            found.Add(Assert.Single(taken.Select(t => t.Report.CaseNumber).Distinct()));
            place = Assert.IsType<TurnPlace>(end);
        }
        var (none, last) = await Take(exchange, place);

        Assert.Equal(cases, found);
        Assert.Equal((0, (TurnPlace?)null), (none.Count, last));
    }

    [HubFact]
    public async Task What_may_go_only_behind_something_of_its_case_is_not_taken_at_once()
    {
        await using var exchange = await Exchange.OpenAsync();
        var food = await exchange.Hub.FoodGranted();
        exchange.Province.Refuses = row => row.Step == 2 ? "FIELD:documentNo" : null;
        await exchange.DrainAll();
        var calls = exchange.Province.Calls.Count;

        await exchange.Hub.HandOver(food, Hub.Posted);
        await exchange.Drain(Platforms.Province);

        Assert.Equal(calls, exchange.Province.Calls.Count);
        Assert.All((await exchange.Reports(Platforms.Province)).Where(r => r.Step > 2), r => Assert.Equal((ReportState.Waiting, (Guid?)null, 0), (r.State, r.Lease, r.Attempts)));
    }

    [HubFact]
    public async Task Death_at_any_command_of_a_drain_loses_doubles_and_disorders_nothing()
    {
        await using var exchange = await Exchange.OpenAsync();
        for (var at = 1; at <= 80; at++)
        {
            await exchange.Hub.FoodAccepted();
            var (dies, command) = (new Sabotage(), 0);
            await using var server = exchange.Server(dies);
            dies.BreakWhen((_, _) => Interlocked.Increment(ref command) >= at);
            try
            {
                await server.GetRequiredService<DrainPlatform.Handler>().HandleAsync(Platforms.Province, CancellationToken.None);
                break; // it came through: there was no command left to die at
            }
            catch (Exception) when (command >= at)
            {
                Assert.True(at < 80, "It never came through.");
            }
            exchange.Hub.Clock.Advance(SyncRules.Usual.Lease + TimeSpan.FromSeconds(1));
        }
        exchange.Hub.Clock.Advance(SyncRules.Usual.Lease + TimeSpan.FromSeconds(1));
        await exchange.Drain(Platforms.Province);

        var reports = await exchange.Reports(Platforms.Province);
        Assert.All(reports, r => Assert.Equal(ReportState.Taken, r.State));
        Assert.Equal(reports.Select(r => (r.CaseNumber, r.Step)), exchange.Province.Taken.Select(t => (t.Row.CaseNumber, t.Row.Step)).Order());
        Assert.Equal(0, exchange.Province.OutOfOrder);
    }

    private static Task<(IReadOnlyList<TakenReport> Taken, TurnPlace? End)> Take(Exchange exchange, TurnPlace? after) =>
        exchange.Hub.Ask((ReportTurns t) => t.TakeAsync(Platforms.Province, (1, 8), after, exchange.Hub.Clock.GetUtcNow(), CancellationToken.None));
}

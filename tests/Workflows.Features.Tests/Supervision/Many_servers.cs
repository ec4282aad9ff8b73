using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Supervision;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features.Tests.Supervision;

/// <summary>Several servers sweep one database and break at random; every rung fires once, in order, and no chain is hurt.</summary>
public sealed class Many_servers
{
    private const int Servers = 4, Cases = 6;

    [HubFact]
    public async Task Sweeping_at_once_and_breaking_at_random_fire_each_rung_exactly_once()
    {
        await using var hub = await Hub.OpenAsync();
        var cases = new List<ActAnswer>();
        for (var i = 0; i < Cases; i++)
            cases.Add(await hub.FoodAccepted());
        hub.At("2026-12-01 09:00");

        await Task.WhenAll(Enumerable.Range(0, Servers).Select(seed => Task.Run(() => ServeAsync(hub, seed))));
        foreach (var one in cases)
            await hub.Sweep(one);

        var ledgers = new List<string>();
        foreach (var one in cases)
            ledgers.Add(await LedgerAsync(hub, one));
        Assert.Single(ledgers.Distinct());
        Assert.Contains("Promised//Supervisor", ledgers[0], StringComparison.Ordinal);
    }

    [HubFact]
    public async Task A_clock_that_jumps_there_and_back_fires_nothing_twice()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        await hub.At("2026-10-01 00:00").Sweep(food);
        var fired = (await hub.Rungs(food)).Count;

        await hub.At("2026-09-19 00:00").Sweep(food);
        Assert.Equal(fired, (await hub.Rungs(food)).Count);
        await hub.At("2026-10-01 00:00").Sweep(food);
        Assert.Equal(fired, (await hub.Rungs(food)).Count);
        await hub.At("2026-12-01 00:00").Sweep(food);
        var all = (await hub.Rungs(food)).Count;
        await hub.At("2026-09-19 00:00").Sweep(food);
        await hub.At("2026-12-01 00:00").Sweep(food);
        Assert.Equal(all, (await hub.Rungs(food)).Count);
    }

    [HubFact]
    public async Task A_stop_made_by_a_clock_that_was_ahead_can_be_ended_once_the_clock_is_right()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        await hub.At("2026-09-28 09:00").As("scjg-rev1").Complete(food, "审查", Hub.WithVisit);
        await hub.As("scjg-rev2").Complete(food, "审查", "Passed");

        await hub.At("2026-09-21 09:00").As("scjg-rev1").Complete(food, "现场勘验", "Done", "场所与布局图一致");

        var stop = (await hub.Case(food)).Stops.Single();
        Assert.Equal(stop.From, stop.To);
    }

    [HubFact]
    public async Task One_sweep_does_all_cases_and_says_how_much()
    {
        await using var hub = await Hub.OpenAsync();
        var (one, other) = (await hub.FoodAccepted(), await hub.FoodAccepted());
        hub.At("2026-12-01 09:00");

        var done = await SweepAsync(hub);

        Assert.Equal((await hub.Case(one)).Events.Count + (await hub.Case(other)).Events.Count - 4, done);
        Assert.Equal(0, await SweepAsync(hub));
    }

    /// <summary>A server of its own on the hub's database, which is cut off again and again.</summary>
    private static async Task ServeAsync(Hub hub, int seed)
    {
        var random = new Random(seed);
        var sabotage = new Sabotage();
        await using var services = hub.Server(sabotage);
        sabotage.BreakWhen((_, _) =>
        {
            lock (random)
                return random.Next(25) == 0;
        });
        for (var round = 0; round < 12; round++)
        {
            try
            {
                await services.GetRequiredService<SweepDueCases.Handler>().HandleAsync((_, _) => { }, CancellationToken.None);
            }
            catch (Exception broken) when (broken is SabotagedException or AggregateException || broken.InnerException is SabotagedException)
            {
                await Task.Delay(random.Next(20)); // it is started again
            }
        }
    }

    internal static Task<int> SweepAsync(Hub hub) =>
        hub.Ask((SweepDueCases.Handler h) => h.HandleAsync((due, fault) => Assert.Fail($"{due.Number}: {fault}"), CancellationToken.None));

    /// <summary>What has fired in a case, in words, with its chain looked through.</summary>
    private static async Task<string> LedgerAsync(Hub hub, ActAnswer on)
    {
        var (subject, rungs) = (await hub.Case(on), await hub.Rungs(on));
        Assert.Null(CaseEvent.FirstBroken(subject.Events));
        Assert.Equal(rungs.Count, subject.Events.Count(e => e.Kind == "RungFired"));
        await using var db = hub.Db();
        Assert.Equal(rungs.Count(r => r.ItemId is not null), await db.SupervisionItems.CountAsync(i => i.CaseId == on.CaseId));
        return string.Join('\n', rungs.Select(r => $"{r.DueAt:O} {r.Limit}/{r.Instance}/{r.Rung}"));
    }
}

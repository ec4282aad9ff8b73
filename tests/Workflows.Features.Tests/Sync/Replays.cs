using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Sync;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>重放: all of a period again, in order, once, and only what was seen.</summary>
public sealed class Replays
{
    [HubFact]
    public async Task Every_report_of_the_days_goes_again_in_order_and_what_comes_meanwhile_waits_behind_it()
    {
        await using var exchange = await Exchange.OpenAsync();
        var food = await exchange.Hub.FoodGranted();
        await exchange.DrainAll();
        exchange.Hub.As(Workbench.Administrator);
        var (before, steps) = (exchange.Province.Taken.Count, (await exchange.Reports(Platforms.Province)).Count);
        var period = new ReplayPeriod.Period(Platforms.Province, new DateOnly(2026, 9, 18), exchange.Hub.Today);

        var counted = await exchange.Hub.Ask((ReplayPeriod.Handler h) => h.CountAsync(period, CancellationToken.None));
        Assert.Equal((steps, 1), (counted.Reports, counted.Cases));
        Assert.Equal(steps, await exchange.Replay(period, steps));
        Assert.Equal(steps, await exchange.Replay(period, steps)); // the same request again
        await exchange.Hub.HandOver(food, Hub.Posted);
        await exchange.Drain(Platforms.Province);

        var again = exchange.Province.Taken.Skip(before).ToList();
        Assert.Equal(Enumerable.Range(1, steps + 1), again.Select(t => t.Row.Step));
        Assert.Equal([.. Enumerable.Repeat(2, steps), 1], again.Select(t => t.Row.Version));
        Assert.Equal(exchange.Province.Taken.Take(before).Select(t => t.Row.Payload), again.Take(steps).Select(t => t.Row.Payload));
        Assert.Equal((0, 0), (exchange.Province.OutOfOrder, exchange.Province.Again));
        Assert.Equal(steps, (await exchange.Reports(Platforms.Province)).Count(r => r is { Version: 1, State: ReportState.Replaced }));
        Assert.DoesNotContain(await exchange.Reports(Platforms.City), r => r.Version > 1);
        var act = Assert.Single(await exchange.Acts());
        Assert.Equal((PlatformActKind.Replayed, steps, period.From, period.To), (act.Kind, act.Count, act.FirstDay, act.LastDay));
    }

    [HubFact]
    public async Task Days_that_hold_nothing_or_other_than_was_seen_are_refused()
    {
        await using var exchange = await Exchange.OpenAsync();
        await exchange.Hub.FoodAccepted();
        await exchange.DrainAll();
        exchange.Hub.As(Workbench.Administrator);
        var today = exchange.Hub.Today;

        await Refused.With("REPLAY_NOTHING", () => exchange.Replay(new ReplayPeriod.Period(Platforms.Province, today.AddDays(-3), today.AddDays(-1)), 0));
        await Refused.With("REPLAY_COUNT_CHANGED", () => exchange.Replay(new ReplayPeriod.Period(Platforms.Province, today, today), 1));
        await Refused.With("REPLAY_PERIOD_WRONG", () => exchange.Replay(new ReplayPeriod.Period(Platforms.Province, today, today.AddDays(1)), 2));
        await Refused.With("REPLAY_PERIOD_WRONG", () => exchange.Replay(new ReplayPeriod.Period(Platforms.Province, today.AddDays(-31), today), 2));
        await Refused.With("PLATFORM_UNKNOWN", () => exchange.Replay(new ReplayPeriod.Period("Moon", today, today), 2));
        exchange.Hub.As(Workbench.Supervisor);
        await Refused.With("ADMINISTRATORS_ONLY", () => exchange.Replay(new ReplayPeriod.Period(Platforms.Province, today, today), 2));
        Assert.Empty(await exchange.Acts());
        Assert.All(await exchange.Reports(Platforms.Province), r => Assert.Equal((1, ReportState.Taken), (r.Version, r.State)));
    }

    [HubFact]
    public async Task Two_replays_at_once_are_one()
    {
        await using var exchange = await Exchange.OpenAsync();
        await exchange.Hub.FoodAccepted();
        await exchange.DrainAll();
        exchange.Hub.As(Workbench.Administrator);
        var period = new ReplayPeriod.Period(Platforms.Province, exchange.Hub.Today, exchange.Hub.Today);

        var done = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(async () =>
        {
            try
            {
                return await exchange.Replay(period, 2, $"key{i}");
            }
            catch (Domain.Kernel.RefusedException)
            {
                return 0;
            }
        })));

        Assert.Equal(2, done.Sum());
        Assert.Equal(4, (await exchange.Reports(Platforms.Province)).Count);
        Assert.Single(await exchange.Acts());
    }
}

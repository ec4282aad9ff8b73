using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Sync;
using ApprovalHub.Tests.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>Nights in which something goes wrong, and versions behind which one was given up.</summary>
public sealed class Nights_and_versions
{
    private const string Night = "2026-09-19 01:00", NextNight = "2026-09-20 01:00";

    [HubFact]
    public async Task A_look_that_fails_ends_neither_the_other_days_nor_the_other_platform()
    {
        await using var exchange = await Exchange.OpenAsync();
        await exchange.Reported();
        exchange.Province.BooksFault = () => throw new FormatException("2026-13-01");

        var found = await exchange.Reconcile(Night);
        Assert.Equal(2 * 7, found.Count);
        Assert.All(found.Where(f => f.Platform == Platforms.Province), f => Assert.Equal(("LOOK_FAILED", true), (f.Fault, f.Failure is FormatException)));
        Assert.All(found.Where(f => f.Platform == Platforms.City), f => Assert.Null(f.Fault));
        exchange.Province.BooksFault = () => null;
        Assert.Contains(await exchange.Reconcile(NextNight), f => f is { Platform: Platforms.Province, Day: { Day: 18 }, Fault: null });
    }

    [HubFact]
    public async Task A_catch_up_that_fails_ends_neither_the_other_days_nor_the_other_platform_and_somebody_is_told()
    {
        await using var exchange = await Exchange.OpenAsync();
        await exchange.Reported();
        var breaks = new Sabotage();
        await using (var server = exchange.Server(breaks))
        {
            exchange.Hub.At(Night);
            breaks.BreakAt("SET \"CompleteAt\"");
            var found = await server.GetRequiredService<ReconcileNightly.Handler>().HandleAsync(CancellationToken.None);
            Assert.Equal(2 * 7, found.Count);
            var failed = Assert.Single(found, f => f.Fault is not null);
            Assert.Equal((Platforms.Province, 18, "LOOK_FAILED", true), (failed.Platform, failed.Day.Day, failed.Fault, failed.Failure is SabotagedException));
        }
        Assert.Equal("LOOK_FAILED", (await exchange.Look(Platforms.Province, "2026-09-18")).Fault);
        Assert.Contains(await exchange.Reconcile(NextNight), f => f is { Platform: Platforms.Province, Day: { Day: 18 }, Fault: null });
    }

    [HubFact]
    public async Task A_day_that_differs_is_looked_at_every_night_however_old_until_it_is_found_equal()
    {
        await using var exchange = await Exchange.OpenAsync();
        await exchange.Reported();
        exchange.Province.Lose(row => row.Step == 3);
        Assert.Contains(await exchange.Reconcile(Night), f => f is { Platform: Platforms.Province, Day: { Day: 18 }, Differences: 1 });

        var later = await exchange.Reconcile("2026-10-05 01:00");
        Assert.Contains(later, f => f is { Platform: Platforms.Province, Day: { Month: 9, Day: 18 }, Differences: 1 });
        Assert.DoesNotContain(later, f => f is { Platform: Platforms.City, Day: { Month: 9, Day: 18 } });
        exchange.Hub.At("2026-10-05 10:00");
        await exchange.Repair((await exchange.Look(Platforms.Province, "2026-09-18")).Id);
        await exchange.DrainAll();
        Assert.Contains(await exchange.Reconcile("2026-10-06 01:00"), f => f is { Platform: Platforms.Province, Day: { Month: 9, Day: 18 }, Differences: 0 });
        Assert.DoesNotContain(await exchange.Reconcile("2026-10-07 01:00"), f => f is { Day: { Month: 9, Day: 18 } });
    }

    [HubFact]
    public async Task A_day_of_which_something_was_still_on_its_way_is_looked_at_again()
    {
        await using var exchange = await Exchange.OpenAsync();
        await exchange.Hub.FoodAccepted();
        exchange.Hub.At(Night);
        await exchange.DrainAll(); // taken in the very moment of the look
        exchange.Province.Lose(row => row.Step == 2);

        Assert.Contains(await exchange.Reconcile(Night), f => f is { Platform: Platforms.Province, Day: { Day: 18 }, Differences: 0 });
        Assert.False((await exchange.Look(Platforms.Province, "2026-09-18")).IsClean);
        Assert.Contains(await exchange.Reconcile(NextNight), f => f is { Platform: Platforms.Province, Day: { Day: 18 }, Differences: 1 });
    }

    [HubFact]
    public async Task Where_a_later_version_was_given_up_the_next_one_comes_after_it()
    {
        await using var exchange = await GivenUpAsync();
        exchange.Province.Alter(row => row.Step == 1);
        exchange.Hub.At("2026-09-18 17:00");
        await exchange.Repair(await exchange.LookNow(Platforms.Province, exchange.Hub.Today));

        Assert.Equal([(1, ReportState.Replaced), (2, ReportState.Skipped), (3, ReportState.Waiting)], await StepOne(exchange));
    }

    [HubFact]
    public async Task A_correction_comes_after_a_later_version_that_was_given_up()
    {
        await using var exchange = await GivenUpAsync();
        exchange.Province.Lose(_ => true);
        exchange.Hub.At("2026-09-18 17:00");
        await exchange.Repair(await exchange.LookNow(Platforms.Province, exchange.Hub.Today));
        exchange.Province.Refuses = row => row is { Step: 1, Version: 1 } ? "FIELD:phone" : null;
        await exchange.Drain(Platforms.Province);
        await exchange.Correct((await exchange.Rejected()).Id, new ReportChange("phone", "13900001111"));

        Assert.Equal([(1, ReportState.Replaced), (2, ReportState.Skipped), (3, ReportState.Waiting)], await StepOne(exchange));
    }

    /// <summary>A case whose first step was replayed, refused and given up.</summary>
    private static async Task<Exchange> GivenUpAsync()
    {
        var exchange = await Exchange.OpenAsync();
        await exchange.Hub.FoodAccepted();
        await exchange.DrainAll();
        exchange.Hub.As(Workbench.Administrator);
        exchange.Province.Refuses = row => row is { Step: 1, Version: 2 } ? "VERSION" : null;
        await exchange.Replay(new ReplayPeriod.Period(Platforms.Province, exchange.Hub.Today, exchange.Hub.Today), 2);
        await exchange.Drain(Platforms.Province);
        await exchange.ProposeSkip((await exchange.Rejected()).Id);
        exchange.Hub.As(Workbench.Supervisor);
        await exchange.ConfirmSkip((await exchange.Rejected()).Id);
        await exchange.Drain(Platforms.Province);
        exchange.Hub.As(Workbench.Administrator);
        return exchange;
    }

    private static async Task<IEnumerable<(int Version, ReportState State)>> StepOne(Exchange exchange) =>
        (await exchange.Reports(Platforms.Province)).Where(r => r.Step == 1).Select(r => (r.Version, r.State));
}

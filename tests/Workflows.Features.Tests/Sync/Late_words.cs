using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Sync;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>What a platform says late overturns nothing, and whether it has a version is on record and not guessed.</summary>
public sealed class Late_words
{
    [HubFact]
    public async Task A_late_no_changes_neither_a_version_that_was_taken_nor_one_that_was_replaced()
    {
        await using var exchange = await Exchange.OpenAsync();
        await exchange.Hub.FoodAccepted();
        await exchange.DrainAll();
        var first = (await exchange.Reports(Platforms.City))[0];
        await Say(exchange, first.Id, ReportOutcome.Rejected);
        Assert.Equal((ReportState.Taken, (string?)null), await Stands(exchange, first.Id));

        exchange.Hub.As(Workbench.Administrator).Clock.Advance(TimeSpan.FromHours(1));
        await exchange.Replay(new ReplayPeriod.Period(Platforms.City, exchange.Hub.Today, exchange.Hub.Today), 2);
        await Say(exchange, first.Id, ReportOutcome.Rejected);
        Assert.Equal((ReportState.Replaced, (string?)null), await Stands(exchange, first.Id));
        Assert.NotNull((await exchange.Reports(Platforms.City))[0].TakenAt);
    }

    [HubFact]
    public async Task A_late_yes_for_a_version_that_was_corrected_is_noted_and_moves_nothing()
    {
        await using var exchange = await Exchange.OpenAsync();
        await exchange.Hub.FoodAccepted();
        await exchange.Drain(Platforms.City);
        var id = exchange.City.Noted.Single();
        await Say(exchange, id, ReportOutcome.Rejected);
        exchange.Hub.As(Workbench.Administrator);
        var next = await exchange.Resend(id);
        Assert.Null((await exchange.Reports(Platforms.City)).Single(r => r.Id == id).TakenAt);

        await Say(exchange, id, ReportOutcome.Taken);
        Assert.Equal(ReportState.Replaced, (await Stands(exchange, id)).State);
        Assert.NotNull((await exchange.Reports(Platforms.City)).Single(r => r.Id == id).TakenAt);
        Assert.Equal(ReportState.Waiting, (await Stands(exchange, next)).State);
    }

    /// <summary>Given up by two persons, and then the platform says that it has it: what comes next must not call it missing, and the books hold it.</summary>
    [HubFact]
    public async Task A_late_yes_for_a_version_that_was_given_up_counts_as_held()
    {
        await using var exchange = await Exchange.OpenAsync();
        await exchange.Hub.FoodAccepted();
        await exchange.Drain(Platforms.City);
        var id = exchange.City.Noted.Single();
        await Say(exchange, id, ReportOutcome.Rejected);
        exchange.Hub.As(Workbench.Administrator);
        await exchange.ProposeSkip(id);
        exchange.Hub.As(Workbench.Supervisor);
        await exchange.ConfirmSkip(id);
        await Say(exchange, id, ReportOutcome.Taken);
        Assert.Equal(ReportState.Skipped, (await Stands(exchange, id)).State);

        await exchange.DrainAll();
        Assert.Equal([1, 2], exchange.City.Taken.Select(t => t.Row.Step));
        Assert.Empty(exchange.City.Taken[1].Row.Skips);
        Assert.Contains(await exchange.Reconcile("2026-09-19 01:00"), f => f is { Platform: Platforms.City, Day: { Day: 18 }, Differences: 0, Fault: null });
        Assert.True((await exchange.Look(Platforms.City, "2026-09-18")).IsClean);
    }

    [HubFact]
    public async Task A_replay_is_lag_from_when_it_was_asked_for()
    {
        await using var exchange = await Exchange.OpenAsync();
        await exchange.Hub.FoodAccepted();
        await exchange.DrainAll();
        exchange.Hub.As(Workbench.Administrator).Clock.Advance(TimeSpan.FromHours(3));
        var asked = exchange.Hub.Clock.GetUtcNow();
        await exchange.Replay(new ReplayPeriod.Period(Platforms.Province, exchange.Hub.Today, exchange.Hub.Today), 2);
        Assert.Equal(asked, (await exchange.Standing(Platforms.Province)).BehindSince);
        exchange.Hub.Clock.Advance(SyncRules.Usual.LagAlarm);
        Assert.Equal(1, await exchange.Watch());
        await exchange.DrainAll();
        Assert.Null((await exchange.Standing(Platforms.Province)).BehindSince);
    }

    [HubFact]
    public async Task A_clean_day_of_which_something_was_replayed_is_looked_at_again_however_old()
    {
        await using var exchange = await Exchange.OpenAsync();
        await exchange.Hub.FoodAccepted();
        await exchange.DrainAll();
        Assert.Contains(await exchange.Reconcile("2026-09-19 01:00"), f => f is { Platform: Platforms.Province, Day: { Day: 18 }, Differences: 0, Fault: null });
        Assert.DoesNotContain(await exchange.Reconcile("2026-09-20 01:00"), f => f.Day.Day == 18);

        exchange.Hub.As(Workbench.Administrator).At("2026-10-05 10:00");
        var day = new DateOnly(2026, 9, 18);
        await exchange.Replay(new ReplayPeriod.Period(Platforms.Province, day, day), 2);
        await exchange.DrainAll();
        exchange.Province.Lose(row => row is { Step: 2 });
        Assert.Contains(await exchange.Reconcile("2026-10-06 01:00"), f => f is { Platform: Platforms.Province, Day: { Month: 9, Day: 18 }, Differences: 1 });
        Assert.Contains(await exchange.Reconcile("2026-10-07 01:00"), f => f is { Platform: Platforms.Province, Day: { Month: 9, Day: 18 } }); // and until it is found equal
    }

    private static Task<bool> Say(Exchange exchange, Guid id, ReportOutcome outcome) => exchange.Hub.Ask(async (TakeAcknowledgement.Handler h) =>
    {
        await h.HandleAsync(Platforms.City, Guid.CreateVersion7().ToString("N"), new ReportAnswer(id, outcome) { Code = outcome == ReportOutcome.Taken ? null : "LATE" }, CancellationToken.None);
        return true;
    });

    private static async Task<(ReportState State, string? Fault)> Stands(Exchange exchange, Guid id)
    {
        await using var db = exchange.Hub.Db();
        var report = await db.PlatformReports.AsNoTracking().SingleAsync(r => r.Id == id);
        return (report.State, report.Fault);
    }
}

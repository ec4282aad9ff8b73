using ApprovalHub.Domain.Notices;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Sync;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>预警: administrators are told once an episode, and not of what is over.</summary>
public sealed class Alarms
{
    [HubFact]
    public async Task A_lag_beyond_the_threshold_is_told_once_and_again_only_when_it_comes_back()
    {
        await using var exchange = await Exchange.OpenAsync();
        exchange.Province.Before = () => PlatformAnswer.Failed("AWAY");
        await exchange.Hub.FoodAccepted();
        await exchange.DrainAll();
        exchange.Hub.Clock.Advance(SyncRules.Usual.LagAlarm - TimeSpan.FromMinutes(1));
        Assert.Equal(0, await exchange.Watch());
        exchange.Hub.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await exchange.Watch());
        exchange.Hub.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(0, await exchange.Watch());
        exchange.Hub.As(Workbench.Administrator);
        Assert.Equal(AlarmKind.Lag, Assert.Single((await exchange.Standing(Platforms.Province)).Alarms).Kind);
        Assert.Equal([NoticeCodes.PlatformBehind], await Told(exchange));

        exchange.Province.Before = () => null;
        exchange.Hub.Clock.Advance(SyncRules.Usual.LongestPause);
        await exchange.DrainAll();
        Assert.Equal(0, await exchange.Watch());
        Assert.Empty((await exchange.Standing(Platforms.Province)).Alarms);
        exchange.Province.Before = () => PlatformAnswer.Failed("AWAY");
        await exchange.Hub.FoodAccepted();
        exchange.Hub.Clock.Advance(SyncRules.Usual.LagAlarm);
        Assert.Equal(2, await exchange.Watch()); // the city was not drained either
        Assert.Equal(3, (await Told(exchange)).Count);
    }

    [HubFact]
    public async Task What_is_rejected_is_told_once_until_none_is()
    {
        var (exchange, rejected) = await Workbench.OpenAsync();
        await using var _ = exchange;
        Assert.Equal(1, await exchange.Watch());
        exchange.Hub.Clock.Advance(TimeSpan.FromHours(5));
        Assert.Equal(0, await exchange.Watch()); // what waits behind it is its matter, not the line's
        Assert.Equal([NoticeCodes.PlatformRejects], await Told(exchange));
        await exchange.Correct(rejected.Id, new ReportChange("paperNumber", "7号"));
        await exchange.DrainAll();
        await exchange.Watch();
        await using var db = exchange.Hub.Db();
        Assert.NotNull((await db.PlatformAlarms.SingleAsync()).OverAt);
    }

    [HubFact]
    public async Task Several_servers_begin_one_episode()
    {
        var (exchange, _) = await Workbench.OpenAsync();
        await using var _ = exchange;
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(exchange.Watch)));
        await using var db = exchange.Hub.Db();
        Assert.Equal(1, await db.PlatformAlarms.CountAsync());
        Assert.Single(await Told(exchange));
    }

    [HubFact]
    public async Task The_threshold_is_an_administrator_s_to_set_and_stays_on_record()
    {
        await using var exchange = await Exchange.OpenAsync();
        await exchange.Hub.FoodAccepted();
        exchange.Hub.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal(0, await exchange.Watch());
        exchange.Hub.As(Workbench.Supervisor);
        await Refused.With("ADMINISTRATORS_ONLY", () => Set(exchange, 5));
        exchange.Hub.As(Workbench.Administrator);
        await Refused.With("LAG_OUT_OF_RANGE", () => Set(exchange, 4));
        await Set(exchange, 10);
        exchange.Hub.Clock.Advance(TimeSpan.FromSeconds(1)); // acts of one instant have no order
        await Set(exchange, 5);
        Assert.Equal(2, await exchange.Watch());
        Assert.Equal([10, 5], (await exchange.Acts()).Select(a => a.Count));
    }

    [HubFact]
    public async Task Books_that_differ_and_looks_that_failed_are_told_once_until_they_are_mended()
    {
        await using var exchange = await Exchange.OpenAsync();
        await exchange.Hub.FoodAccepted();
        await exchange.DrainAll();
        exchange.Province.Lose(row => row.Step == 2);
        exchange.City.BooksFault = () => "HTTP 503";
        await exchange.Reconcile("2026-09-19 01:00");
        Assert.Equal(2, await exchange.Watch());
        await exchange.Reconcile("2026-09-20 01:00");
        Assert.Equal(0, await exchange.Watch());
        Assert.Equal([NoticeCodes.PlatformDiffers, NoticeCodes.PlatformNotLooked], (await Told(exchange)).Order());
        exchange.Hub.As(Workbench.Administrator);
        Assert.Equal((AlarmKind.Differs, 1), (await exchange.Standing(Platforms.Province)).Alarms.Select(a => (a.Kind, a.Measure)).Single());
        Assert.Equal((AlarmKind.NotLooked, 7), (await exchange.Standing(Platforms.City)).Alarms.Select(a => (a.Kind, a.Measure)).Single());

        await exchange.Repair((await exchange.Look(Platforms.Province, "2026-09-18")).Id);
        await exchange.DrainAll();
        exchange.City.BooksFault = () => null;
        await exchange.Reconcile("2026-09-21 01:00");
        Assert.Equal(0, await exchange.Watch());
        Assert.Empty((await exchange.Standing(Platforms.Province)).Alarms);
        Assert.Empty((await exchange.Standing(Platforms.City)).Alarms);
    }

    [HubFact]
    public async Task A_look_that_failed_here_is_told_too()
    {
        await using var exchange = await Exchange.OpenAsync();
        await exchange.Hub.FoodAccepted();
        await exchange.DrainAll();
        exchange.City.BooksFault = () => throw new FormatException("2026-13-01");
        await exchange.Reconcile("2026-09-19 01:00");
        Assert.Equal(1, await exchange.Watch());
        Assert.Equal([NoticeCodes.PlatformNotLooked], await Told(exchange));
    }

    private static Task<bool> Set(Exchange exchange, int minutes) => exchange.Hub.Ask(async (SetLagAlarm.Handler h) =>
    {
        await h.HandleAsync(new SetLagAlarm.Command(minutes, "按省里要求", null), CancellationToken.None);
        return true;
    });

    private static async Task<IReadOnlyList<string>> Told(Exchange exchange)
    {
        await using var db = exchange.Hub.Db();
        var administrator = DemoCentre.Person(Workbench.Administrator);
        return await db.Notices.Where(n => n.PersonId == administrator && n.Kind == NoticeKind.System).OrderBy(n => n.CreatedAt).Select(n => n.Code).ToListAsync();
    }
}

using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using ApprovalHub.Tests.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features.Tests.Supervision;

/// <summary>By a clock that differs from the database's nothing is declared and nothing is dated.</summary>
public sealed class Wrong_clocks
{
    [HubFact]
    public async Task By_a_wrong_clock_nothing_is_swept()
    {
        await using var hub = await Hub.OpenAsync(services => services.AddSingleton<IDatabaseClock>(new Drifted(TimeSpan.FromMinutes(-3))));
        var food = await hub.FoodAccepted();
        hub.At("2026-12-01 09:00");

        await Refused.With("CLOCK_WRONG", () => Many_servers.SweepAsync(hub));

        Assert.Empty(await hub.Rungs(food));
    }

    [HubFact]
    public async Task By_a_wrong_clock_no_act_finds_anything_overdue_and_none_is_dated()
    {
        await using var hub = await Hub.OpenAsync(services => services.AddSingleton<IDatabaseClock>(new Drifted(TimeSpan.FromMinutes(3))));
        var food = await hub.FoodAccepted();
        hub.At("2026-12-01 09:00");

        await Refused.With("CLOCK_WRONG", () => hub.As("scjg-rev1").Complete(food, "审查", Hub.WithVisit));
        await Refused.With("CLOCK_WRONG", () => hub.As(Hub.Clerk).Receive("食品经营许可", Applicants.Company));

        Assert.Empty(await hub.Rungs(food));
    }

    [HubFact]
    public async Task The_databases_clock_is_asked_and_agrees()
    {
        await using var hub = await Hub.OpenAsync();
        var drift = await hub.Ask((IDatabaseClock clock) => hub.Ask((IHubDb db) => clock.DriftAsync(db, CancellationToken.None)));

        Assert.Equal(TestDatabase.IsSqlite, drift is null);
        Assert.True(drift is null || drift.Value.Duration() < ClockWatch.MostDrift);
    }

    private sealed class Drifted(TimeSpan by) : IDatabaseClock
    {
        public Task<TimeSpan?> DriftAsync(IHubDb db, CancellationToken cancellation) => Task.FromResult<TimeSpan?>(by);
    }
}

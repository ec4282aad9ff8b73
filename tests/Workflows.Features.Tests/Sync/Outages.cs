using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Ports;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>A platform that is away for a day holds up neither the counter nor the other platform, and has everything in order afterwards.</summary>
public sealed class Outages
{
    [HubFact]
    public async Task A_day_without_the_province_while_work_goes_on_reaches_the_city_at_once_and_the_province_in_order()
    {
        await using var exchange = await Exchange.OpenAsync();
        exchange.Province.Before = () => PlatformAnswer.Failed("AWAY");
        var cases = new List<string>();
        for (var hour = 0; hour < 24; hour += 3)
        {
            cases.Add((await exchange.Hub.FoodAccepted()).Number);
            await exchange.DrainAll();
            Assert.Equal(2 * cases.Count, exchange.City.Taken.Count); // the city has what was done just now
            exchange.Hub.Clock.Advance(TimeSpan.FromHours(3));
        }
        Assert.Empty(exchange.Province.Taken);
        Assert.Equal(1, await exchange.Watch());
        Assert.All(await exchange.Reports(Platforms.Province), r => Assert.Equal((ReportState.Waiting, (DateTimeOffset?)null), (r.State, r.TakenAt)));

        exchange.Province.Before = () => null;
        exchange.Hub.Clock.Advance(SyncRules.Usual.LongestPause);
        await exchange.Drain(Platforms.Province);

        Assert.Equal((16, 0, 0), (exchange.Province.Taken.Count, exchange.Province.OutOfOrder, exchange.Province.Again));
        foreach (var number in cases)
            Assert.Equal([1, 2], exchange.Province.Taken.Where(t => t.Row.CaseNumber == number).Select(t => t.Row.Step));
        Assert.All(await exchange.Reports(Platforms.Province), r => Assert.Equal((ReportState.Taken, true), (r.State, r.TakenAt is not null)));
        Assert.Equal(0, await exchange.Watch());
        exchange.Hub.As(Workbench.Administrator);
        Assert.Empty((await exchange.Standing(Platforms.Province)).Alarms);
        exchange.Hub.Clock.Advance(TimeSpan.FromMinutes(1));
        foreach (var day in new[] { "2026-09-18", "2026-09-19" })
        {
            await exchange.LookNow(Platforms.Province, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
            Assert.True((await exchange.Look(Platforms.Province, day)).IsClean);
        }
    }
}

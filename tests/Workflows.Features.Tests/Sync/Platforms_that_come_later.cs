using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Sync;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>A platform that is connected while cases are under way, or comes back, gets every one of them from where it left off: without a gap, once, in order.</summary>
public sealed class Platforms_that_come_later
{
    [HubFact]
    public async Task A_platform_gets_the_cases_that_had_not_ended_when_it_was_connected_from_their_first_step()
    {
        await using var exchange = await Exchange.OpenAsync(Platforms.Province);
        var hub = exchange.Hub;
        var ended = await hub.FoodGranted();
        await hub.HandOver(ended, Hub.Posted);
        var underWay = new[] { await hub.FoodGranted(), await hub.FoodAccepted(), await hub.FoodAccepted(), await hub.FoodAccepted(), await hub.FoodAccepted() };
        await exchange.Drain(Platforms.Province);
        hub.Clock.Advance(TimeSpan.FromDays(1));

        await using (var later = exchange.Server(new Sabotage(), Platforms.Province, Platforms.City))
            await exchange.DrainCity(later);
        Assert.Equal(underWay.Select(c => c.Number).Order(), exchange.City.Taken.Select(t => t.Row.CaseNumber).Distinct().Order());
        Assert.Equal((0, 0), (exchange.City.OutOfOrder, exchange.City.Again));

        await hub.HandOver(underWay[0], Hub.Posted);
        await exchange.Drain(Platforms.Province); // by a server that still knows the province only
        await using (var again = exchange.Server(new Sabotage(), Platforms.Province, Platforms.City))
            await exchange.DrainCity(again);
        Same(exchange, exchange.Province.Taken.Select(t => t.Row.CaseNumber).Where(n => n != ended.Number));
    }

    [HubFact]
    public async Task A_platform_that_was_taken_from_the_settings_goes_on_without_a_gap_when_it_comes_back()
    {
        await using var exchange = await Exchange.OpenAsync();
        var hub = exchange.Hub;
        var before = await hub.FoodGranted();
        await exchange.DrainAll();

        await using (var without = exchange.Server(new Sabotage(), Platforms.Province))
        {
            hub.Clock.Advance(TimeSpan.FromHours(3));
            await hub.HandOver(before, Hub.Posted);
            await hub.HandOver(await hub.FoodGranted(), Hub.Posted); // begun and ended meanwhile
            await without.GetRequiredService<DrainPlatform.Handler>().HandleAsync(Platforms.Province, CancellationToken.None);
        }
        Assert.Equal(20, exchange.Province.Taken.Count);
        hub.Clock.Advance(TimeSpan.FromDays(40));
        await using (var back = exchange.Server(new Sabotage()))
            await exchange.DrainCity(back);

        Same(exchange, exchange.Province.Taken.Select(t => t.Row.CaseNumber));
    }

    [HubFact]
    public async Task A_step_behind_the_end_of_a_case_that_a_platform_has_reaches_it_too()
    {
        await using var exchange = await Exchange.OpenAsync();
        var food = await exchange.Hub.FoodGranted();
        await exchange.DrainAll();
        await using (var db = exchange.Hub.Db())
        {
            // connected before anybody kept when: a case that the platform has is its matter, whenever that began
            var late = exchange.Hub.Clock.GetUtcNow().AddDays(1);
            await db.PlatformLines.ExecuteUpdateAsync(l => l.SetProperty(x => x.ConnectedAt, late));
        }
        await using var server = exchange.Server(new Sabotage());
        await exchange.Hub.HandOver(food, Hub.Posted);
        await server.GetRequiredService<DrainPlatform.Handler>().HandleAsync(Platforms.Province, CancellationToken.None);
        await exchange.DrainCity(server);

        Same(exchange, [food.Number]);
        Assert.Equal(10, exchange.City.Taken.Count);
    }

    [HubFact]
    public async Task A_step_behind_an_end_that_a_platform_knows_reaches_it_though_it_was_away_and_its_day_is_looked_at()
    {
        await using var exchange = await Exchange.OpenAsync();
        var food = await exchange.Hub.FoodGranted();
        await exchange.DrainAll();
        await exchange.Reconcile("2026-09-20 01:00"); // all that had ended is known to be there
        exchange.Hub.At("2026-09-23 10:00");
        await using (var without = exchange.Server(new Sabotage(), Platforms.Province))
        {
            await exchange.Hub.HandOver(food, Hub.Posted);
            await without.GetRequiredService<DrainPlatform.Handler>().HandleAsync(Platforms.Province, CancellationToken.None);
        }
        exchange.Hub.At("2026-10-20 10:00");
        await using (var back = exchange.Server(new Sabotage()))
            await exchange.DrainCity(back);

        Same(exchange, [food.Number]);
        Assert.Equal(10, exchange.City.Taken.Count);
        Assert.Contains(await exchange.Reconcile("2026-10-21 01:00"), f => f is { Platform: Platforms.City, Day: { Month: 9, Day: 23 }, Fault: null, Differences: 0 });
    }

    [HubFact]
    public async Task Between_two_pieces_of_a_long_catch_up_others_have_their_turn()
    {
        await using var exchange = await Exchange.OpenAsync();
        for (var i = 0; i < 5; i++)
            await exchange.Hub.FoodAccepted();
        var (watch, seen, other) = (new Sabotage(), new List<string>(), Task.CompletedTask);
        await using var server = exchange.Server(watch);
        await using var scope = server.CreateAsyncScope();
        watch.BreakWhen((moment, sql) =>
        {
            if (moment == Sabotage.Moment.Command && sql!.Contains("\"StepCount\"", StringComparison.Ordinal))
                seen.Add("piece");
            else if (moment == Sabotage.Moment.Command && sql!.Contains("\"OpenSince\" IS NOT NULL", StringComparison.Ordinal) && sql.StartsWith("SELECT", StringComparison.Ordinal))
                seen.Add("other");
            else if (moment == Sabotage.Moment.BeforeCommit && other == Task.CompletedTask)
                other = scope.ServiceProvider.GetRequiredService<StepAddresses>().AddressAsync(CancellationToken.None); // waits for its turn from here on
            return false;
        });
        await server.GetRequiredService<StepAddresses>().CatchUpAsync(Platforms.City, CancellationToken.None);
        await other;

        Assert.Equal(["piece", "other"], seen.Take(2));
        Assert.Equal(5 * 2, (await exchange.Reports(Platforms.City)).Count);
    }

    [HubFact]
    public async Task What_ended_before_the_first_platform_was_connected_is_told_to_nobody()
    {
        await using var exchange = await Exchange.OpenAsync("Moon"); // nothing that anybody drains
        await exchange.Hub.HandOver(await exchange.Hub.FoodGranted(), Hub.Posted);
        exchange.Hub.Clock.Advance(TimeSpan.FromDays(1));
        await using var server = exchange.Server(new Sabotage());
        await server.GetRequiredService<DrainPlatform.Handler>().HandleAsync(Platforms.Province, CancellationToken.None);

        await using var db = exchange.Hub.Db();
        Assert.Equal((0, 0), (await db.PlatformReports.CountAsync(), await db.Outbox.CountAsync(o => o.OpenSince != null)));
    }

    /// <summary>Both have the same steps of these cases, in order, and of the city no others.</summary>
    private static void Same(Exchange exchange, IEnumerable<string> numbers)
    {
        var of = numbers.ToHashSet();
        Assert.All(of, number => Assert.Equal(
            exchange.Province.Taken.Where(t => t.Row.CaseNumber == number).Select(t => (t.DataSet, t.Row.Step, t.Row.Payload)),
            exchange.City.Taken.Where(t => t.Row.CaseNumber == number).Select(t => (t.DataSet, t.Row.Step, t.Row.Payload))));
        Assert.All(exchange.City.Taken, t => Assert.Contains(t.Row.CaseNumber, of));
        Assert.Equal((0, 0), (exchange.City.OutOfOrder, exchange.City.Again));
    }
}

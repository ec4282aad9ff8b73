using ApprovalHub.Domain.Sync;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>Each drain addresses what its own platform lacks and sends it at once, under keys that it would find again.</summary>
public sealed class Drains_address_their_own
{
    [HubFact]
    public async Task Steps_that_a_power_cut_takes_back_are_addressed_again_under_the_same_keys()
    {
        await using var exchange = await Exchange.OpenAsync();
        await exchange.Hub.FoodAccepted();
        await exchange.Hub.FoodGranted();
        await exchange.Drain(Platforms.Province);
        var before = await exchange.Reports(Platforms.Province);

        await using (var db = exchange.Hub.Db())
        {
            await db.PlatformReports.ExecuteDeleteAsync();
            await db.Outbox.Where(o => o.Step != null).ExecuteUpdateAsync(o => o.SetProperty(x => x.OpenSince, x => x.At));
        }
        await exchange.Drain(Platforms.Province);

        Assert.Equal(before.Select(r => (r.Id, r.CaseId, r.Step)), (await exchange.Reports(Platforms.Province)).Select(r => (r.Id, r.CaseId, r.Step)));
        Assert.Equal((before.Count, before.Count, 0), (exchange.Province.Taken.Count, exchange.Province.Again, exchange.Province.OutOfOrder));
        Assert.All(await exchange.Reports(Platforms.Province), r => Assert.Equal(ReportState.Taken, r.State));
        Assert.Equal(before.Count, before.Select(r => r.Id).Distinct().Count());
        Assert.Empty(before.Select(r => r.Id).Intersect((await exchange.Reports(Platforms.City)).Select(r => r.Id)));
    }

    [HubFact]
    public async Task A_drain_addresses_to_its_own_platform_and_what_another_has_not_met_to_that_the_next_time()
    {
        await using var exchange = await Exchange.OpenAsync();
        await exchange.DrainAll(); // both have all that there was
        await exchange.Hub.FoodAccepted();
        await exchange.Drain(Platforms.Province);
        Assert.Equal((2, 0, 2), (exchange.Province.Taken.Count, (await exchange.Reports(Platforms.City)).Count, await Open()));
        exchange.Hub.As(Workbench.Administrator);
        Assert.Equal((0, 2), ((await exchange.Standing(Platforms.Province)).Waiting, (await exchange.Standing(Platforms.City)).Waiting));

        await exchange.Hub.FoodAccepted();
        await exchange.Drain(Platforms.Province);
        Assert.Equal((4, 2, 2), (exchange.Province.Taken.Count, (await exchange.Reports(Platforms.City)).Count, await Open()));
        await exchange.Drain(Platforms.City);
        Assert.Equal((4, 0), ((await exchange.Reports(Platforms.City)).Count, await Open()));

        async Task<int> Open()
        {
            await using var db = exchange.Hub.Db();
            return await db.Outbox.CountAsync(o => o.OpenSince != null);
        }
    }
}

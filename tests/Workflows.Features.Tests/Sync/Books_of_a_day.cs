using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>对账: what hub and platforms hold of a day is laid side by side every night, and what differs is mended by one act.</summary>
public sealed class Books_of_a_day
{
    private const string Night = "2026-09-19 01:00", NextNight = "2026-09-20 01:00";

    [HubFact]
    public async Task Books_that_are_equal_are_seen_by_their_sums_and_not_looked_at_again()
    {
        await using var exchange = await Exchange.OpenAsync();
        await exchange.Reported();

        var found = await exchange.Reconcile(Night);

        Assert.Equal(2 * 7, found.Count); // the day, and the six before it which nobody had looked at
        Assert.All(found, f => Assert.Equal(((string?)null, 0), (f.Fault, f.Differences)));
        Assert.Equal(0, exchange.Province.RowsAsked + exchange.City.RowsAsked);
        var day = await exchange.Look(Platforms.City, "2026-09-18");
        Assert.Equal((10, 10, 0), (day.OurCount, day.TheirCount, day.DifferenceCount));
        Assert.Equal(3, day.Sets.Single(s => s.DataSet == DataSets.Process).TheirCount);
        Assert.Equal(["Province 2026-09-19", "City 2026-09-19"], (await exchange.Reconcile(NextNight)).Select(f => $"{f.Platform} {f.Day:yyyy-MM-dd}"));
    }

    [HubFact]
    public async Task What_a_platform_has_lost_is_found_at_night_sent_again_under_its_key_and_equal_the_night_after()
    {
        await using var exchange = await Exchange.OpenAsync();
        var food = await exchange.Reported();
        var before = exchange.Province.Taken;
        exchange.Province.Lose(row => row.Step > 1 && row.Step < 10);

        await exchange.Reconcile(Night);
        var look = await exchange.Look(Platforms.Province, "2026-09-18");
        Assert.Equal(Enumerable.Range(2, 8), look.Differences.OrderBy(d => d.Step).Select(d => d.Step));
        Assert.All(look.Differences, d => Assert.Equal((DifferenceKind.MissingThere, ReportState.Taken, RepairWay.SendAgain, food.Number), (d.Kind, d.State!.Value, d.Way, d.CaseNumber)));
        Assert.Empty((await exchange.Look(Platforms.City, "2026-09-18")).Differences);

        await exchange.Repair(look.Id);
        exchange.Province.Lose(row => row.Step == 10); // so that the order matters again
        await exchange.DrainAll();

        Assert.Equal(Enumerable.Range(1, 9), exchange.Province.Taken.Select(t => t.Row.Step));
        Assert.Equal(before.Take(9).Select(t => (t.Row.Id, t.Row.Payload)), exchange.Province.Taken.Select(t => (t.Row.Id, t.Row.Payload)));
        Assert.Equal(0, exchange.Province.OutOfOrder);
        Assert.Equal([10], (await Again(exchange, Platforms.Province)).Differences.Select(d => d.Step));
    }

    [HubFact]
    public async Task What_a_platform_holds_otherwise_is_reported_anew_as_a_later_version_and_both_are_kept()
    {
        await using var exchange = await Exchange.OpenAsync();
        var food = await exchange.Reported();
        exchange.City.Alter(row => row.Step == 2);

        await exchange.Reconcile(Night);
        var look = await exchange.Look(Platforms.City, "2026-09-18");
        var one = Assert.Single(look.Differences);
        Assert.Equal((DifferenceKind.OtherContent, DataSets.Acceptance, RepairWay.NewVersion, food.CaseId), (one.Kind, one.DataSet, one.Way, one.CaseId!.Value));
        Assert.NotEqual(one.OurDigest, one.TheirDigest);
        await exchange.Repair(look.Id);
        await exchange.DrainAll();

        Assert.Equal([(1, ReportState.Replaced), (2, ReportState.Taken)], (await exchange.Reports(Platforms.City)).Where(r => r.Step == 2).Select(r => (r.Version, r.State)));
        var said = exchange.City.Taken.Where(t => t.Row.Step == 2).Select(t => t.Row).ToList();
        Assert.Equal((2, said[0].Payload), (said[1].Version, said[1].Payload));
        Assert.Empty((await Again(exchange, Platforms.City)).Differences);
    }

    [HubFact]
    public async Task What_a_platform_noted_and_never_confirmed_is_found_within_a_day()
    {
        await using var exchange = await Exchange.OpenAsync();
        await exchange.Hub.FoodAccepted();
        await exchange.Drain(Platforms.City);

        await exchange.Reconcile(Night);
        var look = await exchange.Look(Platforms.City, "2026-09-18");
        Assert.Equal([(1, DifferenceKind.Unconfirmed, RepairWay.Ask), (2, DifferenceKind.MissingThere, RepairWay.SendAgain)],
            look.Differences.OrderBy(d => d.Step).Select(d => (d.Step, d.Kind, d.Way)));
        await exchange.Repair(look.Id);
        await exchange.Drain(Platforms.City); // asks, and the city says that it has it; what followed goes out
        await exchange.Acknowledge();

        Assert.All(await exchange.Reports(Platforms.City), r => Assert.Equal(ReportState.Taken, r.State));
        Assert.Empty((await Again(exchange, Platforms.City)).Differences);
    }

    [HubFact]
    public async Task What_was_rejected_and_what_is_nobodys_is_named_and_left_to_people()
    {
        await using var exchange = await Exchange.OpenAsync();
        exchange.Province.Refuses = row => row.Step == 2 ? "FIELD:documentNo" : null;
        var food = await exchange.Hub.FoodAccepted();
        await exchange.Drain(Platforms.Province);
        exchange.Province.Invent(DataSets.Result, exchange.Province.Taken[0].Row with { Id = Guid.CreateVersion7(), CaseNumber = "410702-NOT-OURS" });
        exchange.Province.Invent(DataSets.Process, exchange.Province.Taken[0].Row with { Id = Guid.CreateVersion7(), Step = 7 });

        await exchange.Reconcile(Night);
        var look = await exchange.Look(Platforms.Province, "2026-09-18");
        Assert.Equal([(food.Number, 2, DifferenceKind.MissingThere), (food.Number, 7, DifferenceKind.MissingHere), ("410702-NOT-OURS", 1, DifferenceKind.MissingHere)],
            look.Differences.OrderBy(d => d.CaseNumber.Length).ThenByDescending(d => d.CaseNumber == food.Number).Select(d => (d.CaseNumber, d.Step, d.Kind)).OrderBy(d => d.CaseNumber != food.Number).ThenBy(d => d.Step));
        Assert.All(look.Differences, d => Assert.Equal(RepairWay.ByHand, d.Way));
        await exchange.Repair(look.Id);
        await exchange.Drain(Platforms.Province);

        Assert.Equal(ReportState.Rejected, (await exchange.Reports(Platforms.Province)).Single(r => r.Step == 2).State);
        Assert.Equal(3, (await Again(exchange, Platforms.Province)).DifferenceCount);
    }

    private static async Task<Reconciliation> Again(Exchange exchange, string platform)
    {
        await exchange.Reconcile(NextNight);
        return await exchange.Look(platform, "2026-09-18");
    }
}

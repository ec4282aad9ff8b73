using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Supervision;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Supervision;

/// <summary>The ladder is data: published as a file, checked by row and field, in force at once.</summary>
public sealed class Ladders
{
    private const string Head = "limit,rung,amount,unit,after,tells,replyDays\n";

    [HubFact]
    public async Task A_new_ladder_holds_for_running_cases_at_once_and_what_has_fired_stays_fired()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        await hub.At("2026-10-01 00:00").Sweep(food);
        var fired = (await hub.Rungs(food)).Count;

        var outcome = await Publish(hub.As("zwfw-admin1"), Head + "Promised,Yellow,2,Day,false,Holder,\nPromised,Red,1,Day,true,Head,\n");
        Assert.Equal((2, 0), (outcome.Rungs, outcome.Faults.Count));
        await hub.Sweep(food);
        Assert.Equal(fired, (await hub.Rungs(food)).Count);
        Assert.DoesNotContain((await hub.Case(food)).Events, e => e.Kind == "Redated");

        await hub.At("2026-10-20 09:00").Sweep(food);
        var red = (await hub.Rungs(food)).Skip(fired).ToList();
        Assert.Equal([(RungKind.Red, "2026-10-11 00:00")], red.Select(r => (r.Rung, ShanghaiTime.Text(r.DueAt))));
    }

    [HubTheory]
    [InlineData("Promised,Yellow,2,Day,false,Holder,\nPromised,Yellow,1,Day,false,Holder,", 3, "rung", "LADDER_RUNG_TWICE")]
    [InlineData("Promised,Yellow,0,Day,false,Holder,", 2, "amount", "LADDER_DAYS_WRONG")]
    [InlineData("Promised,Yellow,100,Percent,false,Holder,", 2, "amount", "LADDER_PERCENT_WRONG")]
    [InlineData("Promised,Red,10,Percent,true,Holder,", 2, "after", "LADDER_PERCENT_AFTER")]
    [InlineData("Promised,Red,0,Day,true,Holder,99", 2, "replyDays", "LADDER_REPLY_WRONG")]
    [InlineData("Promised,Head,0,Day,true,,", 2, "tells", "LADDER_DOES_NOTHING")]
    [InlineData("Promised,Yellow,1,Day,false,Holder,\nPromised,Red,2,Day,false,Holder,", 3, "amount", "LADDER_ORDER")]
    [InlineData("Promise,Yellow,1,Day,false,Holder,", 2, "limit", "IMPORT_UNKNOWN_VALUE")]
    [InlineData("Promised,Yellow,1,Day,false,Mayor,", 2, "tells", "IMPORT_UNKNOWN_VALUE")]
    [InlineData("Promised,Yellow,one,Day,false,Holder,", 2, "amount", "IMPORT_NOT_A_NUMBER")]
    [InlineData("Promised,Yellow,1,Day,perhaps,Holder,", 2, "after", "IMPORT_NOT_A_FLAG")]
    public async Task A_faulty_ladder_is_told_by_row_and_column_and_changes_nothing(string rows, int row, string field, string code)
    {
        await using var hub = await Hub.OpenAsync();
        var outcome = await Publish(hub.As("zwfw-admin1"), Head + rows + "\n");

        Assert.Contains((row, field, code), outcome.Faults.Select(f => (f.Row, f.Field, f.Code)));
        await using var db = hub.Db();
        Assert.Equal(DemoCentre.Seed.Ladder.Count, await db.LadderRungs.CountAsync());
    }

    [HubFact]
    public async Task Only_administrators_publish_a_ladder()
    {
        await using var hub = await Hub.OpenAsync();
        await Refused.With("ADMINISTRATORS_ONLY", () => Publish(hub.As("scjg-head"), Head));
    }

    [HubFact]
    public async Task Who_put_a_ladder_in_force_is_kept()
    {
        await using var hub = await Hub.OpenAsync();
        await Publish(hub.As("zwfw-admin1"), Head);
        await Publish(hub.At("2026-09-19 09:00").As("zwfw-admin1"), Head + "Promised,Yellow,2,Day,false,Holder,\n");

        var changes = await hub.As("scjg-rev1").Ask((ReadLadder.Handler h) => h.ChangesAsync(CancellationToken.None));

        Assert.Equal([("2026-09-19 09:00", 1), ("2026-09-18 09:00", 0)], changes.Select(c => (ShanghaiTime.Text(c.At), c.Rungs)));
        Assert.Single(changes.Select(c => c.By).Distinct());
    }

    [HubFact]
    public async Task An_ended_case_that_still_owes_goes_by_the_new_ladder_too()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        var owing = await hub.FoodAccepted();
        await using (var db = hub.Db())
        {
            var (ends, ended) = (hub.Clock.GetUtcNow().AddDays(9), CaseState.Ended);
            await db.Cases.Where(c => c.Id == owing.CaseId).ExecuteUpdateAsync(c => c.SetProperty(x => x.State, ended).SetProperty(x => x.SupplyDueAt, ends).SetProperty(x => x.NextDueAt, ends));
        }

        await Publish(hub.As("zwfw-admin1"), Head);

        var now = hub.Clock.GetUtcNow();
        Assert.Equal((now, now), ((await hub.Case(food)).NextDueAt, (await hub.Case(owing)).NextDueAt));
    }

    [HubFact]
    public async Task What_a_killed_server_left_of_it_the_next_sweep_does()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        await Publish(hub.As("zwfw-admin1"), Head);
        await hub.Sweep(food);
        Assert.True((await hub.Case(food)).NextDueAt > hub.Clock.GetUtcNow());
        await using (var db = hub.Db())
        {
            db.Settings.Add(new HubSetting("ladder.work", $"{Guid.Empty} {Guid.CreateVersion7()}"));
            await db.SaveChangesAsync();
        }

        var done = await hub.Ask((SweepDueCases.Handler h) => h.HandleAsync((due, fault) => Assert.Fail($"{due.Number}: {fault}"), CancellationToken.None));

        Assert.Equal(1, done);
        await using var after = hub.Db();
        Assert.False(await after.Settings.AnyAsync(s => s.Key == "ladder.work"));
    }

    [HubFact]
    public async Task Without_a_ladder_the_law_happens_all_the_same()
    {
        await using var hub = await Hub.OpenAsync();
        Assert.Equal(0, (await Publish(hub.As("zwfw-admin1"), Head)).Rungs);
        var food = await hub.FoodAccepted();

        Assert.Contains(DueKind.Statutory, await hub.At("2026-12-01 09:00").Sweep(food));
        Assert.Empty(await hub.Rungs(food));
    }

    private static async Task<PublishLadder.Outcome> Publish(Hub hub, string csv)
    {
        await hub.Change(_ => { }); // the kit seeds the next hub anew
        return await hub.Ask((PublishLadder.Handler h) => h.HandleAsync(csv, CancellationToken.None));
    }
}

using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Supervision;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Supervision;

/// <summary>
/// A centre that worked before ladders were data, with open cases: it gets the shipped ladder once, and no storm of cards for what was passed before. A
/// food licence accepted on 18 September 2026 is promised for 9 October and owed by law until 15 October.
/// </summary>
public sealed class Older_installations
{
    private const string Head = "limit,rung,amount,unit,after,tells,replyDays\n";

    [HubFact]
    public async Task The_shipped_ladder_is_put_in_force_and_what_was_passed_before_fires_no_more()
    {
        await using var hub = await OlderAsync();
        var food = await hub.FoodAccepted();
        await SweepAsync(hub.At("2026-10-12 09:00"));
        Assert.NotNull((await hub.Case(food)).PromisedOverdueAt); // the law went on without a ladder

        Assert.Equal(new FillOversight.Filled(DemoCentre.Seed.Ladder.Count, DemoCentre.Seed.Rules.Count), await FillAsync(hub));
        var upgraded = hub.Clock.GetUtcNow();
        await SweepAsync(hub);
        Assert.Empty(await hub.Rungs(food));

        await SweepAsync(hub.At("2026-12-01 09:00"));
        var fired = await hub.Rungs(food);
        Assert.Equal(
            ["2026-10-14 00:00 Promised.Supervisor", "2026-10-14 00:00 Statutory.Yellow", "2026-10-16 00:00 Statutory.Red"],
            fired.Where(r => r.Limit is LimitKind.Promised or LimitKind.Statutory).Select(r => $"{ShanghaiTime.Text(r.DueAt)} {r.Limit}.{r.Rung}").Order());
        Assert.All(fired, r => Assert.True(r.DueAt > upgraded));
    }

    [HubFact]
    public async Task It_is_done_once_by_whichever_server_is_first_and_told()
    {
        await using var hub = await OlderAsync();

        var filled = await Task.WhenAll(FillAsync(hub), FillAsync(hub), FillAsync(hub));
        Assert.Equal(DemoCentre.Seed.Ladder.Count, filled.Sum(f => f.Rungs));
        Assert.Equal(new FillOversight.Filled(0, 0), await FillAsync(hub));

        var change = Assert.Single(await hub.As("scjg-rev1").Ask((ReadLadder.Handler h) => h.ChangesAsync(CancellationToken.None)));
        Assert.Equal(("ApprovalHub", DemoCentre.Seed.Ladder.Count), (change.By, change.Rungs));
        Assert.All(await hub.Ask((ReadLadder.Handler h) => h.HandleAsync(CancellationToken.None)), r => Assert.Equal(hub.Clock.GetUtcNow(), r.Since));
    }

    [HubFact]
    public async Task Who_has_a_ladder_keeps_it_so()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.Change(_ => { });
        Assert.Equal(new FillOversight.Filled(0, 0), await FillAsync(hub));
        Assert.All(await hub.As("zwfw-admin1").Ask((ReadLadder.Handler h) => h.HandleAsync(CancellationToken.None)), r => Assert.Null(r.Since));
    }

    [HubFact]
    public async Task Who_has_wanted_none_keeps_it_so()
    {
        await using var hub = await OlderAsync();
        await PublishAsync(hub, Head);
        Assert.Equal(0, (await FillAsync(hub)).Rungs);
    }

    [HubFact]
    public async Task A_rung_that_is_new_in_a_published_ladder_holds_from_then_on_and_one_that_was_there_as_before()
    {
        await using var hub = await OlderAsync();
        var food = await hub.FoodAccepted();
        await FillAsync(hub);
        await PublishAsync(hub.At("2026-10-02 09:00"), Head + "Promised,Yellow,2,Day,false,Holder,\n");
        await PublishAsync(hub.At("2026-10-12 09:00"), Head + "Promised,Yellow,2,Day,false,Holder,\nPromised,Red,0,Day,true,Chief,\n");

        await SweepAsync(hub);

        Assert.Equal([RungKind.Yellow], (await hub.Rungs(food)).Select(r => r.Rung)); // due on 1 October; the red one was due on the 10th
    }

    [HubFact]
    public async Task Dates_that_the_new_program_counts_by_the_law_hold_at_the_next_sweep_and_it_is_done_once()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodGranted();
        var lawful = (await Desk(hub, food)).DueAt;
        await hub.Change(db =>
        {
            db.Add(new HubSetting("oversight.filled", "2026-09-01")); // started before with a program that had ladders
            db.Entry(db.Tasks.Single(t => t.CaseId == food.CaseId && t.State == Domain.Cases.TaskState.Open)).Property(t => t.DueAt).CurrentValue = hub.Clock.GetUtcNow().AddDays(90);
        });

        Assert.Equal(new FillOversight.Filled(0, 0), await FillAsync(hub));
        await SweepAsync(hub);
        Assert.Equal(lawful, (await Desk(hub, food)).DueAt);
        var seen = (await hub.Case(food)).Revision;
        await FillAsync(hub);
        await SweepAsync(hub);
        Assert.Equal(seen, (await hub.Case(food)).Revision);
    }

    [HubFact]
    public async Task Once_done_the_shipped_files_are_not_read_again()
    {
        await using var hub = await OlderAsync();
        await FillAsync(hub);
        Assert.Equal(new FillOversight.Filled(0, 0), await hub.Ask((FillOversight.Handler h) =>
            h.HandleAsync(file => throw new FileNotFoundException(file), CancellationToken.None)));
    }

    private static async Task<Domain.Cases.CaseTask> Desk(Hub hub, ActAnswer on) => (await hub.Case(on)).Tasks.Single(t => t.IsOpen);

    private static async Task<Hub> OlderAsync()
    {
        var hub = await Hub.OpenAsync();
        await hub.Change(db =>
        {
            db.RemoveRange(db.LadderRungs);
            db.RemoveRange(db.SupervisionRules);
        });
        return hub;
    }

    private static Task<FillOversight.Filled> FillAsync(Hub hub) => hub.Ask((FillOversight.Handler h) =>
        h.HandleAsync(file => Task.FromResult(Shipped(file)), CancellationToken.None));

    private static string Shipped(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Kit", file));

    private static Task<int> SweepAsync(Hub hub) => hub.Ask((SweepDueCases.Handler h) => h.HandleAsync((due, fault) => Assert.Fail($"{due.Number}: {fault}"), CancellationToken.None));

    private static Task<PublishLadder.Outcome> PublishAsync(Hub hub, string csv) => hub.As("zwfw-admin1").Ask((PublishLadder.Handler h) => h.HandleAsync(csv, CancellationToken.None));
}

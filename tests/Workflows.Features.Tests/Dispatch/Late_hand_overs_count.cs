using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Supervision;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Dispatch;

/// <summary>What a late hand-over (补领) is in figures and reports: no step, and one 领取.</summary>
public sealed class Late_hand_overs_count
{
    [HubFact]
    public async Task It_is_no_step_of_the_figures()
    {
        await using var hub = await Hub.OpenAsync();
        await Handed_over_late.UnclaimedAsync(hub, byItself: false);
        var waiting = Assert.Single(Assert.Single(await Handed_over_late.Unclaimed(hub.As("zwfw-out1"))).Results);
        await Handed_over_late.HandOverAsync(hub, waiting, "late-1");

        var figures = await hub.As("zwfw-sup1").Ask((ReadStatistics.Handler h) => h.HandleAsync(new(new(2026, 9, 1), new(2026, 12, 31), null), CancellationToken.None));
        Assert.Contains(figures.Steps, s => s.Name == "统一出件");
        Assert.DoesNotContain(figures.Steps, s => s.Name.Contains("补领", StringComparison.Ordinal));
    }

    /// <summary>Such a step has no ground: the version that left it reported 领取 at once.</summary>
    [HubFact]
    public async Task What_was_left_before_the_report_waited_for_the_hand_over_is_not_reported_again()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Handed_over_late.UnclaimedAsync(hub, byItself: false);
        await hub.Change(db => db.Entry(db.Tasks.Single(t => t.CaseId == food.CaseId && t.Outcome == "Unclaimed")).Property(t => t.Ground).CurrentValue = null);
        var waiting = Assert.Single(Assert.Single(await Handed_over_late.Unclaimed(hub.As("zwfw-out1"))).Results);

        Assert.Null(Assert.Single(await Handed_over_late.HandOverAsync(hub, waiting, "late-1")).Refusal);

        Assert.DoesNotContain((await hub.Case(food)).Outbox, o => o.DataSet == DataSets.Collection);
    }
}

using ApprovalHub.Features.Acts;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

/// <summary>How often a special procedure was run is told by the visits to its step: what was taken back and done again is one.</summary>
public sealed class Recalled_procedures
{
    [HubFact]
    public async Task A_visit_whose_report_was_taken_back_is_one_visit()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.Republish("食品经营许可", m => m with { SpecialProcedures = [.. m.SpecialProcedures.Select(p => p with { Times = 2 })] });
        var food = await hub.FoodReviewed();
        var visit = (await hub.Case(food)).Tasks.Single(t => t.Name == "现场勘验").Id;
        await hub.As("scjg-rev1").Act(food, (c, act) => c.Recall(visit, act));
        await hub.Complete(food, "现场勘验", "Done", "补记门牌号");
        Assert.Equal(2, (await hub.Case(food)).Stops.Count); // the clocks did run in between

        await BackAsync(hub, food);
        await hub.FoodReviewedBy(food, "scjg-rev1", "scjg-rev2"); // the second
        await BackAsync(hub, food);

        await Refused.With("SPECIAL_PROCEDURE_TIMES", () => hub.As("scjg-rev1").Complete(food, "审查", Hub.WithVisit));
    }

    private static async Task BackAsync(Hub hub, ActAnswer food)
    {
        var decision = await hub.As("scjg-chief").OpenTask(food, "决定");
        await hub.Act(food, (c, act) => c.Return(decision, "review", "请再勘验", act));
    }
}

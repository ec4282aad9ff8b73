using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Acts;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Cases;

/// <summary>先发证后补齐 (FACTS 4.8): the result is handed over while something is still owed.</summary>
public sealed class Issued_before_the_rest
{
    private const string Food = "食品经营许可";

    [HubFact]
    public async Task What_is_owed_is_taken_in_after_the_end()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Issued(hub);
        Assert.Equal((CaseState.Ended, "Granted"), (food.State, food.Result));

        await hub.As(Hub.Clerk).Supply(food, "M04");

        Assert.Equal((0, null), (await hub.Case(food)) is var supplied ? (supplied.OwedCount, supplied.SupplyDueAt) : default);
    }

    [HubFact]
    public async Task A_promise_broken_after_the_end_leaves_the_result_and_blocks_the_next_tolerance()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Issued(hub);

        Assert.Equal([DueKind.Tolerance], await hub.At("2026-09-29 00:00").Sweep(food));

        var broken = await hub.Case(food);
        Assert.Equal(("Granted", true), (broken.Result, broken.ToleranceBrokenAt is not null));
        await using var db = hub.Db();
        Assert.Equal(new DateOnly(2027, 9, 25), (await db.ToleranceBlocks.SingleAsync()).Until);
    }

    private static async Task<ActAnswer> Issued(Hub hub)
    {
        await hub.Republish(Food, m => m with { Tolerance = m.Tolerance! with { IssueFirst = true } });
        var received = await hub.As(Hub.Clerk).Receive(Food, Applicants.Company, "M04");
        var food = await hub.Complete(received, "收件受理", Tolerance_at_intake.Promise("孙丽"));
        await hub.FoodReviewedBy(food, "scjg-rev1", "scjg-rev2");
        await hub.As("scjg-chief").Complete(food, "决定", "Granted");
        return await hub.HandOver(food, Hub.Posted);
    }
}

using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Acts;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

/// <summary>What is still owed when the case ends, or when its day passes after the decision (FACTS 4.5, 4.7, 4.8).</summary>
public sealed class Broken_promises
{
    private const string Food = "食品经营许可";

    [HubFact]
    public async Task A_case_that_ends_while_it_owes_is_done_with()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Tolerated(hub);
        await hub.Withdraw(food);
        Assert.Null((await hub.Case(food)).NextDueAt);

        Assert.Empty(await hub.At("2026-10-16 09:00").Sweep(food));
        await Refused.With("CASE_ENDED", () => hub.As(Hub.Clerk).Supply(food, "M04"));
    }

    [HubFact]
    public async Task A_promise_that_is_broken_after_the_decision_ends_the_case_before_its_result_leaves()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Tolerated(hub);
        await Granted(hub, food);

        Assert.Contains(DueKind.Tolerance, await hub.At("2026-09-29 00:00").Sweep(food));

        var ended = await hub.Case(food);
        Assert.Equal((CaseState.Ended, "Withdrawn"), (ended.State, ended.Result));
        Assert.DoesNotContain(ended.Tasks, t => t.IsOpen || t.Name == "统一出件");
        await Refused.With("CASE_ENDED", () => hub.As(Hub.Clerk).Supply(food, "M04"));
    }

    [HubFact]
    public async Task A_result_that_was_issued_first_stands_and_the_promise_is_broken_all_the_same()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.Republish(Food, m => m with { Tolerance = m.Tolerance! with { IssueFirst = true } });
        var food = await Tolerated(hub);
        await Granted(hub, food);
        await hub.HandOver(food, new Delivery(DeliveryWay.Post, "孙丽", null, "邮政速递", "EA1"));
        Assert.NotNull((await hub.Case(food)).SupplyDueAt);

        Assert.Equal([DueKind.Tolerance], await hub.At("2026-09-29 00:00").Sweep(food));

        var stored = await hub.Case(food);
        Assert.Equal(("Granted", null), (stored.Result, stored.NextDueAt));
        Assert.NotNull(stored.ToleranceBrokenAt);
    }

    [HubFact]
    public async Task Issued_first_or_not_a_promise_broken_before_the_decision_ends_the_case()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.Republish(Food, m => m with { Tolerance = m.Tolerance! with { IssueFirst = true } });
        var food = await Tolerated(hub);

        await hub.At("2026-09-29 00:00").Sweep(food);

        Assert.Equal("Withdrawn", (await hub.Case(food)).Result);
    }

    internal static async Task<ActAnswer> Tolerated(Hub hub, string at = "2026-09-18 09:00")
    {
        var received = await hub.At(at).As(Hub.Clerk).Receive(Food, Applicants.Company, "M04");
        return await hub.Complete(received, "收件受理", Tolerance_at_intake.Promise("孙丽"));
    }

    private static async Task Granted(Hub hub, ActAnswer food)
    {
        await hub.FoodReviewedBy(food, "scjg-rev1", "scjg-rev2");
        await hub.As("scjg-chief").Complete(food, "决定", "Granted");
    }
}

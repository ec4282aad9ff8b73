using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Features.Review;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

/// <summary>What a decision ends, and who may take it up again.</summary>
public sealed class After_the_decision
{
    private const string Food = "食品经营许可";

    [HubFact]
    public async Task The_dates_stay_as_they_were_and_nothing_is_overdue_any_more()
    {
        await using var hub = await Hub.OpenAsync();
        var before = await hub.FoodAccepted();
        await hub.FoodReviewedBy(before, "scjg-rev1", "scjg-rev2");
        var granted = await hub.As("scjg-chief").Complete(before, "决定", "Granted");

        Assert.Equal((before.PromisedDue, before.StatutoryDue), (granted.PromisedDue, granted.StatutoryDue));
        var fired = await hub.At("2026-12-01 09:00").Sweep(granted);
        Assert.DoesNotContain(DueKind.Promised, fired);
        Assert.DoesNotContain(DueKind.Statutory, fired);
    }

    [HubFact]
    public async Task There_is_nothing_left_to_extend()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.Republish(Food, m => m with { Statutory = Limit.WorkDays(20) });
        var food = await hub.FoodGranted();

        await Refused.With("NO_CLOCK_RUNS", () => hub.As("scjg-head").Ask((ExtendLimit.Handler h) =>
            h.HandleAsync(new(food.CaseId), new(5, null, "案情复杂"), CancellationToken.None)));
    }

    [HubFact]
    public async Task The_desk_that_hands_over_does_not_take_it_up_again()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodGranted();
        var dispatch = await hub.OpenTask(food, "统一出件");

        await Refused.With("RETURN_NOT_YOURS", () => hub.As(Hub.Dispatcher).Act(food, (c, act) => c.Return(dispatch, "decide", "有误", act)));
    }

    [HubFact]
    public async Task Where_delivering_is_not_delegated_the_department_hands_over_itself()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.Republish(Food, m => m with { Delegated = WindowAct.Receive | WindowAct.Accept });
        var food = await hub.FoodGranted();

        await Refused.With("TASK_NOT_YOURS", () => hub.HandOver(food, new(DeliveryWay.Electronic, null)));
        var ended = await hub.As("scjg-rev1").Complete(food, "统一出件", Hub.Answer("Delivered") with { Delivery = Hub.Posted });
        Assert.Equal("Granted", ended.Result);
    }

    [HubFact]
    public async Task A_decision_that_is_not_on_paper_yet_is_taken_back_and_the_clocks_run_on()
    {
        await using var hub = await Hub.OpenAsync();
        var received = await hub.As(Hub.Clerk).Receive(Food, Applicants.Company, "M04");
        var food = await hub.Complete(received, "收件受理", Tolerance_at_intake.Promise("孙丽"));
        await hub.FoodReviewedBy(food, "scjg-rev1", "scjg-rev2");
        var decision = await hub.OpenTask(food, "决定");
        await hub.As("scjg-chief").CompleteTask(food.CaseId, decision, Hub.Answer("Granted", "同意"));

        await hub.Act(food, (c, act) => c.Recall(decision, act));

        var again = await hub.Case(food);
        Assert.Null(again.DecidedAt);
        Assert.NotNull(again.PromisedDueAt);
    }
}

using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Review;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

public sealed class Returns_and_recalls
{
    [HubFact]
    public async Task A_return_into_a_parallel_branch_leaves_the_neighbours_untouched()
    {
        await using var hub = await Hub.OpenAsync();
        var road = await Green_channel.Approved(hub, "占用、挖掘城市道路", "csgl-head");
        await hub.As("gajj-rev1").Complete(road, "并联审查（绿色通道）", "Agreed");
        await hub.As("csgl-rev1").Complete(road, "主办部门审查（绿色通道）", "Passed");
        await hub.As("csgl-rev2").Complete(road, "主办部门审查（绿色通道）", "Passed");

        await Return(hub, road, "csgl-head", "决定", "reviewGreen");

        var tasks = (await hub.Case(road)).Tasks;
        Assert.Equal(2, tasks.Count(t => t.NodeId == "reviewGreen" && t.IsOpen));
        Assert.Equal(TaskState.Done, tasks.Single(t => t.NodeId == "jointReviewGreen").State);
        await hub.As("csgl-rev1").Complete(road, "主办部门审查（绿色通道）", "Passed", "已补充");
        await hub.As("csgl-rev2").Complete(road, "主办部门审查（绿色通道）", "Passed", "已补充");
        Assert.Contains((await hub.Case(road)).Tasks, t => t is { Name: "决定", IsOpen: true });
    }

    [HubFact]
    public async Task A_review_that_was_sent_back_asks_anew_for_what_it_needs()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodReviewed();
        await Return(hub, food, "scjg-chief", "决定", "review");
        await hub.As("scjg-rev1").Complete(food, "审查", "Passed", "已补充");
        await hub.As("scjg-rev2").Complete(food, "审查", "Passed", "已补充");

        Assert.Equal(["决定"], (await hub.Case(food)).Tasks.Where(t => t.IsOpen).Select(t => t.Name));
    }

    [HubFact]
    public async Task Sent_back_to_intake_the_case_stays_accepted_and_its_dates_stand()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        await Return(hub, food, "scjg-rev1", "审查", "intake");

        await Refused.With("INTAKE_ALREADY_ACCEPTED", () => hub.As(Hub.Clerk).Complete(food, "收件受理", "Refused", "不符", "许可法"));
        await Refused.With("INTAKE_ALREADY_ACCEPTED", () => hub.Complete(food, "收件受理", Tolerance_at_intake.Promise("孙丽")));
        var again = await hub.At("2026-09-22 09:00").Complete(food, "收件受理", "Accepted");
        Assert.Equal(food.PromisedDue, again.PromisedDue);
    }

    [HubFact]
    public async Task Sent_back_to_the_desk_of_online_applications_an_accepted_one_is_not_turned_away()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.AsNobody().Apply("食品经营许可", Applicants.Company);
        await hub.As("scjg-rev1").Complete(food, "网上预审", "Passed");
        await hub.Complete(food, "收件受理", "Accepted");
        await Return(hub, food, "scjg-rev2", "审查", "preReview");

        await Refused.With("INTAKE_ALREADY_ACCEPTED", () => hub.As("scjg-rev1").Complete(food, "网上预审", "Rejected", "不符"));
    }

    [HubFact]
    public async Task A_return_goes_to_a_step_that_was_passed_and_says_why()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();

        await Refused.With("PROCESS_RETURN_NOT_PASSED", () => Return(hub, food, "scjg-rev1", "审查", "decide"));
        await Refused.With("PROCESS_RETURN_TARGET_UNKNOWN", () => Return(hub, food, "scjg-rev1", "审查", "nowhere"));
        await Refused.With("TEXT_MISSING", () => Return(hub, food, "scjg-rev1", "审查", "intake", ""));
    }

    [HubFact]
    public async Task The_last_actor_takes_a_completion_back_while_nothing_has_happened_since()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        var review = await hub.OpenTask(food, "审查");
        await hub.As("scjg-rev1").CompleteTask(food.CaseId, review, Hub.Answer("Passed", "同意"));

        await Refused.With("RECALL_NOT_YOURS", () => Recall(hub, food, review, "scjg-rev2"));
        await Recall(hub, food, review, "scjg-rev1");

        Assert.Equal((TaskState.Open, null, null), (await hub.Case(food)).Task(review) is var open ? (open.State, open.Outcome, open.Opinion) : default);
        await hub.CompleteTask(food.CaseId, review, Hub.Answer("Failed", "场所不符"));
        Assert.Equal("Failed", (await hub.Case(food)).Task(review).Outcome);
    }

    [HubFact]
    public async Task A_decision_on_paper_is_not_taken_back()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodReviewed();
        var decision = await hub.OpenTask(food, "决定");
        await hub.As("scjg-chief").Complete(food, "决定", "Granted");

        await Refused.With("PROCESS_RECALL_TOO_LATE", () => Recall(hub, food, decision, "scjg-chief"));
        Assert.NotNull((await hub.Case(food)).DecidedAt);
    }

    [HubFact]
    public async Task Once_somebody_else_has_acted_nothing_is_taken_back()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        var first = await hub.OpenTask(food, "审查");
        await hub.As("scjg-rev1").CompleteTask(food.CaseId, first, Hub.Answer("Passed", "同意"));
        await hub.As("scjg-rev2").Complete(food, "审查", "Passed");

        await Refused.With("PROCESS_RECALL_NOT_LAST", () => Recall(hub, food, first, "scjg-rev1"));
    }

    [HubFact]
    public async Task A_granted_and_dispatched_result_cannot_be_recalled()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodGranted();
        var task = await hub.OpenTask(food, "统一出件");
        await hub.HandOver(food, Hub.Posted);

        await Refused.With("CASE_ENDED", () => Recall(hub, food, task, Hub.Dispatcher));
    }

    private static async Task<ActAnswer> Return(Hub hub, ActAnswer on, string by, string step, string to, string reason = "请补充")
    {
        var task = await hub.As(by).OpenTask(on, step);
        return await hub.Ask((SendBack.Handler h) => h.HandleAsync(new(on.CaseId), new(task, to, reason), CancellationToken.None));
    }

    private static Task<ActAnswer> Recall(Hub hub, ActAnswer on, Guid task, string by) =>
        hub.As(by).Ask((RecallTask.Handler h) => h.HandleAsync(new(on.CaseId), new(task), CancellationToken.None));
}

using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Review;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

/// <summary>签收, 退回待办池, 转办 and the outcomes that a step knows.</summary>
public sealed class Claims_and_outcomes
{
    [HubFact]
    public async Task A_step_ends_only_as_it_can()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();

        var refusal = await Refused.With("OUTCOME_UNKNOWN", () => hub.As("scjg-rev1").Complete(food, "审查", "Granted"));
        Assert.Equal("Granted", refusal.Args["outcome"]);
    }

    [HubFact]
    public async Task Only_who_could_act_claims_and_what_is_claimed_stays_so()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        var task = await hub.OpenTask(food, "审查");

        await Refused.With("TASK_NOT_YOURS", () => Claim(hub, food, task, "scjg-chief"));
        await Claim(hub, food, task, "scjg-rev1");
        await Refused.With("TASK_CLAIMED", () => Claim(hub, food, task, "scjg-rev2"));
        Assert.Equal("刘卫东", (await hub.Case(food)).Task(task).AssigneeName);
    }

    [HubFact]
    public async Task Nobody_gives_back_what_another_or_nobody_has_claimed()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        var task = await hub.OpenTask(food, "审查");

        await Refused.With("TASK_NOT_CLAIMED_BY_YOU", () => Release("scjg-rev1"));
        await Claim(hub, food, task, "scjg-rev1");
        await Refused.With("TASK_NOT_CLAIMED_BY_YOU", () => Release("scjg-rev2"));
        await Release("scjg-rev1");
        Assert.Null((await hub.Case(food)).Task(task).AssigneeId);
        Task<ActAnswer> Release(string by) =>
            hub.As(by).Ask((ClaimTask.Handler h) => h.ReleaseAsync(new(food.CaseId), new(task), CancellationToken.None));
    }

    [HubFact]
    public async Task Supervision_gives_a_task_to_another_too()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        var task = await hub.OpenTask(food, "审查");

        await hub.As("zwfw-sup1").Ask((ReassignTask.Handler h) =>
            h.HandleAsync(new(food.CaseId), new(task, DemoCentre.Person("scjg-rev2"), "督办"), CancellationToken.None));

        Assert.Equal("陈欣然", (await hub.Case(food)).Task(task).AssigneeName);
    }

    [HubFact]
    public async Task Only_who_could_act_sends_back_and_only_what_is_open()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        var task = await hub.OpenTask(food, "审查");

        await Refused.With("TASK_NOT_YOURS", () => Return("scjg-chief"));
        await hub.As("scjg-rev1").CompleteTask(food.CaseId, task, Hub.Answer("Passed", "同意"));
        await Refused.With("TASK_DONE", () => Return("scjg-rev1"));
        Task<ActAnswer> Return(string by) => hub.As(by).Act(food, (c, act) => c.Return(task, "intake", "请补充", act));
    }

    [HubFact]
    public async Task Whoever_has_left_the_post_takes_nothing_back()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        var task = await hub.OpenTask(food, "审查");
        await Claim(hub, food, task, "scjg-rev1");
        await hub.CompleteTask(food.CaseId, task, Hub.Answer("Passed", "同意"));
        await hub.Leave("scjg-rev1", hub.Today, hub.Today);

        await Refused.With("RECALL_NOT_YOURS", () => hub.Act(food, (c, act) => c.Recall(task, act)));
    }

    private static Task<ActAnswer> Claim(Hub hub, ActAnswer on, Guid task, string by) =>
        hub.As(by).Ask((ClaimTask.Handler h) => h.ClaimAsync(new(on.CaseId), new(task), CancellationToken.None));
}

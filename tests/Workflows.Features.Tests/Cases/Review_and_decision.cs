using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.People;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

public sealed class Review_and_decision
{
    [HubFact]
    public async Task Every_approver_writes_an_opinion()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        await Refused.With("OPINION_MISSING", () => hub.As("scjg-rev1").Complete(food, "审查", "Passed", null));
        await Refused.With("OPINION_MISSING", () => hub.Complete(food, "审查", "Passed", "  "));
        await hub.FoodReviewedBy(food, "scjg-rev1", "scjg-rev2");
        await Refused.With("OPINION_MISSING", () => hub.As("scjg-chief").Complete(food, "决定", "Granted", null));
    }

    [HubFact]
    public async Task A_denial_names_its_article()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodReviewed();

        await Refused.With("GROUND_MISSING", () => hub.As("scjg-chief").Complete(food, "决定", "Denied", "场所不符合条件"));
        var denied = await hub.Complete(food, "决定", "Denied", "场所不符合条件", "食品安全法第三十五条");
        Assert.Equal("Denied", (await hub.HandOver(denied, Hub.Posted)).Result);
    }

    [HubFact]
    public async Task The_second_reviewer_is_another_person()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        await hub.As("scjg-rev1").Complete(food, "审查", "Passed");

        var refusal = await Refused.With("SECOND_REVIEWER_MUST_DIFFER", () => hub.Complete(food, "审查", "Passed"));
        Assert.Equal("行政许可法第三十四条第三款", refusal.Ground);
    }

    [HubFact]
    public async Task Whoever_reviewed_does_not_decide()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.Change(db => db.AddRange(
            new Post("SCJG-REV9", "SCJG", "兼任", Role.Reviewer, new(DemoCentre.Person("scjg-chief"), DemoCentre.Person("scjg-rev2")))));
        var food = await hub.FoodAccepted();
        await hub.FoodReviewedBy(food, "scjg-chief", "scjg-rev2");

        await Refused.With("MAKER_IS_NOT_CHECKER", () => hub.As("scjg-chief").Complete(food, "决定", "Granted"));
        Assert.Equal(CaseState.Dispatching, (await hub.As("scjg-head").Complete(food, "决定", "Granted")).State);
    }

    [HubFact]
    public async Task Another_departments_people_may_not_act()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();

        await Refused.With("CASE_UNKNOWN", () => hub.As("wsjk-rev1").Complete(food, "审查", "Passed"));
        await Refused.With("TASK_NOT_YOURS", () => hub.As("scjg-chief").Complete(food, "审查", "Passed"));
    }

    [HubFact]
    public async Task An_expired_authorisation_decides_nothing()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.Authorise("scjg-chief", "SCJG", new(AuthorisedAct.Decide, null, new(2026, 1, 1), new(2026, 9, 17)));
        var food = await hub.FoodReviewed();

        await Refused.With("DECISION_NOT_AUTHORISED", () => hub.As("scjg-chief").Complete(food, "决定", "Granted"));
    }

    [HubFact]
    public async Task An_authorisation_for_another_matter_decides_nothing()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.Authorise("scjg-chief", "SCJG", new(AuthorisedAct.Decide, DemoCentre.Matter("公司设立").Code, new(2026, 1, 1), new(2027, 1, 1)));
        var food = await hub.FoodReviewed();

        await Refused.With("DECISION_NOT_AUTHORISED", () => hub.As("scjg-chief").Complete(food, "决定", "Granted"));
    }

    [HubFact]
    public async Task While_A_is_on_leave_B_decides_with_As_powers_and_the_act_says_for_whom()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodReviewed();
        await Refused.With("CASE_UNKNOWN", () => hub.As("scjg-deputy").Complete(food, "决定", "Granted"));
        await hub.Leave("scjg-chief", hub.Today, hub.Today.AddDays(1));

        await hub.As("scjg-deputy").Complete(food, "决定", "Granted");

        var stored = await hub.Case(food);
        Assert.Equal(("李思远", "张红梅"), stored.Tasks.Where(t => t.Name == "决定").Select(t => (t.ActedByName, t.OnBehalfOf)).Single());
        Assert.Equal(("李思远", "张红梅"), (stored.Events[^1].ByName, stored.Events[^1].OnBehalfOf));
    }

    [HubFact]
    public async Task A_on_leave_does_not_act()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodReviewed();
        await hub.Leave("scjg-chief", hub.Today, hub.Today);

        await Refused.With("CASE_UNKNOWN", () => hub.As("scjg-chief").Complete(food, "决定", "Granted"));
    }

    [HubFact]
    public async Task A_task_is_given_only_to_somebody_of_the_same_right_by_its_holder_or_a_head()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        var task = await hub.OpenTask(food, "审查");

        await Refused.With("REASSIGN_NOT_YOURS", () => Give("scjg-rev1", "scjg-rev2"));
        await Refused.With("TASK_NOT_YOURS", () => Give("scjg-head", "wsjk-rev1"));
        await Give("scjg-head", "scjg-rev2");
        await Refused.With("TASK_CLAIMED", () => hub.As("scjg-rev1").CompleteTask(food.CaseId, task, Hub.Answer("Passed", "同意")));
        await hub.As("scjg-rev2").CompleteTask(food.CaseId, task, Hub.Answer("Passed", "同意"));
        Task Give(string from, string to) => hub.As(from).Ask((Features.Review.ReassignTask.Handler h) =>
            h.HandleAsync(new(food.CaseId), new(task, DemoCentre.Person(to), "工作调整"), CancellationToken.None));
    }
}

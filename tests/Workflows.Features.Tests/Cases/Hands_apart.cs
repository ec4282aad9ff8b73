using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.People;
using ApprovalHub.Features.Inbox;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

/// <summary>Whoever did the one does not do the other (许可法 §34, §48), and whoever sits elsewhere does neither.</summary>
public sealed class Hands_apart
{
    private const string Food = "食品经营许可";

    [HubFact]
    public async Task Who_chaired_the_hearing_does_not_review_when_the_case_comes_back()
    {
        await using var hub = await Hub.OpenAsync();
        var place = await hub.As(Hub.Clerk).ReceiveAndAccept("娱乐场所经营许可", Applicants.Company);
        await hub.As("whly-rev1").Complete(place, "审查", "Passed");
        await hub.As("whly-rev2").Complete(place, "审查", "Passed");
        await hub.As("whly-rev3").Complete(place, "听证", "Done", "已听证");
        var decision = await hub.OpenTask(place, "决定");
        await hub.As("whly-head").Act(place, (c, act) => c.Return(decision, "review", "请补充", act));

        var refusal = await Refused.With("HEARING_CHAIR_IS_REVIEWER", () => hub.As("whly-rev3").Complete(place, "审查", "Passed"));
        Assert.Contains("第四十八条", refusal.Ground, StringComparison.Ordinal);
    }

    [HubTheory]
    [InlineData("scjg-chief", "scjg-rev1")]
    [InlineData("scjg-rev1", "scjg-chief")]
    public async Task Neither_one_of_the_reviews_nor_the_visit_leaves_a_hand_for_the_decision(string reviews, string visits)
    {
        await using var hub = await Hub.OpenAsync();
        await AlsoReviews(hub, "SCJG", "scjg-chief", "scjg-rev2");
        var food = await hub.FoodAccepted();
        await hub.As(reviews).Complete(food, "审查", Hub.WithVisit);
        await hub.As("scjg-rev2").Complete(food, "审查", "Passed");
        await hub.As(visits).Complete(food, "现场勘验", "Done", "一致");

        await Refused.With("MAKER_IS_NOT_CHECKER", () => hub.As("scjg-chief").Complete(food, "决定", "Granted"));
    }

    [HubFact]
    public async Task Who_answered_for_a_department_that_took_part_does_not_decide()
    {
        await using var hub = await Hub.OpenAsync();
        await AlsoReviews(hub, "GAJJ", "csgl-chief", "gajj-rev2");
        var road = await hub.As(Hub.Clerk).ReceiveAndAccept("占用、挖掘城市道路许可", Applicants.Company);
        await hub.As("csgl-chief").Complete(road, "并联审查", "Agreed");
        await hub.As("csgl-rev1").Complete(road, "主办部门汇总审查", "Passed");
        await hub.As("csgl-rev2").Complete(road, "主办部门汇总审查", "Passed");

        await Refused.With("MAKER_IS_NOT_CHECKER", () => hub.As("csgl-chief").Complete(road, "决定", "Granted"));
    }

    [HubFact]
    public async Task Who_reviewed_does_not_preside_over_the_collective_decision()
    {
        await using var hub = await Hub.OpenAsync();
        await AlsoReviews(hub, "SCJG", "scjg-head", "scjg-rev2");
        var company = await Collective_decision.Reviewed(hub, "scjg-head");

        await Refused.With("MAKER_IS_NOT_CHECKER", () => hub.As("scjg-head").Complete(company, Collective_decision.Step, Collective_decision.By("甲", "乙")));
    }

    [HubFact]
    public async Task A_window_that_serves_others_takes_no_corrections()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.As(Hub.Clerk).Receive(Food, Applicants.Company, "M04");
        await hub.Complete(food, "收件受理", Hub.Answer("Correction") with { Corrections = [new("M04", "补交")] });

        await Refused.With("WINDOW_SERVES_OTHERS", () =>
            hub.As("rssb-win1").Complete(food, "补正材料", Hub.Answer("Completed") with { Materials = [Hub.Paper("M04")] }));
    }

    [HubFact]
    public async Task What_the_departments_own_window_received_no_other_window_accepts_without_a_delegation()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.Republish(Food, m => m with { Delegated = WindowAct.Receive });
        await hub.Change(db => db.Add(
            new Post("SCJG-WIN9", "SCJG", "自设窗口", Role.WindowClerk, new(DemoCentre.Person("scjg-deputy"), DemoCentre.Person("scjg-head")))));
        var food = await hub.As("scjg-deputy").Receive(Food, Applicants.Company);
        var intake = await hub.OpenTask(food, "收件受理");
        await hub.Act(food, (c, act) => c.Release(intake, act));

        await Refused.With("ACCEPTING_NOT_DELEGATED", () => hub.As(Hub.Clerk).Complete(food, "收件受理", "Accepted"));
        Assert.Equal(CaseState.InProgress, (await hub.As("scjg-deputy").Complete(food, "收件受理", "Accepted")).State);
    }

    [HubFact]
    public async Task The_head_finds_in_the_pool_what_waits_for_the_chief()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodReviewed();

        var pool = await hub.As("scjg-head").Ask((ReadInbox.Handler h) => h.HandleAsync(new(InboxTab.Pool), CancellationToken.None));
        Assert.Contains(pool.Rows, r => r.CaseId == food.CaseId && r.Step == "决定");
    }

    private static Task AlsoReviews(Hub hub, string department, string account, string standIn) => hub.Change(db =>
        db.Add(new Post(department + "-REV9", department, "兼任", Role.Reviewer, new(DemoCentre.Person(account), DemoCentre.Person(standIn)))));
}

using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Features.Acts;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

public sealed class Special_procedures
{
    [HubFact]
    public async Task A_visit_that_the_law_leaves_open_is_not_forced_on_a_case()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        await hub.As("scjg-rev1").Complete(food, "审查", "Passed");
        await hub.As("scjg-rev2").Complete(food, "审查", "Passed");

        Assert.Equal(["决定"], (await hub.Case(food)).Tasks.Where(t => t.IsOpen).Select(t => t.Name));
        Assert.Empty((await hub.Case(food)).Stops);
    }

    [HubFact]
    public async Task On_the_green_lane_nothing_stops_the_clock_until_the_department_acts()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Green_channel.Approved(hub);

        Assert.False((await hub.Case(food)).IsStopped);
        Assert.NotNull(food.PromisedDue);
        await hub.As("scjg-rev1").Complete(food, "审查（绿色通道）", Hub.WithVisit);
        await hub.As("scjg-rev2").Complete(food, "审查（绿色通道）", "Passed");
        var stop = Assert.Single((await hub.Case(food)).Stops);
        Assert.Equal(("siteVisitGreen", DemoCentre.Seed.People.Single(p => p.Account == "scjg-rev2").Name), (stop.NodeId, stop.By));
    }

    [HubFact]
    public async Task What_the_reviewer_asks_for_is_run_in_turn_and_stops_the_clock_as_the_matter_lists_it()
    {
        await using var hub = await Hub.OpenAsync();
        var report = await hub.As(Hub.Clerk).ReceiveAndAccept("建设项目环境影响报告表", Applicants.Company);
        await hub.As("sthj-rev1").Complete(report, "审查", Asking("ExpertReview", "PublicNotice"));
        await hub.At("2026-09-28 09:00").As("sthj-rev2").Complete(report, "专家评审", "Done", "已评审");
        await hub.At("2026-10-12 09:00").As("sthj-rev2").Complete(report, "公示", "Done", "无异议");

        var stops = (await hub.Case(report)).Stops.OrderBy(s => s.From).ToList();
        Assert.Equal([StopKind.ExpertReview, StopKind.PublicNotice], stops.Select(s => s.Kind));
        Assert.Equal([new DateOnly(2026, 10, 15), new DateOnly(2026, 10, 10)], stops.Select(s => s.ExpectedEnd!.Value));
        Assert.Equal(["决定"], await Open(hub, report));
    }

    [HubFact]
    public async Task Of_several_listed_procedures_only_the_one_that_was_asked_for_is_run()
    {
        await using var hub = await Hub.OpenAsync();
        var water = await hub.As(Hub.Clerk).ReceiveAndAccept("取水许可", Applicants.Company);
        await hub.As("slj-rev1").Complete(water, "审查", Asking("TechnicalReview"));
        await hub.As("slj-rev2").Complete(water, "审查", "Passed");

        Assert.Equal(["技术审查"], await Open(hub, water));
        await hub.As("slj-rev1").Complete(water, "技术审查", "Done", "可行");
        Assert.Equal(["决定"], await Open(hub, water));
    }

    [HubFact]
    public async Task A_joint_matter_is_visited_too_and_a_visit_does_not_replace_the_hearing()
    {
        await using var hub = await Hub.OpenAsync();
        var road = await hub.As(Hub.Clerk).ReceiveAndAccept("占用、挖掘城市道路", Applicants.Company);
        await hub.As("gajj-rev1").Complete(road, "并联审查", "Agreed");
        await hub.As("csgl-rev1").Complete(road, "主办部门汇总审查", Hub.WithVisit);
        await hub.As("csgl-rev2").Complete(road, "主办部门汇总审查", "Passed");
        Assert.Equal(["现场勘验"], await Open(hub, road));

        var place = await hub.As(Hub.Clerk).ReceiveAndAccept("娱乐场所经营许可", Applicants.Company);
        await hub.As("whly-rev1").Complete(place, "审查", Hub.WithVisit);
        await hub.As("whly-rev2").Complete(place, "审查", "Passed");
        await hub.As("whly-rev1").Complete(place, "现场勘验", "Done", "一致");
        Assert.Equal(["听证"], await Open(hub, place));
    }

    [HubFact]
    public async Task What_the_law_demands_every_time_is_run_unasked_even_when_the_papers_fail()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.Republish("食品经营许可", m => m with { SpecialProcedures = [.. m.SpecialProcedures.Select(p => p with { Mandatory = true })] });
        var food = await hub.FoodAccepted();
        await hub.As("scjg-rev1").Complete(food, "审查", "Passed");
        await hub.As("scjg-rev2").Complete(food, "审查", "Failed", "场所不符");

        Assert.Equal(["现场勘验"], await Open(hub, food));
    }

    [HubFact]
    public async Task A_procedure_is_asked_for_where_a_review_is_passed_and_nowhere_else()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();

        await Refused.With("PROCEDURES_ASKED_ELSEWHERE", () => hub.As("scjg-rev1").Complete(food, "审查", Hub.WithVisit with { Outcome = "Failed" }));
        await Refused.With("SPECIAL_PROCEDURE_NOT_ALLOWED", () => hub.Complete(food, "审查", Asking("Hearing")));
        await Refused.With("SPECIAL_PROCEDURE_NOT_ALLOWED", () => hub.Complete(food, "审查", Asking("SiteVisit,Hearing")));
    }

    [HubFact]
    public async Task What_was_asked_for_is_forgotten_with_the_answer_that_was_taken_back()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        var review = await hub.OpenTask(food, "审查");
        await hub.As("scjg-rev1").CompleteTask(food.CaseId, review, Hub.WithVisit);
        await hub.Act(food, (subject, act) => subject.Recall(review, act));
        await hub.CompleteTask(food.CaseId, review, Hub.Answer("Passed", "同意"));
        await hub.As("scjg-rev2").Complete(food, "审查", "Passed");

        Assert.Equal(["决定"], await Open(hub, food));
    }

    [HubFact]
    public async Task What_the_matter_allows_once_is_not_asked_for_twice()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.Republish("食品经营许可", m => m with { SpecialProcedures = [.. m.SpecialProcedures.Select(p => p with { Times = 1 })] });
        var food = await hub.FoodReviewed();
        var decide = await hub.OpenTask(food, "决定");
        var review = (await hub.Case(food)).Tasks.First(t => t.Name == "审查").NodeId;
        await hub.As("scjg-chief").Act(food, (subject, act) => subject.Return(decide, review, "请再核实", act));

        var refusal = await Refused.With("SPECIAL_PROCEDURE_TIMES", () => hub.As("scjg-rev1").Complete(food, "审查", Hub.WithVisit));
        Assert.Equal("1", refusal.Args["times"]);
        await hub.Complete(food, "审查", "Passed");
    }

    private static TaskAnswer Asking(params string[] procedures) => Hub.WithVisit with { Procedures = procedures };

    private static async Task<IEnumerable<string>> Open(Hub hub, ActAnswer on) => (await hub.Case(on)).Tasks.Where(t => t.IsOpen).Select(t => t.Name);
}

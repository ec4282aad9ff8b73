using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Review;
using ApprovalHub.Features.Tests.Cases;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Papers;

/// <summary>Which act makes which paper, and what must be on record for it.</summary>
public sealed class Papers_of_review
{
    [HubFact]
    public async Task A_visit_is_told_and_recorded_by_two_who_were_there()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Visited(hub);
        Assert.Contains("SpecialProcedureNotice", await Kinds(hub, food));

        var visit = Hub.Answer("Done", "一致");
        var task = await hub.As("scjg-rev1").OpenTask(food, "现场勘验");
        await Refused.With("INSPECTION_MISSING", () => hub.Act(food, (subject, act) => subject.Complete(task, visit, act)));
        await Refused.With("INSPECTORS_TOO_FEW", () => hub.Complete(food, "现场勘验", visit with { Inspection = OnRecord.Inspection with { Inspectors = ["甲", " 甲 "] } }));
        var later = new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);
        await Refused.With("RECORD_OF_THE_FUTURE", () => hub.Complete(food, "现场勘验", visit with { Inspection = OnRecord.Inspection with { At = later } }));
        await hub.Complete(food, "现场勘验", visit);
        Assert.Contains("场所面积、布局、设备与申请材料一致。", await Snapshot(hub, food, "SiteInspectionRecord"), StringComparison.Ordinal);
    }

    [HubFact]
    public async Task A_food_licence_bears_its_own_number_which_the_decision_names()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodReviewed();
        var decide = await hub.OpenTask(food, "决定");
        await Refused.With("LICENCE_TERMS_MISSING", () => hub.As("scjg-chief").Act(food, (subject, act) => subject.Complete(decide, Hub.Answer("Granted", "同意"), act)));
        await hub.Complete(food, "决定", "Granted");

        var licence = Assert.Single((await hub.Case(food)).Papers, p => p.Kind == "FoodLicence");
        Assert.Matches("^JY2410702\\d{7}$", licence.Number);
        Assert.Contains("热食类食品制售", licence.Snapshot, StringComparison.Ordinal);
        Assert.Contains(licence.Number, await Snapshot(hub, food, "GrantDecision"), StringComparison.Ordinal);
    }

    [HubFact]
    public async Task A_hearing_is_called_seven_working_days_ahead_and_ends_with_its_minutes()
    {
        await using var hub = await Hub.OpenAsync();
        var place = await hub.As(Hub.Clerk).ReceiveAndAccept("娱乐场所经营许可", Applicants.Company);
        await hub.As("whly-rev1").Complete(place, "审查", "Passed");
        await hub.As("whly-rev2").Complete(place, "审查", "Passed");
        var task = await hub.As("whly-rev3").OpenTask(place, "听证");
        Assert.DoesNotContain("HearingRightsNotice", await Kinds(hub, place)); // the law demands this one: nobody has to ask

        await Refused.With("HEARING_TOLD_LATE", () => Call(hub, place, task, new DateTimeOffset(2026, 9, 28, 9, 0, 0, TimeSpan.FromHours(8))));
        await Call(hub, place, task, new DateTimeOffset(2026, 10, 13, 9, 0, 0, TimeSpan.FromHours(8)));
        Assert.Contains("三楼听证室", await Snapshot(hub, place, "HearingNotice"), StringComparison.Ordinal);

        await Refused.With("HEARING_IS_DEMANDED", () => hub.Complete(place, "听证", Hub.Answer("Done", "无人要求") with { NobodyAsked = true }));
        var late = Hub.Answer("Done", "已听证") with { Hearing = OnRecord.Hearing with { NotifiedOn = new DateOnly(2024, 8, 30) } };
        await Refused.With("HEARING_TOLD_LATE", () => hub.Complete(place, "听证", late));
        await hub.Complete(place, "听证", "Done", "已听证");
        Assert.Contains("要求限定营业时间。", await Snapshot(hub, place, "HearingMinutes"), StringComparison.Ordinal);
    }

    [HubFact]
    public async Task Who_may_want_a_hearing_is_told_the_right_and_silence_ends_it_after_five_days()
    {
        await using var hub = await Hub.OpenAsync();
        var water = await hub.As(Hub.Clerk).ReceiveAndAccept("取水许可", Applicants.Company);
        await hub.As("slj-rev1").Complete(water, "审查", Hub.WithVisit with { Procedures = ["Hearing"] });
        await hub.As("slj-rev2").Complete(water, "审查", "Passed");
        Assert.Contains("HearingRightsNotice", await Kinds(hub, water));

        var silent = Hub.Answer("Done", "期限内无人要求听证") with { NobodyAsked = true };
        await Refused.With("HEARING_MAY_STILL_BE_ASKED", () => hub.As("slj-rev3").Complete(water, "听证", silent));
        await hub.At("2026-09-28 09:00").As("slj-rev3").Complete(water, "听证", silent);
        Assert.DoesNotContain("HearingMinutes", await Kinds(hub, water));
    }

    [HubFact]
    public async Task A_denial_says_why_and_a_longer_limit_its_reason()
    {
        await using var hub = await Hub.OpenAsync();
        var place = await hub.As(Hub.Clerk).ReceiveAndAccept("娱乐场所经营许可", Applicants.Company);
        await hub.As("whly-head").Act(place, (subject, act) => subject.Extend(5, null, "须核实产权", act));
        Assert.Contains("须核实产权", await Snapshot(hub, place, "ExtensionNotice"), StringComparison.Ordinal);

        var food = await hub.FoodReviewed();
        await hub.As("scjg-chief").Complete(food, "决定", "Denied", "距污染源不足二十五米", "食品安全法第三十三条");
        var said = await Snapshot(hub, food, "DenialDecision");
        Assert.Contains("距污染源不足二十五米", said, StringComparison.Ordinal);
        Assert.Contains("食品安全法第三十三条", said, StringComparison.Ordinal);
    }

    [HubFact]
    public async Task A_dissent_belongs_to_somebody_present_and_is_not_shown_to_the_applicant()
    {
        await using var hub = await Hub.OpenAsync();
        var company = await Collective_decision.Reviewed(hub, "scjg-rev1");
        var minutes = new CollectiveMinutes("纪要7号", ["甲", "乙"]) { Dissents = [new CollectiveVote("丙", false, "不同意")] };

        await Refused.With("DISSENT_OF_A_STRANGER", () => hub.As("scjg-head").Complete(company, Collective_decision.Step, Hub.Answer("Granted", "同意") with { Minutes = minutes }));
        var fit = minutes with { Dissents = [new CollectiveVote("乙", true, "自行回避")] };
        await hub.Complete(company, Collective_decision.Step, Hub.Answer("Granted", "同意") with { Minutes = fit });
        Assert.Contains("自行回避", await Snapshot(hub, company, "CollectiveMinutes"), StringComparison.Ordinal);
        Assert.False((await hub.Case(company)).ShowsApplicant("CollectiveMinutes"));
    }

    private static async Task<ActAnswer> Visited(Hub hub)
    {
        var food = await hub.FoodAccepted();
        await hub.As("scjg-rev1").Complete(food, "审查", Hub.WithVisit);
        await hub.As("scjg-rev2").Complete(food, "审查", "Passed");
        return food;
    }

    private static Task<ActAnswer> Call(Hub hub, ActAnswer on, Guid task, DateTimeOffset at) => hub.Ask((CallHearing.Handler h) =>
        h.HandleAsync(new ActRequest(on.CaseId), new CallHearing.Command(task, new HearingCall(at, "三楼听证室", "冯建军")), CancellationToken.None));

    private static async Task<IEnumerable<string>> Kinds(Hub hub, ActAnswer on) => (await hub.Case(on)).Papers.Select(p => p.Kind);

    private static async Task<string> Snapshot(Hub hub, ActAnswer on, string kind) => (await hub.Case(on)).Papers.Single(p => p.Kind == kind).Snapshot;
}

using ApprovalHub.Domain.Cases;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

public sealed class Intake_rules
{
    private const string Food = "食品经营许可";

    [HubFact]
    public async Task Accepted_starts_the_clocks_and_gives_receipt_and_acceptance_notice()
    {
        await using var hub = await Hub.OpenAsync();
        var received = await hub.As(Hub.Clerk).Receive(Food, Applicants.Company);
        Assert.Null(received.PromisedDue);

        var accepted = await hub.Complete(received, "收件受理", "Accepted");

        Assert.Equal(CaseState.InProgress, accepted.State);
        Assert.Equal((new DateOnly(2026, 10, 9), new DateOnly(2026, 10, 15)), (accepted.PromisedDue, accepted.StatutoryDue));
        Assert.Equal(["Receipt"], received.Papers.Select(p => p.Kind));
        Assert.Equal(["AcceptanceNotice", "Receipt"], (await hub.Case(accepted)).Papers.Select(p => p.Kind).Order());
    }

    [HubTheory]
    [InlineData("Refused")]
    [InlineData("NotRequired")]
    [InlineData("NotCompetent")]
    public async Task An_application_that_is_not_accepted_ends_under_its_own_name(string outcome)
    {
        await using var hub = await Hub.OpenAsync();
        var received = await hub.As(Hub.Clerk).Receive(Food, Applicants.Company);

        var ended = await hub.Complete(received, "收件受理", Hub.Answer(outcome, "不属于许可范围", "行政许可法第三十二条") with { CompetentOrgan = outcome == "NotCompetent" ? "卫滨区市场监督管理局" : null });

        Assert.Equal((CaseState.Ended, outcome, null), (ended.State, ended.Result, ended.PromisedDue));
    }

    [HubTheory]
    [InlineData("Refused")]
    [InlineData("NotRequired")]
    [InlineData("NotCompetent")]
    public async Task A_refusal_names_its_reason_and_its_article(string outcome)
    {
        await using var hub = await Hub.OpenAsync();
        var received = await hub.As(Hub.Clerk).Receive(Food, Applicants.Company);

        await Refused.With("GROUND_MISSING", () => hub.Complete(received, "收件受理", outcome, "不属于许可范围"));
        await Refused.With("REASON_MISSING", () => hub.Complete(received, "收件受理", outcome, null, "行政许可法第三十二条"));
    }

    [HubFact]
    public async Task With_a_required_material_missing_nothing_is_accepted_plainly()
    {
        await using var hub = await Hub.OpenAsync();
        var received = await hub.As(Hub.Clerk).Receive(Food, Applicants.Company, "M01");

        var refusal = await Refused.With("MATERIALS_MISSING", () => hub.Complete(received, "收件受理", "Accepted"));
        Assert.Equal("食品经营许可申请书", refusal.Args["materials"]);
    }

    [HubFact]
    public async Task A_material_that_is_not_on_the_list_is_not_taken()
    {
        await using var hub = await Hub.OpenAsync();
        var application = Hub.Application(Food, Applicants.Company);

        await Refused.With("MATERIAL_NOT_LISTED", () => hub.As(Hub.Clerk).Receive(application with { Materials = [Hub.Paper("M99")] }));
    }

    [HubFact]
    public async Task Five_working_days_without_a_notice_count_as_acceptance_from_the_day_of_receipt()
    {
        await using var hub = await Hub.OpenAsync();
        var received = await hub.As(Hub.Clerk).Receive(Food, Applicants.Company, "M01");

        Assert.DoesNotContain(DueKind.Notice, await hub.At("2026-09-24 23:59").Sweep(received));
        Assert.Contains(DueKind.Notice, await hub.At("2026-09-25 00:00").Sweep(received));

        var deemed = await hub.Case(received);
        Assert.True(deemed.DeemedAccepted);
        Assert.Equal((received.Number, deemed.ReceivedAt), (deemed.Number, deemed.AcceptedAt!.Value));
        Assert.Equal(new DateOnly(2026, 10, 9), deemed.PromisedDue);
        Assert.Contains(deemed.Tasks, t => t is { Name: "审查", IsOpen: true });
    }

    [HubFact]
    public async Task An_online_application_is_deemed_accepted_too()
    {
        await using var hub = await Hub.OpenAsync();
        var applied = await hub.AsNobody().Apply(Food, Applicants.Company);
        Assert.Equal(CaseState.Applied, applied.State);

        Assert.Contains(DueKind.Notice, await hub.At("2026-09-25 00:00").Sweep(applied));

        var deemed = await hub.Case(applied);
        Assert.Equal((CaseState.InProgress, true, deemed.ReceivedAt), (deemed.State, deemed.DeemedAccepted, deemed.AcceptedAt!.Value));
    }

    [HubFact]
    public async Task A_notice_in_time_keeps_the_application_from_being_deemed_accepted()
    {
        await using var hub = await Hub.OpenAsync();
        var received = await hub.As(Hub.Clerk).Receive(Food, Applicants.Company, "M01");
        await hub.Complete(received, "收件受理", Hub.Answer("Correction") with { Corrections = [new("M01", "请提交申请书")] });

        Assert.DoesNotContain(DueKind.Notice, await hub.At("2026-09-30 00:00").Sweep(received));
        Assert.Null((await hub.Case(received)).AcceptedAt);
    }

    [HubFact]
    public async Task Whoever_sits_at_no_window_receives_nothing()
    {
        await using var hub = await Hub.OpenAsync();
        await Refused.With("NOT_A_WINDOW_CLERK", () => hub.As("scjg-rev1").Receive(Food, Applicants.Company));
        await Refused.With("WINDOW_SERVES_OTHERS", () => hub.As("rssb-win1").Receive(Food, Applicants.Company));
    }

    [HubFact]
    public async Task Without_a_delegation_the_window_does_not_receive()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.Republish(Food, m => m with { Delegated = 0 });

        await Refused.With("RECEIVING_NOT_DELEGATED", () => hub.As(Hub.Clerk).Receive(Food, Applicants.Company));
    }
}

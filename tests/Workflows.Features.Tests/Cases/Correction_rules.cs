using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Features.Acts;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

public sealed class Correction_rules
{
    private static readonly TaskAnswer Notice = Hub.Answer("Correction") with { Corrections = [new("M01", "请签字"), new("M04", "请提交")] };

    [HubFact]
    public async Task What_must_be_corrected_is_told_once()
    {
        await using var hub = await Hub.OpenAsync();
        var told = await Told(hub);
        Assert.Equal(CaseState.Correcting, told.State);
        await hub.At("2026-09-22 10:00").Supply(told, "M01", "M04");

        var refusal = await Refused.With("CORRECTION_TOLD_ONCE", () => hub.Complete(told, "收件受理", Notice));

        Assert.Equal("行政许可法第三十二条第一款第（四）项", refusal.Ground);
        Assert.Equal("2026-09-18 09:00", refusal.Args["when"]);
    }

    [HubFact]
    public async Task A_correction_is_complete_only_when_all_that_was_asked_has_come()
    {
        await using var hub = await Hub.OpenAsync();
        var told = await Told(hub);

        var refusal = await Refused.With("CORRECTION_INCOMPLETE", () => hub.At("2026-09-22 10:00").Supply(told, "M01"));
        Assert.Equal("营业执照", refusal.Args["materials"]);
        Assert.Equal(CaseState.Correcting, (await hub.Case(told)).State);
    }

    [HubFact]
    public async Task What_was_there_already_is_not_corrected_by_itself_not_even_when_told_in_the_same_breath()
    {
        await using var hub = await Hub.OpenAsync();
        var told = await hub.As(Hub.Clerk).Receive(Hub.Application("食品经营许可", Applicants.Company, "M04") with { Intake = Notice });

        var refusal = await Refused.With("CORRECTION_INCOMPLETE", () => hub.At("2026-09-22 10:00").Supply(told, "M04"));
        Assert.Equal("食品经营许可申请书", refusal.Args["materials"]);
    }

    [HubFact]
    public async Task Acceptance_after_corrections_is_dated_on_the_day_they_were_complete()
    {
        await using var hub = await Hub.OpenAsync();
        var told = await Told(hub);
        await hub.At("2026-09-22 10:00").Supply(told, "M01", "M04");

        var accepted = await hub.At("2026-09-24 15:00").Complete(told, "收件受理", "Accepted");

        var stored = await hub.Case(told);
        Assert.Equal(ShanghaiTime.At(new DateOnly(2026, 9, 22), new TimeOnly(10, 0)), stored.AcceptedAt);
        Assert.Equal(new DateOnly(2026, 10, 13), accepted.PromisedDue);
    }

    [HubFact]
    public async Task Corrections_that_lie_unlooked_at_are_deemed_accepted_from_the_day_they_were_complete()
    {
        await using var hub = await Hub.OpenAsync();
        var told = await Told(hub);
        await hub.At("2026-09-22 10:00").Supply(told, "M01", "M04");

        Assert.Contains(DueKind.Notice, await hub.At("2026-10-01 00:00").Sweep(told));
        Assert.Equal(new DateOnly(2026, 10, 13), (await hub.Case(told)).PromisedDue);
    }

    [HubFact]
    public async Task Corrections_that_are_taken_back_have_not_made_the_application_complete()
    {
        await using var hub = await Hub.OpenAsync();
        var told = await Told(hub);
        var correction = await hub.OpenTask(told, "补正材料");
        await hub.At("2026-09-22 10:00").CompleteTask(
            told.CaseId, correction, Hub.Answer("Completed") with { Materials = [Hub.Paper("M01"), Hub.Paper("M04")] });

        await hub.Act(told, (c, act) => c.Recall(correction, act));

        var again = await hub.Case(told);
        Assert.Equal((CaseState.Correcting, again.ReceivedAt), (again.State, again.CompleteAt));
    }

    [HubFact]
    public async Task A_notice_names_listed_materials_each_once_and_at_least_one()
    {
        await using var hub = await Hub.OpenAsync();
        var received = await hub.As(Hub.Clerk).Receive("食品经营许可", Applicants.Company, "M04");

        await Refused.With("CORRECTION_LIST_EMPTY", () => hub.Complete(received, "收件受理", "Correction"));
        Assert.Equal("行政许可法第三十一条", (await Refused.With("MATERIAL_NOT_LISTED", () => Tell("M99"))).Ground);
        await Refused.With("MATERIAL_TWICE", () => Tell("M01", "M01"));
        Task<ActAnswer> Tell(params string[] codes) =>
            hub.Complete(received, "收件受理", Hub.Answer("Correction") with { Corrections = [.. codes.Select(c => new CorrectionItem(c, "请补"))] });
    }

    private static async Task<ActAnswer> Told(Hub hub)
    {
        var received = await hub.As(Hub.Clerk).Receive("食品经营许可", Applicants.Company, "M04");
        return await hub.Complete(received, "收件受理", Notice);
    }
}

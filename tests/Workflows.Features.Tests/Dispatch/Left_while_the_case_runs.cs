using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Dispatch;
using ApprovalHub.Features.Intake;
using ApprovalHub.Features.Papers;
using ApprovalHub.Features.Tests.Cases;
using ApprovalHub.Features.Tracking;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Dispatch;

/// <summary>告知承诺: the check of what was promised comes after the desk, so that a case runs on with its result unclaimed.</summary>
public sealed class Left_while_the_case_runs
{
    [HubTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_desk_sees_it_and_hands_it_over_once_while_the_check_is_open(bool byItself)
    {
        await using var hub = await Hub.OpenAsync();
        var food = await LeftAsync(hub, byItself);
        Assert.False((await hub.Case(food)).IsEnded);
        var waiting = Assert.Single(Assert.Single(await Unclaimed(hub.As(Hub.Dispatcher))).Results);
        Task<ActAnswer> Try() => hub.As(Hub.Dispatcher).Act(food, (subject, act) =>
            subject.HandOver(waiting.Task.Id, Hub.Answer("Delivered") with { Delivery = Hub.Posted }, act));

        await Try();

        var now = await hub.Case(food);
        Assert.Equal(("EA123456789CN", CaseState.InProgress, "HandedOverLate"), (now.Delivery?.TrackingNo, now.State, now.Events[^1].Kind));
        Assert.Single(now.Outbox, o => o.DataSet == DataSets.Collection);
        Assert.Empty(await Unclaimed(hub));
        await Refused.With("RESULT_HANDED_OVER", Try);
        if (!byItself)
            await Refused.With("RESULT_HANDED_OVER", () => hub.Act(food, (subject, act) => subject.Recall(waiting.Task.Id, act)));
        await CheckedAsync(hub, food);
        now = await hub.Case(food);
        Assert.Equal(CaseState.Ended, now.State);
        Assert.DoesNotContain(now.Papers, p => p.Kind == Domain.Process.Papers.UnclaimedNotice);
        Assert.Single(now.Outbox, o => o.DataSet == DataSets.Collection);
        await Replayed_events.Follows(hub, food);
    }

    [HubFact]
    public async Task The_applicant_takes_it_online_while_the_check_is_open()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await LeftAsync(hub, byItself: true);
        var known = await hub.Case(food);
        var seen = await Follow(hub, known);
        Assert.Equal((true, true), (seen.Unclaimed, seen.MayReceive));

        await Receive(hub, known);

        Assert.Equal(DeliveryWay.Electronic, (await hub.Case(food)).Delivery?.Way);
        await Refused.With("RESULT_HANDED_OVER", () => Receive(hub, known));
    }

    [HubTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_case_ends_after_the_check_with_a_notice_on_the_ground_on_which_it_was_left(bool byItself)
    {
        await using var hub = await Hub.OpenAsync();
        var food = await LeftAsync(hub, byItself);
        var ground = byItself ? "流程模板" : "行政许可法第四十四条的送达期限已届满";
        Assert.StartsWith(ground, (await hub.Case(food)).LyingUnclaimed!.Ground, StringComparison.Ordinal);
        string? told = null;

        await hub.As("scjg-rev1").Complete(food, "承诺事项核查", "Passed");
        await hub.As("scjg-rev2").Act(food, (subject, act) =>
        {
            subject.Complete(subject.Tasks.Single(t => t.IsOpen).Id, Hub.Answer("Passed", "承诺属实"), act);
            told = subject.Wrote.Ground;
        });

        Assert.StartsWith(ground, told, StringComparison.Ordinal);
        var now = await hub.Case(food);
        Assert.Equal(CaseState.Ended, now.State);
        Assert.Single(now.Papers, p => p.Kind == Domain.Process.Papers.UnclaimedNotice);
        Assert.Single(Assert.Single(await Unclaimed(hub.As(Hub.Dispatcher))).Results);
    }

    [HubFact]
    public async Task What_is_closed_as_unclaimed_is_not_to_be_had_as_PDF_before_it_is_received()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await LeftAsync(hub, byItself: true);
        await CheckedAsync(hub, food);
        var known = await hub.Case(food);
        Guid Of(string kind) => known.Papers.Single(p => p.Kind == kind).Id;
        Task<ReadPaper.Printed> Fetch(string kind) => hub.AsNobody().Ask((ReadPaper.Handler h) =>
            h.ForApplicantAsync((known.Number, known.QueryCode), Of(kind), PaperFormat.Pdf, CancellationToken.None));

        await Refused.With("RESULT_NOT_RECEIVED", () => Fetch(Domain.Process.Papers.GrantDecision));
        Assert.False((await Follow(hub, known)).Papers.Single(p => p.Kind == Domain.Process.Papers.GrantDecision).Readable);
        Assert.NotEmpty((await Fetch(Domain.Process.Papers.UnclaimedNotice)).Bytes);
        await Receive(hub, known);
        Assert.NotEmpty((await Fetch(Domain.Process.Papers.GrantDecision)).Bytes);
    }

    /// <summary>A food licence decided on a promise, and nobody came for it.</summary>
    private static async Task<ActAnswer> LeftAsync(Hub hub, bool byItself)
    {
        var commitment = (await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Kit", "templates", "commitment.json")))
            .Replace("\"definitionId\": \"commitment\"", "\"definitionId\": \"standard-site-visit\"", StringComparison.Ordinal);
        await hub.RepublishTemplate("standard-site-visit", _ => byItself ? Unclaimed_results.LeavesUnclaimed(commitment, "15 WorkDay") : commitment);
        var food = await hub.FoodAccepted();
        await hub.As("scjg-chief").Complete(food, "当场决定", "Granted");
        var fired = await hub.At("2026-12-01 09:00").Sweep(food);
        Assert.Equal(byItself, fired.Contains(DueKind.Unclaimed));
        if (!byItself)
            await hub.As(Hub.Dispatcher).Complete(food, "统一出件", "Unclaimed");
        return food;
    }

    private static async Task CheckedAsync(Hub hub, ActAnswer food)
    {
        await hub.As("scjg-rev1").Complete(food, "承诺事项核查", "Passed");
        await hub.As("scjg-rev2").Complete(food, "承诺事项核查", "Passed");
    }

    private static async Task<IReadOnlyList<ReadReady.Waiting>> Unclaimed(Hub hub) =>
        (await hub.Ask((ReadReady.Handler h) => h.HandleAsync(new ReadReady.Query(null, null, false, null, 50) { Unclaimed = true }, CancellationToken.None))).Applicants;

    private static Task<TrackPublic.View> Follow(Hub hub, Case known) =>
        hub.AsNobody().Ask((TrackPublic.Handler h) => h.HandleAsync(known.Number, known.QueryCode, CancellationToken.None));

    private static Task<ActAnswer> Receive(Hub hub, Case known) =>
        hub.AsNobody().Ask((ApplicantActs.Handler h) => h.ReceiveOnlineAsync((known.Number, known.QueryCode), null, CancellationToken.None));
}

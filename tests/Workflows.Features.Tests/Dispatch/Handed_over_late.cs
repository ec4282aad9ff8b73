using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Dispatch;
using ApprovalHub.Features.Intake;
using ApprovalHub.Features.Tests.Cases;
using ApprovalHub.Features.Tracking;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Dispatch;

/// <summary>逾期后领取: closing a case as unclaimed ends no duty to serve its result (行政许可法第四十四条), however it was closed.</summary>
public sealed class Handed_over_late
{
    [HubTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_closed_as_unclaimed_is_handed_over_with_proof_report_and_event_once(bool byItself)
    {
        await using var hub = await Hub.OpenAsync();
        var food = await UnclaimedAsync(hub, byItself);
        var waiting = Assert.Single(Assert.Single(await Unclaimed(hub.As("zwfw-out1"))).Results);
        Assert.Equal(food.CaseId, waiting.Case.Id);

        var done = Assert.Single(await HandOverAsync(hub, waiting, "late-1"));

        Assert.Null(done.Refusal);
        var now = await hub.Case(food);
        Assert.Equal((CaseState.Ended, CaseResults.Granted, "EA123456789CN", hub.Clock.GetUtcNow()), (now.State, now.Result, now.Delivery?.TrackingNo, now.DeliveredAt));
        Assert.Single(now.Papers, p => p.Kind == Domain.Process.Papers.ServiceReturn);
        Assert.Single(now.Outbox, o => o.DataSet == DataSets.Collection);
        Assert.Equal("HandedOverLate", now.Events[^1].Kind);
        Assert.Empty(await Unclaimed(hub));
        Assert.Equal("RESULT_HANDED_OVER", Assert.Single(await HandOverAsync(hub, waiting with { Case = now }, "late-2")).Refusal?.Code);
        Assert.Equal(done, Assert.Single(await HandOverAsync(hub, waiting, "late-1"))); // the same request again is the same hand-over
        await Replayed_events.Follows(hub, food);
    }

    [HubFact]
    public async Task The_desk_s_list_and_the_post_list_show_it_on_its_day_and_not_on_that_of_the_end()
    {
        await using var hub = await Hub.OpenAsync();
        await UnclaimedAsync(hub, byItself: false);
        var waiting = Assert.Single(Assert.Single(await Unclaimed(hub.At("2026-12-03 09:00").As("zwfw-out1"))).Results);
        await HandOverAsync(hub, waiting, "late-1");

        Assert.Equal("Delivered", Assert.Single(await Left(hub, new(2026, 12, 3))).Task.Outcome);
        Assert.Equal("Unclaimed", Assert.Single(await Left(hub, new(2026, 12, 1))).Task.Outcome);
    }

    [HubFact]
    public async Task Two_at_once_hand_it_over_once()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await UnclaimedAsync(hub, byItself: true);
        var waiting = Assert.Single(Assert.Single(await Unclaimed(hub.As("zwfw-out1"))).Results);

        var both = await Task.WhenAll(HandOverAsync(hub, waiting, "late-1"), HandOverAsync(hub, waiting, "late-2"));

        var refused = Assert.Single(both.SelectMany(o => o), o => o.Refusal is not null).Refusal!;
        Assert.True(refused.Code is "CASE_CHANGED" or "RESULT_HANDED_OVER", refused.Code);
        Assert.Single((await hub.Case(food)).Papers, p => p.Kind == Domain.Process.Papers.ServiceReturn);
    }

    [HubFact]
    public async Task The_applicant_takes_it_online_and_the_public_page_says_that_it_is_kept_and_where()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await UnclaimedAsync(hub, byItself: true);
        var known = await hub.Case(food);
        var seen = await Follow(hub, known);
        Assert.Equal((true, true), (seen.Unclaimed, seen.MayReceive));
        Assert.NotNull(seen.Desk);

        await Receive(hub, known);

        Assert.Equal(DeliveryWay.Electronic, (await hub.Case(food)).Delivery?.Way);
        seen = await Follow(hub, known);
        Assert.Equal((false, false), (seen.Unclaimed, seen.MayReceive));
        await Refused.With("RESULT_HANDED_OVER", () => Receive(hub, known));
        await Refused.With("RESULT_HANDED_OVER", () => hub.As(Hub.Dispatcher).Act(food, (subject, act) =>
            subject.HandOver(subject.Tasks.Single(t => t.Outcome == "Unclaimed").Id, Hub.Answer("Delivered") with { Delivery = Hub.Posted }, act)));
    }

    [HubFact]
    public async Task Nobody_but_the_desk_hands_it_over_to_nobody_but_who_may_have_it_and_nothing_else_that_has_ended_is_handed_over()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await UnclaimedAsync(hub, byItself: false);
        var left = (await hub.Case(food)).LyingUnclaimed!.Id;
        Task Try(Delivery? delivery, Guid task) => hub.Act(food, (subject, act) => subject.HandOver(task, Hub.Answer("Delivered") with { Delivery = delivery }, act));

        hub.As("scjg-rev1");
        await Refused.With("TASK_NOT_YOURS", () => Try(Hub.Posted, left));
        hub.As(Hub.Dispatcher);
        await Refused.With("DELIVERY_MISSING", () => Try(null, left));
        await Refused.With("RECIPIENT_NOT_ENTITLED", () => Try(new Delivery(DeliveryWay.Counter, "李四", "41070219881212402X"), left));
        var review = (await hub.Case(food)).Tasks.First(t => t.Activity == ActivityTypes.Review).Id;
        await Refused.With("CASE_ENDED", () => Try(Hub.Posted, review));
        await Refused.With("CASE_ENDED", () => hub.CompleteTask(food.CaseId, left, Hub.Answer("Delivered") with { Delivery = Hub.Posted }));

        var withdrawn = await hub.FoodAccepted();
        await hub.As(Hub.Clerk).Withdraw(withdrawn);
        await Refused.With("CASE_ENDED", () => hub.As(Hub.Dispatcher).Act(withdrawn, (subject, act) => subject.HandOver(subject.Tasks[0].Id, Hub.Answer("Delivered") with { Delivery = Hub.Posted }, act)));
    }

    internal static async Task<ActAnswer> UnclaimedAsync(Hub hub, bool byItself)
    {
        if (byItself)
        {
            var food = await Unclaimed_results.GrantedAsync(hub, "15 WorkDay");
            Assert.Contains(DueKind.Unclaimed, await hub.At("2026-10-16 00:00").Sweep(food));
            return food;
        }
        var granted = await hub.FoodGranted();
        await hub.At("2026-12-01 09:00").Sweep(granted);
        await hub.As(Hub.Dispatcher).Complete(granted, "统一出件", "Unclaimed");
        return granted;
    }

    internal static async Task<IReadOnlyList<ReadReady.Waiting>> Unclaimed(Hub hub) =>
        (await hub.Ask((ReadReady.Handler h) => h.HandleAsync(new ReadReady.Query(null, null, false, null, 50) { Unclaimed = true }, CancellationToken.None))).Applicants;

    private static async Task<IReadOnlyList<ReadHandedOver.Left>> Left(Hub hub, DateOnly day) =>
        (await hub.Ask((ReadHandedOver.Handler h) => h.HandleAsync(new ReadHandedOver.Query(day, null, 50), CancellationToken.None))).Rows;

    internal static Task<IReadOnlyList<HandOver.Outcome>> HandOverAsync(Hub hub, ReadReady.Result waiting, string key) => hub.Ask((HandOver.Handler h) => h.HandleAsync(
        new HandOver.Command([new(waiting.Case.Id, waiting.Task.Id, waiting.Case.Revision)], Hub.Posted, null, null, new IdempotencyKey("person/test", key, "hash")), CancellationToken.None));

    private static Task<TrackPublic.View> Follow(Hub hub, Case known) =>
        hub.AsNobody().Ask((TrackPublic.Handler h) => h.HandleAsync(known.Number, known.QueryCode, CancellationToken.None));

    private static Task<ActAnswer> Receive(Hub hub, Case known) =>
        hub.AsNobody().Ask((ApplicantActs.Handler h) => h.ReceiveOnlineAsync((known.Number, known.QueryCode), null, CancellationToken.None));
}

using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Intake;
using ApprovalHub.Features.Tests.Cases;
using ApprovalHub.Features.Tolerance;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Tolerance;

/// <summary>
/// The time of what comes by post is that of its arrival (FACTS 4.6), and what arrives on the last day is recorded the next working day (FACTS 5.4). The last
/// day of these is 24 September 2026; the 25th to the 27th are a holiday.
/// </summary>
public sealed class Parcels
{
    [HubFact]
    public async Task What_arrived_on_the_last_day_keeps_the_promise_though_it_is_recorded_the_next_working_day()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Broken_promises.Tolerated(hub);

        Assert.DoesNotContain(DueKind.Tolerance, await hub.At("2026-09-28 09:00").Sweep(food));
        await Supply(hub, food, MaterialWay.Posted, "2026-09-24 16:00");

        var kept = await hub.Case(food);
        Assert.Equal((ToleranceStanding.Supplied, null, CaseState.InProgress), (kept.ToleranceStanding, kept.ToleranceBrokenAt, kept.State));
        Assert.DoesNotContain(DueKind.Tolerance, await hub.At("2026-09-29 00:00").Sweep(food));
    }

    [HubFact]
    public async Task What_arrives_after_the_last_day_is_not_taken_however_it_comes()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Broken_promises.Tolerated(hub);
        hub.At("2026-09-28 09:00");

        var refusal = await Refused.With("SUPPLY_TOO_LATE", () => Supply(hub, food, MaterialWay.Posted, "2026-09-25 00:00"));
        await Refused.With("SUPPLY_TOO_LATE", () => Supply(hub, food, MaterialWay.Paper, null));

        Assert.Equal("2026-09-24", refusal.Args["supplyBy"]);
        Assert.True((await hub.Case(food)).Owes);
    }

    [HubFact]
    public async Task The_block_counts_from_the_day_after_the_last_one_however_late_the_system_comes_to_it()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Broken_promises.Tolerated(hub);

        await hub.At("2026-11-20 09:00").Sweep(food);

        var line = Assert.Single(await Ledger.Lines(hub.As(Hub.Clerk), new(ToleranceStanding.Overdue, false, null, null, null, null)));
        Assert.Equal(new DateOnly(2027, 9, 25), line.BlockedUntil);
    }

    [HubFact]
    public async Task A_block_that_has_no_ground_is_lifted_by_the_head_once_and_the_applicant_may_promise_again()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Broken_promises.Tolerated(hub);
        await Refused.With("NO_TOLERANCE_BLOCK", () => Lift(hub.As("scjg-head"), food, "承运单载明 9 月 24 日送达"));
        await hub.At("2026-09-29 00:00").Sweep(food);
        var atOnce = Hub.Application("食品经营许可", Applicants.Company, "M04") with { Intake = Tolerance_at_intake.Promise("孙丽") };
        await Refused.With("TOLERANCE_BLOCKED", () => hub.As(Hub.Clerk).At("2026-09-29 09:00").Receive(atOnce));

        await Refused.With("BLOCK_LIFT_NOT_YOURS", () => Lift(hub.As("scjg-chief"), food, "承运单载明 9 月 24 日送达"));
        await Refused.With("TEXT_MISSING", () => Lift(hub.As("scjg-head"), food, " "));
        await Lift(hub, food, "承运单载明 9 月 24 日送达");
        await Refused.With("NO_TOLERANCE_BLOCK", () => Lift(hub, food, "再次"));

        Assert.Equal(CaseState.InProgress, (await hub.As(Hub.Clerk).Receive(atOnce)).State);
        var lifted = await hub.Case(food);
        Assert.Equal("ToleranceBlockLifted", lifted.Outbox.OrderBy(o => o.Sequence).Last().Template);
        Assert.Contains("承运单", lifted.Events[^1].Data, StringComparison.Ordinal);
        Assert.Null((await Ledger.Lines(hub.As("zwfw-sup1"), new(ToleranceStanding.Overdue, false, null, null, null, null))).Single().BlockedUntil);
    }

    private static Task<ActAnswer> Lift(Hub hub, ActAnswer on, string reason) =>
        hub.Ask((LiftBlock.Handler h) => h.HandleAsync(new ActRequest(on.CaseId), new(reason), CancellationToken.None));

    private static Task<ActAnswer> Supply(Hub hub, ActAnswer on, MaterialWay way, string? arrived)
    {
        var now = hub.Clock.GetUtcNow();
        var at = arrived is null ? (DateTimeOffset?)null : hub.At(arrived).Clock.GetUtcNow();
        hub.Clock.SetUtcNow(now);
        return hub.As(Hub.Clerk).Ask((ApplicantActs.Handler h) => h.SupplyAsync(
            new ActRequest(on.CaseId), new ApplicantActs.Supply([new MaterialIn("M04", 0, 1, way) { ArrivedAt = at }]), CancellationToken.None));
    }
}

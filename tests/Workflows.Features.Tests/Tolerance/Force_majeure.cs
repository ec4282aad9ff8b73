using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Tests.Cases;
using ApprovalHub.Features.Tolerance;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Tolerance;

/// <summary>不可抗力顺延 of a supply-by day (FACTS 4.6).</summary>
public sealed class Force_majeure
{
    private static readonly DateOnly New = new(2026, 10, 9);

    [HubFact]
    public async Task The_head_moves_the_day_and_it_is_told_and_recorded()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Broken_promises.Tolerated(hub);

        await Extend(hub.As("scjg-head"), food, New);

        var stored = await hub.Case(food);
        Assert.Equal((New, ToleranceStanding.Owed), (stored.SupplyBy, stored.ToleranceStanding));
        Assert.Equal(("SupplyMoved", "applicant"), stored.Outbox.OrderBy(o => o.Sequence).Last() is var row ? (row.Template, row.Recipient) : default);
        Assert.Contains("暴雨红色预警", stored.Events[^1].Data, StringComparison.Ordinal);
        var line = Assert.Single(await Ledger.Lines(hub, new(null, true, null, null, null, null)));
        Assert.Equal((new DateOnly(2026, 9, 24), New), (line.Extensions[0].From, line.Extensions[0].To));
    }

    [HubFact]
    public async Task Its_rungs_fire_anew_and_the_effect_waits_for_the_new_day()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Broken_promises.Tolerated(hub);
        await hub.At("2026-09-24 09:00").SweepAll(food);
        var before = (await hub.Rungs(food)).Count(r => r.Limit == LimitKind.Tolerance);
        await Extend(hub.As("scjg-head"), food, New);

        Assert.DoesNotContain(DueKind.Tolerance, await hub.At("2026-09-29 00:00").Sweep(food));
        await hub.At("2026-10-09 12:00").SweepAll(food);
        Assert.True(before > 0 && (await hub.Rungs(food)).Count(r => r.Limit == LimitKind.Tolerance) == 2 * before);
        Assert.Contains(DueKind.Tolerance, await hub.At("2026-10-11 00:00").Sweep(food));
    }

    [HubTheory]
    [InlineData("2026-09-24", "SUPPLY_DAY_OUT_OF_RANGE")]
    [InlineData("2026-12-25", "SUPPLY_DAY_OUT_OF_RANGE")]
    [InlineData("2026-10-01", "SUPPLY_DAY_NOT_WORKED")]
    public async Task A_day_that_does_not_fit_is_refused(string day, string code)
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Broken_promises.Tolerated(hub);
        await Refused.With(code, () => Extend(hub.As("scjg-head"), food, DateOnly.Parse(day, null)));
    }

    [HubFact]
    public async Task Only_the_head_moves_it_with_ground_and_reason_and_only_while_it_is_owed()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Broken_promises.Tolerated(hub);

        await Refused.With("SUPPLY_EXTENSION_NOT_YOURS", () => Extend(hub.As("scjg-chief"), food, New));
        await Refused.With("CASE_UNKNOWN", () => Extend(hub.As("wsjk-head"), food, New));
        await Refused.With("TEXT_MISSING", () => Extend(hub.As("scjg-head"), food, New, ground: " "));
        await Refused.With("TEXT_MISSING", () => Extend(hub, food, New, reason: null));
        await hub.As(Hub.Clerk).Supply(food, "M04");
        await Refused.With("NOTHING_OWED", () => Extend(hub.As("scjg-head"), food, New));
        await Refused.With("NOTHING_OWED", async () => await Extend(hub, await hub.FoodAccepted() is var other ? other : food, New, by: "scjg-head"));
    }

    [HubFact]
    public async Task Of_two_at_once_one_moves_it_and_twice_in_a_row_counts_from_the_new_day()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Broken_promises.Tolerated(hub);
        hub.As("scjg-head");
        var revision = (await hub.Case(food)).Revision;

        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(async _ =>
        {
            try
            {
                await hub.Ask((ExtendSupply.Handler h) => h.HandleAsync(new ActRequest(food.CaseId, revision), new(New, "暴雨", "道路中断"), CancellationToken.None));
                return true;
            }
            catch (Domain.Kernel.RefusedException refused) when (refused.Refusal.Code == "CASE_CHANGED")
            {
                return false;
            }
        }));

        Assert.Single(both, done => done);
        await Extend(hub, food, new DateOnly(2026, 11, 9));
        await using var db = hub.Db();
        Assert.Equal([new DateOnly(2026, 9, 24), New], await db.SupplyExtensions.OrderBy(e => e.Sequence).Select(e => e.From).ToListAsync());
    }

    [HubFact]
    public async Task The_acts_of_a_case_offer_it_to_the_head_alone_where_something_was_tolerated()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Broken_promises.Tolerated(hub);

        Assert.Contains(await Acts(hub.As("scjg-head"), food), a => a is { Name: "extendSupply", Refusal: null, InReach: true });
        Assert.DoesNotContain(await Acts(hub.As("scjg-rev1"), food), a => a is { Name: "extendSupply", InReach: true });
        Assert.DoesNotContain(await Acts(hub.As("scjg-head"), await hub.FoodAccepted()), a => a.Name == "extendSupply");
    }

    private static async Task<IReadOnlyList<ActVerdict>> Acts(Hub hub, ActAnswer on) =>
        (await hub.Ask((Features.Tracking.ReadActs.Handler h) => h.HandleAsync(on.CaseId, CancellationToken.None))).Acts;

    private static Task<ActAnswer> Extend(Hub hub, ActAnswer on, DateOnly to, string? ground = "暴雨红色预警", string? reason = "道路中断，无法取得执照", string? by = null) =>
        (by is null ? hub : hub.As(by)).Ask((ExtendSupply.Handler h) => h.HandleAsync(new ActRequest(on.CaseId), new(to, ground, reason), CancellationToken.None));
}

using ApprovalHub.Domain.Clocks;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Tracking;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Tracking;

public sealed class Proof_of_a_case
{
    [HubFact]
    public async Task Every_limit_that_ran_is_told_with_the_days_that_made_it()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        await hub.As("scjg-rev1").Complete(food, "审查", Hub.WithVisit);
        await hub.As("scjg-rev2").At("2026-09-21 09:00").Complete(food, "审查", "Passed");
        await hub.As("scjg-rev1").At("2026-09-23 09:00").Complete(food, "现场勘验", "Done");

        var proof = await hub.Ask((ReadProof.Handler h) => h.HandleAsync(food.CaseId, CancellationToken.None));

        Assert.Equal(1, proof.Version.Version);
        var promised = proof.Counts.Single(c => c.What == "Promised");
        Assert.Equal((await hub.Case(food)).PromisedDue, promised.Reading.Due?.Date);
        Assert.Equal(promised.Clock.Budget.Amount, promised.Spans.Sum(s => s.Amount));
        Assert.Contains(promised.Spans, s => s == new ClockSpan(ClockSpanKind.Stopped, new(2026, 9, 22), new(2026, 9, 23), 0));
        var notice = proof.Counts.Single(c => c.What == "Notice");
        Assert.Equal((await hub.Case(food)).AcceptedAt, notice.EndedAt);
        Assert.False(notice.Reading.Overdue);
        Assert.Equal(["审查", "现场勘验", "决定"], proof.Counts.Where(c => c.What == "Step").Select(c => c.Task!.Name).Where(n => n != "收件受理"));
        Assert.NotNull(proof.Counts.Single(c => c.Task?.Name == "现场勘验").EndedAt);
        Assert.Equal(hub.At("2026-09-21 09:00").Clock.GetUtcNow(), proof.Counts.Single(c => c.Task?.Name == "审查").EndedAt); // asked of two, done by the second
    }

    [HubFact]
    public async Task The_limit_of_the_notice_ends_with_the_answer_and_not_with_the_day_of_acceptance()
    {
        await using var hub = await Hub.OpenAsync();
        var deemed = await hub.As(Hub.Clerk).Receive("食品经营许可", Applicants.Company);
        var corrected = await hub.Receive("食品经营许可", Applicants.Person, "M02");
        await hub.Complete(corrected, "收件受理", Hub.Answer("Correction", "请补正") with { Corrections = [new("M02", "补交布局图")] });
        await hub.At("2026-09-21 10:00").Supply(corrected, "M02");
        await hub.At("2026-09-22 10:00").Complete(corrected, "收件受理", "Refused", "经营场所不在本区", "食品经营许可和备案管理办法第六条");
        await hub.At("2026-09-27 10:00").Sweep(deemed);

        var (late, refused) = (await Notice(hub, deemed), await Notice(hub, corrected));

        Assert.True(late.Reading.Overdue);
        Assert.Equal(new DateTimeOffset(2026, 9, 27, 10, 0, 0, TimeSpan.FromHours(8)), late.EndedAt);
        Assert.Equal((new DateTimeOffset(2026, 9, 22, 10, 0, 0, TimeSpan.FromHours(8)), false), (refused.EndedAt!.Value, refused.Reading.Overdue));
    }

    [HubFact]
    public async Task With_a_denial_nothing_more_is_waited_for()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.As(Hub.Clerk).Receive("食品经营许可", Applicants.Company, "M04");
        await hub.Complete(food, "收件受理", Hub.Answer("Tolerated", "容缺受理") with { Promise = new Domain.Cases.TolerancePromise("孙丽") });
        await hub.FoodReviewedBy(food, "scjg-rev1", "scjg-rev2");
        await hub.As("scjg-chief").At("2026-09-21 10:00").Complete(food, "决定", "Denied", "条件不符", "食品安全法第三十五条");

        var supply = (await hub.Ask((ReadProof.Handler h) => h.HandleAsync(food.CaseId, CancellationToken.None))).Counts.Single(c => c.What == "Supply");

        Assert.Equal((await hub.Case(food)).DecidedAt, supply.EndedAt);
    }

    [HubFact]
    public async Task What_is_owed_has_a_limit_of_its_own_and_strangers_see_none()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.As(Hub.Clerk).Receive("食品经营许可", Applicants.Company, "M04");
        await hub.Complete(food, "收件受理", Hub.Answer("Tolerated", "容缺受理") with { Promise = new Domain.Cases.TolerancePromise("孙丽") });

        var proof = await hub.Ask((ReadProof.Handler h) => h.HandleAsync(food.CaseId, CancellationToken.None));

        var supply = proof.Counts.Single(c => c.What == "Supply");
        Assert.Equal((await hub.Case(food)).SupplyBy, supply.Reading.Due?.Date);
        Assert.Null(supply.EndedAt);
        await Refused.With("CASE_UNKNOWN", () => hub.As("wsjk-rev1").Ask((ReadProof.Handler h) => h.HandleAsync(food.CaseId, CancellationToken.None)));
    }

    private static async Task<ReadProof.Counted> Notice(Hub hub, ActAnswer on) =>
        (await hub.As("zwfw-sup1").Ask((ReadProof.Handler h) => h.HandleAsync(on.CaseId, CancellationToken.None))).Counts.Single(c => c.What == "Notice");
}

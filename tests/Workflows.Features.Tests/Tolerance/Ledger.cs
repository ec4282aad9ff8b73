using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Intake;
using ApprovalHub.Features.Tests.Cases;
using ApprovalHub.Features.Tolerance;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Tolerance;

/// <summary>容缺台账 (FACTS 4.5 to 4.7).</summary>
public sealed class Ledger
{
    private static readonly ReadTolerances.Query All = new(null, false, null, null, null, null);

    [HubFact]
    public async Task A_promise_says_what_is_owed_since_when_and_until_when()
    {
        await using var hub = await Hub.OpenAsync();
        await Broken_promises.Tolerated(hub);

        var line = Assert.Single(await Lines(hub.As("zwfw-sup1"), All with { Standing = ToleranceStanding.Owed }));

        Assert.Equal(("SCJG", "市场监管", new DateOnly(2026, 9, 24), 5), (line.DepartmentCode, line.Department, line.SupplyBy, line.DaysLeft));
        Assert.Equal((hub.Clock.GetUtcNow(), ToleranceEffect.DeemedWithdrawn, null), (line.OwedSince, line.Effect, line.BlockedUntil));
        Assert.Equal(("M04", "营业执照", null), Assert.Single(line.Materials) is var owed ? (owed.Code, owed.Name, owed.SuppliedAt) : default);
    }

    [HubFact]
    public async Task What_comes_by_post_came_when_it_arrived()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Broken_promises.Tolerated(hub);
        var arrived = hub.At("2026-09-23 17:00").Clock.GetUtcNow();

        await Supply(hub.At("2026-09-24 09:00").As(Hub.Clerk), food, new MaterialIn("M04", 0, 1, MaterialWay.Posted) { ArrivedAt = arrived });

        var line = Assert.Single(await Lines(hub, All with { Standing = ToleranceStanding.Supplied }));
        Assert.Equal((arrived, arrived, SupplyWay.Post, true), (line.SuppliedAt, line.Materials[0].SuppliedAt, line.Materials[0].Over, line.Materials[0].To is { Length: > 0 }));
        Assert.Null(line.DaysLeft);
    }

    [HubTheory]
    [InlineData("2026-09-18 08:59", MaterialWay.Posted, "ARRIVAL_OUT_OF_RANGE")]
    [InlineData("2026-09-21 09:01", MaterialWay.Posted, "ARRIVAL_OUT_OF_RANGE")]
    [InlineData("2026-09-20 09:00", MaterialWay.Paper, "ARRIVAL_NOT_POSTED")]
    public async Task An_arrival_that_cannot_be_is_refused(string arrived, MaterialWay way, string code)
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Broken_promises.Tolerated(hub);
        var at = hub.At(arrived).Clock.GetUtcNow();

        await Refused.With(code, () => Supply(hub.At("2026-09-21 09:00").As(Hub.Clerk), food, new MaterialIn("M04", 1, 0, way) { ArrivedAt = at }));
        var received = Hub.Application("食品经营许可", Applicants.Person) with { Materials = [new MaterialIn("M01", 1, 0, MaterialWay.Posted) { ArrivedAt = at }] };
        await Refused.With("ARRIVAL_NOT_POSTED", () => hub.Receive(received));
    }

    [HubFact]
    public async Task A_broken_promise_shows_its_effect_and_the_block()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Broken_promises.Tolerated(hub);
        await hub.At("2026-09-29 00:00").Sweep(food);

        var line = Assert.Single(await Lines(hub.As(Hub.Clerk), All with { Standing = ToleranceStanding.Overdue }));

        Assert.Equal((new DateOnly(2027, 9, 25), true, null), (line.BlockedUntil, line.BrokenAt is not null, line.DaysLeft));
    }

    [HubFact]
    public async Task What_is_supplied_after_the_day_is_late_and_what_nobody_waits_for_lapses()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.Withdraw(await Broken_promises.Tolerated(hub));
        await hub.Republish("食品经营许可", m => m with { Tolerance = m.Tolerance! with { IssueFirst = true } });
        var issued = await Broken_promises.Tolerated(hub);
        await hub.FoodReviewedBy(issued, "scjg-rev1", "scjg-rev2");
        await hub.As("scjg-chief").Complete(issued, "决定", "Granted");
        await hub.At("2026-09-29 00:00").Sweep(issued);

        await hub.At("2026-09-29 10:00").As(Hub.Clerk).Supply(issued, "M04");

        Assert.Equal([ToleranceStanding.Late, ToleranceStanding.Lapsed], (await Lines(hub, All)).Select(l => l.Standing).Order());
    }

    [HubFact]
    public async Task Others_see_nothing_of_it_and_an_administrator_no_name()
    {
        await using var hub = await Hub.OpenAsync();
        await Broken_promises.Tolerated(hub);

        Assert.Empty(await Lines(hub.As("wsjk-head"), All));
        Assert.Equal(Applicants.Company.Name, (await Lines(hub.As("scjg-rev1"), All)).Single().Applicant);
        Assert.Equal(Applicants.Company.Name![..2] + "****", (await Lines(hub.As("zwfw-admin1"), All)).Single().Applicant);
        await Refused.With("NOT_SIGNED_IN", () => Lines(hub.AsNobody(), All));
    }

    [HubFact]
    public async Task Pages_follow_each_other_and_filters_narrow()
    {
        await using var hub = await Hub.OpenAsync();
        foreach (var day in new[] { "2026-09-18 09:00", "2026-09-21 09:00", "2026-09-22 09:00" })
            await Broken_promises.Tolerated(hub, day);

        foreach (var standing in new ToleranceStanding?[] { ToleranceStanding.Owed, null })
        {
            var (seen, after) = (new List<DateOnly>(), default(ReadTolerances.Cursor));
            do
            {
                var page = await hub.Ask((ReadTolerances.Handler h) => h.HandleAsync(All with { Standing = standing }, after, 1, CancellationToken.None));
                seen.AddRange(page.Lines.Select(l => l.SupplyBy));
                after = page.Next;
            }
            while (after is not null);
            Assert.Equal(3, seen.Distinct().Count());
            Assert.Equal(standing is null ? seen.OrderDescending() : seen.Order(), seen);
        }

        Assert.Equal(2, (await Lines(hub, All with { From = new(2026, 9, 25) })).Count);
        Assert.Empty(await Lines(hub, All with { Department = "WSJK" }));
        Assert.Empty(await Lines(hub, All with { Extended = true }));
    }

    [HubFact]
    public async Task What_is_tolerable_is_published_by_matter()
    {
        await using var hub = await Hub.OpenAsync();
        var all = await hub.AsNobody().Ask((ReadTolerable.Handler h) => h.HandleAsync(CancellationToken.None));

        var food = all.Single(m => m.Name == "食品经营许可(新办)");
        Assert.Equal(("营业执照", 12), (food.Materials[0].Name, food.Policy.BlockMonths));
        Assert.DoesNotContain(all, m => m.Name.StartsWith("个体工商户", StringComparison.Ordinal)); // instant matters tolerate nothing
    }

    internal static async Task<IReadOnlyList<ToleranceEntry>> Lines(Hub hub, ReadTolerances.Query query) =>
        (await hub.Ask((ReadTolerances.Handler h) => h.HandleAsync(query, null, 50, CancellationToken.None))).Lines;

    private static Task<ActAnswer> Supply(Hub hub, ActAnswer on, MaterialIn material) =>
        hub.Ask((ApplicantActs.Handler h) => h.SupplyAsync(new ActRequest(on.CaseId), new ApplicantActs.Supply([material]), CancellationToken.None));
}

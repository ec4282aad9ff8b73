using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Tracking;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

public sealed class Tolerance_afterwards
{
    private const string Food = "食品经营许可";

    [HubFact]
    public async Task The_gate_opens_when_what_was_owed_has_come()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Tolerated(hub);
        await hub.FoodReviewedBy(food, "scjg-rev1", "scjg-rev2");
        await hub.As("scjg-chief").Complete(food, "决定", "Granted");
        Assert.Contains((await hub.Case(food)).Tasks, t => t is { Name: "容缺补齐", IsOpen: true });

        var supplied = await hub.As(Hub.Clerk).Supply(food, "M04");

        Assert.Equal(CaseState.Dispatching, supplied.State);
        Assert.Null((await hub.Case(food)).SupplyDueAt);
    }

    [HubFact]
    public async Task Supplied_before_the_decision_the_gate_is_never_closed()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Tolerated(hub);
        await hub.As(Hub.Clerk).Supply(food, "M04");
        await hub.FoodReviewedBy(food, "scjg-rev1", "scjg-rev2");

        Assert.Equal(CaseState.Dispatching, (await hub.As("scjg-chief").Complete(food, "决定", "Granted")).State);
    }

    [HubFact]
    public async Task Only_what_is_owed_is_taken()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Tolerated(hub);

        await Refused.With("NOT_FOR_THE_APPLICANT", () => hub.As("scjg-rev1").Supply(food, "M04"));
        await Refused.With("MATERIAL_NOT_OWED", () => hub.As(Hub.Clerk).Supply(food, "M01"));
        await Refused.With("MATERIALS_NOT_NAMED", () => hub.Supply(food));
        await hub.Supply(food, "M04");
        await Refused.With("NOTHING_OWED", () => hub.Supply(food, "M04"));
    }

    [HubFact]
    public async Task Nobody_but_time_itself_declares_a_promise_broken()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Tolerated(hub);
        await hub.FoodReviewedBy(food, "scjg-rev1", "scjg-rev2");
        await hub.As("scjg-chief").Complete(food, "决定", "Granted");
        var (book, by) = await hub.As(Hub.Clerk).Ask((ActDesk d) => d.SignedInAsync(CancellationToken.None));
        var stored = await hub.Case(food);
        var act = await hub.Ask((ActDesk d) => Task.FromResult(d.On(stored, by, book)));
        var gate = stored.Tasks.Single(t => t.Name == "容缺补齐");

        await Refused.With("NOT_OVERDUE", () =>
        {
            stored.Complete(gate.Id, Hub.Answer("Overdue"), act with { At = gate.DueAt!.Value }); // before any sweep has come by
            return Task.CompletedTask;
        });
    }

    [HubTheory]
    [InlineData(ToleranceEffect.DeemedWithdrawn, "Withdrawn")]
    [InlineData(ToleranceEffect.Returned, "Returned")]
    [InlineData(ToleranceEffect.Denied, "Denied")]
    public async Task What_does_not_come_in_time_has_the_effect_that_the_matter_says(ToleranceEffect effect, string result)
    {
        await using var hub = await Hub.OpenAsync();
        await hub.Republish(Food, m => m with { Tolerance = m.Tolerance! with { Overdue = effect } });
        var food = await Tolerated(hub);

        Assert.DoesNotContain(DueKind.Tolerance, await hub.At("2026-09-28 23:59").Sweep(food));
        Assert.Contains(DueKind.Tolerance, await hub.At("2026-09-29 00:00").Sweep(food));

        var ended = await hub.Case(food);
        Assert.Equal((CaseState.Ended, result), (ended.State, ended.Result));
    }

    [HubFact]
    public async Task A_broken_promise_blocks_the_next_tolerance_for_a_year()
    {
        await using var hub = await Hub.OpenAsync();
        var broken = await Tolerated(hub);
        await hub.At("2026-09-29 00:00").Sweep(broken);

        var next = await hub.As(Hub.Clerk).At("2026-09-29 09:00").Receive(Food, Applicants.Company, "M04");
        var refusal = await Refused.With("TOLERANCE_BLOCKED", () => hub.Complete(next, "收件受理", Tolerance_at_intake.Promise("孙丽")));
        Assert.Equal(("2027-09-25", broken.Number), (refusal.Args["until"], refusal.Args["case"]));
        var atOnce = Hub.Application(Food, Applicants.Company, "M04") with { Intake = Tolerance_at_intake.Promise("孙丽") };
        await Refused.With("TOLERANCE_BLOCKED", () => hub.Receive(atOnce));

        var told = await hub.Ask((ReadCase.Handler h) => h.HandleAsync(broken.CaseId, CancellationToken.None));
        Assert.Equal(new DateOnly(2027, 9, 25), told.Case.NoToleranceUntil(told.Matter));
        Assert.Equal(CaseState.InProgress, (await hub.At("2027-09-25 09:00").Receive(atOnce)).State);
    }

    [HubFact]
    public async Task A_broken_promise_blocks_nobody_else()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.At("2026-09-29 00:00").Sweep(await Tolerated(hub));

        var other = await hub.As(Hub.Clerk).At("2026-09-29 09:00").Receive(Food, Applicants.Person, "M04");
        Assert.Equal(CaseState.InProgress, (await hub.Complete(other, "收件受理", Tolerance_at_intake.Promise("李明"))).State);
    }

    [HubFact]
    public async Task A_denial_is_handed_over_whatever_was_still_owed()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Tolerated(hub);
        await hub.FoodReviewedBy(food, "scjg-rev1", "scjg-rev2");
        await hub.As("scjg-chief").Complete(food, "决定", "Denied", "场所不符合条件", "食品安全法第三十五条");

        Assert.Equal("Denied", (await hub.HandOver(food, Hub.Posted)).Result);
    }

    private static async Task<ActAnswer> Tolerated(Hub hub)
    {
        var received = await hub.At("2026-09-18 09:00").As(Hub.Clerk).Receive(Food, Applicants.Company, "M04");
        return await hub.Complete(received, "收件受理", Tolerance_at_intake.Promise("孙丽"));
    }
}

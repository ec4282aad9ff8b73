using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Review;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

/// <summary>Until when owed materials may come (FACTS 4.5), and how sure that day is.</summary>
public sealed class Supply_dates
{
    private const string Rubble = "城市建筑垃圾处置核准";

    [HubFact]
    public async Task Supply_is_due_no_later_than_a_green_promise_in_hours()
    {
        await using var hub = await Hub.OpenAsync();
        var received = await hub.As(Hub.Clerk).Receive(Hub.Application(Rubble, Applicants.Company, "M07") with { GreenReason = "抢险救灾" });
        await hub.As("csgl-head").Ask((GreenChannel.Handler h) => h.ApproveAsync(new(received.CaseId), new("情况属实，同意"), CancellationToken.None));

        await hub.As(Hub.Clerk).Complete(received, "收件受理", Tolerance_at_intake.Promise("孙丽"));

        var stored = await hub.Case(received);
        Assert.Equal(ShanghaiTime.At(new DateOnly(2026, 9, 18), new TimeOnly(13, 0)), stored.SupplyDueAt);
        Assert.Equal(stored.PromisedDueAt, stored.SupplyDueAt);
    }

    [HubTheory]
    [InlineData("2026-09-18 09:00", false)]
    [InlineData("2026-12-29 09:00", true)]
    public async Task The_gate_says_whether_its_day_rests_on_a_year_not_published_yet(string at, bool provisional)
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Broken_promises.Tolerated(hub, at);
        await hub.FoodReviewedBy(food, "scjg-rev1", "scjg-rev2");
        await hub.As("scjg-chief").Complete(food, "决定", "Granted");

        var gate = (await hub.Case(food)).Tasks.Single(t => t.Activity == ActivityTypes.ToleranceGate);
        Assert.Equal((provisional, true), (gate.DueProvisional, gate.DueAt is not null));
    }
}

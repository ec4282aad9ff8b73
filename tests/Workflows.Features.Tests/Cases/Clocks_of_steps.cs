using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Review;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

/// <summary>Which stop touches which clock, and in which order what is due happens.</summary>
public sealed class Clocks_of_steps
{
    [HubFact]
    public async Task The_step_that_stops_the_clocks_has_its_own_limit_and_that_runs()
    {
        await using var hub = await Hub.OpenAsync();
        var place = await AtTheHearing(hub);

        Assert.NotNull((await hub.Case(place)).Tasks.Single(t => t.Name == "听证").DueAt);
        Assert.Contains(DueKind.Step, await hub.At("2026-12-01 09:00").Sweep(place));
    }

    [HubFact]
    public async Task A_stop_that_is_over_does_not_touch_a_step_that_begins_later()
    {
        await using var hub = await Hub.OpenAsync();
        var place = await AtTheHearing(hub);
        await hub.At("2026-10-12 16:00").As("whly-rev3").Complete(place, "听证", "Done", "已听证");

        await hub.At("2026-10-14 09:00").As("whly-head").Complete(place, "决定", "Granted");

        // 15, 16, 19 to 23, 26 to 28 October: ten working days.
        var due = (await hub.Case(place)).Tasks.Single(t => t.Name == "统一出件").DueAt;
        Assert.Equal(ShanghaiTime.At(new DateOnly(2026, 10, 29), default), due);
    }

    [HubFact]
    public async Task Of_what_is_due_the_earliest_happens_first()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        var review = await hub.OpenTask(food, "审查");
        await hub.At("2026-10-09 09:00").As("scjg-rev1").Act(food, (c, act) => c.Return(review, "intake", "请核对", act));
        await hub.As(Hub.Clerk).Complete(food, "收件受理", "Accepted");

        Assert.Equal([DueKind.Promised, DueKind.Step, DueKind.Step, DueKind.Statutory], await hub.At("2026-12-01 09:00").Sweep(food));
    }

    [HubFact]
    public async Task A_joint_limit_is_extended_by_the_head_of_government_who_is_named()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.Republish("占用、挖掘城市道路许可", m => m with { Statutory = Limit.WorkDays(45) });
        var road = await hub.As(Hub.Clerk).ReceiveAndAccept("占用、挖掘城市道路许可", Applicants.Company);

        await Refused.With("TEXT_MISSING", () => Extend(null));
        await Extend("区长 张三");
        Assert.Equal("区长 张三", (await hub.Case(road)).Extensions.Single().By);
        Task<ActAnswer> Extend(string? approvedBy) => hub.As("csgl-head").Ask((ExtendLimit.Handler h) =>
            h.HandleAsync(new(road.CaseId), new(15, approvedBy, "案情复杂"), CancellationToken.None));
    }

    [HubFact]
    public async Task An_end_ends_the_stop_that_was_on()
    {
        await using var hub = await Hub.OpenAsync();
        var place = await AtTheHearing(hub);

        await hub.At("2026-09-28 09:00").As(Hub.Clerk).Withdraw(place);

        Assert.Equal(new DateOnly(2026, 9, 28), (await hub.Case(place)).Stops.Single().To);
    }

    private static async Task<ActAnswer> AtTheHearing(Hub hub)
    {
        var place = await hub.As(Hub.Clerk).ReceiveAndAccept("娱乐场所经营许可", Applicants.Company);
        await hub.As("whly-rev1").Complete(place, "审查", "Passed");
        await hub.As("whly-rev2").Complete(place, "审查", "Passed");
        return place;
    }
}

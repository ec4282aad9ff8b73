using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Features.Acts;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

public sealed class Stops_and_extensions
{
    private const string Health = "公共场所卫生许可";

    [HubFact]
    public async Task A_hearing_stops_the_clocks_and_the_dates_move_by_exactly_the_stopped_working_days()
    {
        await using var hub = await Hub.OpenAsync();
        var place = await hub.As(Hub.Clerk).ReceiveAndAccept("娱乐场所经营许可", Applicants.Company);
        Assert.Equal((new DateOnly(2026, 10, 12), new DateOnly(2026, 10, 22)), (place.PromisedDue, place.StatutoryDue));
        await hub.At("2026-09-22 10:00").As("whly-rev1").Complete(place, "审查", "Passed");

        var stopped = await hub.As("whly-rev2").Complete(place, "审查", "Passed");
        Assert.Equal((null, null), (stopped.PromisedDue, stopped.StatutoryDue));
        Assert.True((await hub.Case(place)).IsStopped);
        var resumed = await hub.At("2026-10-12 16:00").As("whly-rev3").Complete(place, "听证", "Done", "已听证");

        // 23, 24, 28, 29, 30 September and 8, 9, 10, 12 October: nine working days.
        Assert.Equal((new DateOnly(2026, 10, 23), new DateOnly(2026, 11, 4)), (resumed.PromisedDue, resumed.StatutoryDue));
    }

    [HubFact]
    public async Task While_the_clocks_stand_nothing_is_overdue()
    {
        await using var hub = await Hub.OpenAsync();
        var place = await hub.As(Hub.Clerk).ReceiveAndAccept("娱乐场所经营许可", Applicants.Company);
        await hub.As("whly-rev1").Complete(place, "审查", "Passed");
        await hub.As("whly-rev2").Complete(place, "审查", "Passed");

        var fired = await hub.At("2026-12-01 09:00").Sweep(place);

        Assert.DoesNotContain(DueKind.Promised, fired);
        Assert.DoesNotContain(DueKind.Statutory, fired);
    }

    [HubFact]
    public async Task A_step_outside_the_list_of_the_matter_may_not_stop_the_clocks()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.Republish("食品经营许可", m => m with { SpecialProcedures = [] });
        var food = await hub.FoodAccepted();

        await Refused.With("SPECIAL_PROCEDURE_NOT_ALLOWED", () => hub.As("scjg-rev1").Complete(food, "审查", Hub.WithVisit));
    }

    [HubFact]
    public async Task Overdue_limits_are_marked_and_the_marks_stay()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();

        Assert.DoesNotContain(DueKind.Promised, await hub.At("2026-10-09 23:59").Sweep(food));
        Assert.Contains(DueKind.Promised, await hub.At("2026-10-10 00:00").Sweep(food));
        Assert.Contains(DueKind.Statutory, await hub.At("2026-10-16 00:00").Sweep(food));
        Assert.Empty(await hub.Sweep(food));
        Assert.NotNull((await hub.Case(food)).PromisedOverdueAt);
    }

    [HubFact]
    public async Task The_head_extends_once_by_ten_working_days_at_most()
    {
        await using var hub = await Hub.OpenAsync();
        var health = await hub.As(Hub.Clerk).ReceiveAndAccept(Health, Applicants.Company);
        Assert.Equal(new DateOnly(2026, 10, 22), health.StatutoryDue);

        await Refused.With("EXTENSION_NOT_YOURS", () => Extend(hub, health, 10, "wsjk-chief"));
        await Refused.With("EXTENSION_AMOUNT", () => Extend(hub, health, 11));
        var extended = await Extend(hub, health, 10);
        Assert.Equal(new DateOnly(2026, 11, 5), extended.StatutoryDue);
        await Refused.With("EXTENSION_ONCE", () => Extend(hub, health, 5));
    }

    [HubFact]
    public async Task An_extension_after_the_limit_is_too_late()
    {
        await using var hub = await Hub.OpenAsync();
        var health = await hub.As(Hub.Clerk).ReceiveAndAccept(Health, Applicants.Company);

        hub.At("2026-10-23 00:00");
        await Refused.With("EXTENSION_TOO_LATE", () => Extend(hub, health, 10));
    }

    [HubFact]
    public async Task A_limit_for_which_the_law_has_no_extension_is_not_extended()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();

        await Refused.With("EXTENSION_NOT_PROVIDED", () => Extend(hub, food, 5, "scjg-head"));
    }

    [HubFact]
    public async Task Before_acceptance_there_is_nothing_to_extend()
    {
        await using var hub = await Hub.OpenAsync();
        var health = await hub.As(Hub.Clerk).Receive(Health, Applicants.Company);

        await Refused.With("NO_CLOCK_RUNS", () => Extend(hub, health, 5));
    }

    [HubFact]
    public async Task A_joint_matter_is_extended_by_fifteen_days_by_the_head_of_government()
    {
        await using var hub = await Hub.OpenAsync();
        var road = await hub.As(Hub.Clerk).ReceiveAndAccept("占用、挖掘城市道路", Applicants.Company);

        await Refused.With("TEXT_MISSING", () => Extend(hub, road, 15, "csgl-head"));
        await Refused.With("EXTENSION_AMOUNT", () => Extend(hub, road, 16, "csgl-head", "区长"));
        await Extend(hub, road, 15, "csgl-head", "区长");

        var extension = Assert.Single((await hub.Case(road)).Extensions);
        Assert.Equal((15, ExtensionApprover.GovernmentHead, "区长"), (extension.Amount, extension.Approver, extension.By));
    }

    [HubFact]
    public async Task A_single_matter_of_45_days_is_extended_by_its_own_head_as_its_list_says()
    {
        await using var hub = await Hub.OpenAsync();
        var water = await hub.As(Hub.Clerk).ReceiveAndAccept("取水许可", Applicants.Company);

        await Refused.With("EXTENSION_AMOUNT", () => Extend(hub, water, 11, "slj-head"));
        await Extend(hub, water, 10, "slj-head");

        var extension = Assert.Single((await hub.Case(water)).Extensions);
        Assert.Equal((10, ExtensionApprover.OrganHead), (extension.Amount, extension.Approver));
    }

    [HubFact]
    public async Task Three_days_by_another_law_than_that_of_registration_are_not_extended()
    {
        await using var hub = await Hub.OpenAsync();
        var sign = await hub.As(Hub.Clerk).ReceiveAndAccept("大型户外广告", Applicants.Company);
        await Refused.With("EXTENSION_NOT_PROVIDED", () => Extend(hub, sign, 3, "csgl-head"));

        var company = await hub.As(Hub.Clerk).ReceiveAndAccept("公司设立登记", Applicants.Company);
        await Refused.With("EXTENSION_AMOUNT", () => Extend(hub, company, 4, "scjg-head"));
        await Extend(hub, company, 3, "scjg-head");
    }

    /// <summary>延长期限 by the head of the department.</summary>
    internal static Task<ActAnswer> Extend(Hub hub, ActAnswer on, int days, string by = "wsjk-head", string? approvedBy = null) => hub.As(by).Ask(
        (Features.Review.ExtendLimit.Handler h) => h.HandleAsync(new(on.CaseId), new(days, approvedBy, "案情复杂"), CancellationToken.None));
}

using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

public sealed class Tolerance_at_intake
{
    private const string Food = "食品经营许可";

    [HubFact]
    public async Task With_a_signed_promise_the_case_is_accepted_and_the_rest_owed_until_a_day()
    {
        await using var hub = await Hub.OpenAsync();
        var received = await hub.As(Hub.Clerk).Receive(Food, Applicants.Company, "M04");

        var accepted = await hub.Complete(received, "收件受理", Promise("孙丽"));

        var stored = await hub.Case(accepted);
        Assert.Equal((CaseState.InProgress, new DateOnly(2026, 9, 24), 1), (stored.State, stored.SupplyBy, stored.OwedCount));
    }

    [HubTheory]
    [InlineData(null, "PROMISE_NOT_SIGNED")]
    [InlineData("  ", "PROMISE_NOT_SIGNED")]
    [InlineData("王五", "PROMISE_SIGNED_BY_ANOTHER")]
    public async Task The_promise_is_signed_by_the_applicant_or_who_acts_for_it(string? signedBy, string code)
    {
        await using var hub = await Hub.OpenAsync();
        var received = await hub.As(Hub.Clerk).Receive(Food, Applicants.Company, "M04");

        await Refused.With(code, () => hub.Complete(received, "收件受理", Promise(signedBy!)));
    }

    [HubFact]
    public async Task Without_a_promise_nothing_is_tolerated()
    {
        await using var hub = await Hub.OpenAsync();
        var received = await hub.As(Hub.Clerk).Receive(Food, Applicants.Company, "M04");

        await Refused.With("PROMISE_NOT_SIGNED", () => hub.Complete(received, "收件受理", "Tolerated"));
    }

    [HubFact]
    public async Task A_missing_main_material_is_not_tolerated()
    {
        await using var hub = await Hub.OpenAsync();
        var received = await hub.As(Hub.Clerk).Receive(Food, Applicants.Company, "M01", "M04");

        var refusal = await Refused.With("MAIN_MATERIAL_MISSING", () => hub.Complete(received, "收件受理", Promise("孙丽")));
        Assert.Equal("食品经营许可申请书", refusal.Args["materials"]);
    }

    [HubFact]
    public async Task With_nothing_missing_there_is_nothing_to_tolerate()
    {
        await using var hub = await Hub.OpenAsync();
        var received = await hub.As(Hub.Clerk).Receive(Food, Applicants.Company);

        await Refused.With("NOTHING_MISSING", () => hub.Complete(received, "收件受理", Promise("孙丽")));
    }

    [HubFact]
    public async Task A_matter_without_a_policy_tolerates_nothing()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.Republish(Food, m => m with { Tolerance = null });
        var received = await hub.As(Hub.Clerk).Receive(Food, Applicants.Company, "M04");

        await Refused.With("MATTER_TOLERATES_NOTHING", () => hub.Complete(received, "收件受理", Promise("孙丽")));
    }

    [HubFact]
    public async Task The_supply_limit_is_never_longer_than_the_promised_one()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.Republish(Food, m => m with { Promised = Limit.WorkDays(2) });
        var received = await hub.As(Hub.Clerk).Receive(Food, Applicants.Company, "M04");

        var accepted = await hub.Complete(received, "收件受理", Promise("孙丽"));

        Assert.Equal(new DateOnly(2026, 9, 21), (await hub.Case(accepted)).SupplyBy);
        Assert.Equal(new DateOnly(2026, 9, 21), accepted.PromisedDue);
    }

    [HubTheory]
    [InlineData(0)]
    [InlineData(6)]
    public async Task Nobody_may_promise_later_than_the_matter_allows(int days)
    {
        await using var hub = await Hub.OpenAsync();
        var received = await hub.As(Hub.Clerk).Receive(Food, Applicants.Company, "M04");

        await Refused.With("SUPPLY_LIMIT_TOO_LONG", () => hub.Complete(received, "收件受理", Promise("孙丽", days)));
    }

    [HubFact]
    public async Task The_agent_signs_the_promise_too()
    {
        await using var hub = await Hub.OpenAsync();
        var application = Hub.Application(Food, Applicants.Company, "M04") with { Agent = new("王五", Applicants.Neighbour.IdNumber, "13800138003", "代为申请") };

        var food = await hub.As(Hub.Clerk).Receive(application with { Intake = Promise("王五") });

        Assert.Equal("王五", (await hub.Case(food)).PromisedBy);
    }

    [HubFact]
    public async Task Tolerated_after_a_notice_the_case_counts_from_its_receipt_not_from_the_promise()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.As(Hub.Clerk).Receive(Food, Applicants.Company, "M04");
        await hub.Complete(food, "收件受理", Hub.Answer("Correction") with { Corrections = [new("M04", "补交")] });
        var correction = await hub.OpenTask(food, "补正材料");
        await hub.At("2026-09-22 10:00").Act(food, (c, act) => c.Return(correction, "intake", "申请人愿意承诺", act));

        await hub.Complete(food, "收件受理", Promise("孙丽"));

        var stored = await hub.Case(food);
        Assert.Equal(stored.ReceivedAt, stored.AcceptedAt);
    }

    internal static TaskAnswer Promise(string signedBy, int? days = null) => Hub.Answer("Tolerated") with { Promise = new(signedBy, days) };
}

using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.People;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Review;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

public sealed class Green_channel
{
    [HubFact]
    public async Task An_approved_green_case_has_the_shorter_limit_and_skips_no_step()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Approved(hub);
        await hub.As("scjg-rev1").Complete(food, "审查（绿色通道）", Hub.WithVisit);
        await hub.As("scjg-rev2").Complete(food, "审查（绿色通道）", "Passed");
        Assert.DoesNotContain((await hub.Case(food)).Tasks, t => t.Name == "决定");
        var visited = await hub.As("scjg-rev1").Complete(food, "现场勘验（绿色通道）", "Done", "一致");
        Assert.Equal(new DateOnly(2026, 9, 24), visited.PromisedDue);
        var granted = await hub.As("scjg-chief").Complete(food, "决定", "Granted");

        Assert.Equal(CaseState.Dispatching, granted.State);
        Assert.All((await hub.Case(food)).Tasks.Where(t => t.Name != "收件受理"), t => Assert.Equal(Lane.Green, t.Lane));
    }

    [HubFact]
    public async Task Asking_needs_a_reason_and_happens_once()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.As(Hub.Clerk).Receive("食品经营许可", Applicants.Company);

        await Refused.With("TEXT_MISSING", () => Request(hub, food, " "));
        await Request(hub, food, "抢险救灾");
        await Refused.With("GREEN_ASKED_ALREADY", () => Request(hub, food, "抢险救灾"));
    }

    [HubFact]
    public async Task Until_it_is_approved_the_case_keeps_its_lane()
    {
        await using var hub = await Hub.OpenAsync();
        var asked = await hub.As(Hub.Clerk).Receive(Hub.Application("食品经营许可", Applicants.Company) with { GreenReason = "抢险救灾" });

        Assert.Equal(new DateOnly(2026, 10, 9), (await hub.Complete(asked, "收件受理", "Accepted")).PromisedDue);
    }

    [HubFact]
    public async Task Only_a_head_or_an_authorised_chief_approves_what_was_asked()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.Authorise("scjg-chief", "SCJG", new(AuthorisedAct.Decide, null, new(2026, 1, 1), new(2027, 1, 1)));
        var food = await hub.As(Hub.Clerk).Receive("食品经营许可", Applicants.Company);

        await Refused.With("GREEN_NOT_ASKED", () => Approve(hub, food, "scjg-head"));
        await Request(hub, food, "抢险救灾");
        await Refused.With("GREEN_NOT_YOURS", () => Approve(hub, food, "scjg-rev1"));
        await Refused.With("GREEN_NOT_YOURS", () => Approve(hub, food, "scjg-chief"));
        await Approve(hub, food, "scjg-head");
    }

    [HubFact]
    public async Task Whoever_asked_does_not_approve()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.Change(db => db.Add(
            new Post("SCJG-WIN9", "SCJG", "兼任窗口", Role.WindowClerk, new(DemoCentre.Person("scjg-head"), DemoCentre.Person("scjg-deputy")))));
        var food = await hub.As("scjg-head").Receive("食品经营许可", Applicants.Company);
        await hub.Act(food, (subject, act) => subject.RequestGreen("抢险救灾", act));

        await Refused.With("MAKER_IS_NOT_CHECKER", () => Approve(hub, food, "scjg-head"));
    }

    [HubFact]
    public async Task A_matter_without_green_limits_offers_none()
    {
        await using var hub = await Hub.OpenAsync();
        var trader = await hub.As(Hub.Clerk).Receive("个体工商户设立登记", Applicants.Person);

        await Refused.With("GREEN_NOT_OFFERED", () => Request(hub, trader, "急"));
    }

    [HubFact]
    public async Task Only_the_applicants_side_asks_for_it_and_it_is_approved_once()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();

        await Refused.With("NOT_FOR_THE_APPLICANT", () => hub.As("scjg-rev1").Act(food, (c, act) => c.RequestGreen("抢险救灾", act)));
        await Request(hub, food, "抢险救灾");
        await Approve(hub, food, "scjg-head");
        await Refused.With("GREEN_NOT_ASKED", () => Approve(hub, food, "scjg-head"));
        Assert.All((await hub.Case(food)).Tasks.Where(t => t.IsOpen), t => Assert.Equal(Lane.Green, t.Lane)); // they go first from now on
    }

    [HubFact]
    public async Task When_the_green_limit_is_over_or_the_decision_made_it_is_too_late()
    {
        await using var hub = await Hub.OpenAsync();
        var late = await hub.FoodAccepted();
        var decided = await hub.FoodGranted();
        await Request(hub, late, "抢险救灾");
        await Request(hub, decided, "抢险救灾");

        await Refused.With("GREEN_TOO_LATE", () => Approve(hub, decided, "scjg-head"));
        hub.At("2026-09-25 00:00");
        await Refused.With("GREEN_TOO_LATE", () => Approve(hub, late, "scjg-head"));
        await Approve(hub.At("2026-09-24 23:59"), late, "scjg-head");
    }

    /// <summary>A green case, accepted.</summary>
    internal static async Task<ActAnswer> Approved(Hub hub, string matter = "食品经营许可", string head = "scjg-head")
    {
        var received = await hub.As(Hub.Clerk).Receive(Hub.Application(matter, Applicants.Company) with { GreenReason = "抢险救灾" });
        await Approve(hub, received, head);
        return await hub.As(Hub.Clerk).Complete(received, "收件受理", "Accepted");
    }

    private static Task<ActAnswer> Request(Hub hub, ActAnswer on, string reason) =>
        hub.As(Hub.Clerk).Ask((GreenChannel.Handler h) => h.RequestAsync(new(on.CaseId), new(reason), CancellationToken.None));

    private static Task<ActAnswer> Approve(Hub hub, ActAnswer on, string by) =>
        hub.As(by).Ask((GreenChannel.Handler h) => h.ApproveAsync(new(on.CaseId), new("情况属实，同意"), CancellationToken.None));
}

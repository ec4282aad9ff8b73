using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Intake;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

/// <summary>授权委托书 and 交接单 at the counter: who may make them, when, and what the chain of events keeps.</summary>
public sealed class Desk_papers
{
    [HubFact]
    public async Task A_slip_may_be_made_as_often_as_something_goes_over_and_never_reaches_the_applicant()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        await Handed(hub.As(Hub.Clerk), food, "M01", "M02");
        await Handed(hub, food, "M03");

        var now = await hub.Case(food);
        var slips = now.Papers.Where(p => p.Kind == "HandoverSlip").OrderBy(p => p.Number).ToList();
        Assert.Equal(["红市场监管交〔2026〕1号", "红市场监管交〔2026〕2号"], slips.Select(p => p.Number));
        Assert.All(slips, p => Assert.Equal((false, PaperStanding.Current), (now.ShowsApplicant(p.Kind), now.StandingOf(p))));
        Assert.Equal(2, now.Events.Count(e => e.Kind == "MaterialsHandedOver" && e.Data.Contains("刘卫东", StringComparison.Ordinal)));
    }

    [HubFact]
    public async Task Only_what_has_come_in_goes_over_from_a_window_for_the_matter()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.As(Hub.Clerk).Receive("食品经营许可", Applicants.Company);
        await Refused.With("HANDOVER_BEFORE_ACCEPTANCE", () => Handed(hub, food, "M01"));
        await hub.Complete(food, "收件受理", "Accepted");

        await Refused.With("DESK_PAPER_NOT_YOURS", () => Handed(hub.As("scjg-rev1"), food, "M01"));
        await Refused.With("HANDOVER_LIST_EMPTY", () => Handed(hub.As(Hub.Clerk), food));
        var owing = await hub.As(Hub.Clerk).Receive(Hub.Application("食品经营许可", Applicants.Company, "M04") with { Intake = Tolerance_at_intake.Promise("孙丽") });
        await Refused.With("HANDOVER_OF_NOTHING", () => Handed(hub, owing, "M01", "M04"));
    }

    [HubFact]
    public async Task A_later_letter_of_authority_takes_the_earlier_ones_place()
    {
        await using var hub = await Hub.OpenAsync();
        var agent = new ReceiveCase.AgentDetails("孙立", "41070219881212402X", "13803730001", "授权委托书 2026-09-18");
        var food = await hub.As(Hub.Clerk).Receive(Hub.Application("食品经营许可", Applicants.Company) with { Agent = agent });
        await Refused.With("NO_AGENT", async () => await Authorised(hub, await hub.Receive("食品经营许可", Applicants.Company)));

        await Authorised(hub, food);
        await Authorised(hub.At("2026-09-18 10:00"), food);

        var now = await hub.Case(food);
        var letters = now.Papers.Where(p => p.Kind == "AgentAuthority").OrderBy(p => p.IssuedAt).ToList();
        Assert.Equal([PaperStanding.Replaced, PaperStanding.Current], letters.Select(now.StandingOf));
    }

    private static Task<ActAnswer> Authorised(Hub hub, ActAnswer on) =>
        hub.Ask((DeskPapers.Handler h) => h.AuthorityAsync(new ActRequest(on.CaseId), CancellationToken.None));

    private static Task<ActAnswer> Handed(Hub hub, ActAnswer on, params string[] codes) =>
        hub.Ask((DeskPapers.Handler h) => h.HandoverAsync(new ActRequest(on.CaseId), new MaterialsHandover(codes, "刘卫东", null), CancellationToken.None));
}

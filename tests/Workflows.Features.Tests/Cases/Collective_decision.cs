using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Acts;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

/// <summary>集体讨论决定 (许可法 §38): no decision of several without their minutes.</summary>
public sealed class Collective_decision
{
    internal const string Step = "集体讨论决定";

    [HubFact]
    public async Task Without_minutes_there_is_no_collective_decision()
    {
        await using var hub = await Hub.OpenAsync();
        var company = await Reviewed(hub, "scjg-rev1");

        await Refused.With("MINUTES_MISSING", () => hub.As("scjg-head").Complete(company, Step, "Granted"));
        await hub.Complete(company, Step, By("王建国", "李思远"));
        Assert.NotNull((await hub.Case(company)).DecidedAt);
    }

    [HubTheory]
    [InlineData("王建国")]
    [InlineData("王建国", "王建国 ")]
    public async Task One_person_is_no_assembly_however_often_named(params string[] attendees)
    {
        await using var hub = await Hub.OpenAsync();
        var company = await Reviewed(hub, "scjg-rev1");

        await Refused.With("MINUTES_OF_ONE", () => hub.As("scjg-head").Complete(company, Step, By(attendees)));
    }

    internal static TaskAnswer By(params string[] attendees) =>
        Hub.Answer("Granted", "同意") with { Minutes = new CollectiveMinutes("市监纪要〔2026〕7号", attendees) };

    /// <summary>公司设立登记 put before the assembly of heads, reviewed: lies with the department head.</summary>
    internal static async Task<ActAnswer> Reviewed(Hub hub, string reviewer)
    {
        await hub.Republish("公司设立登记", m => m with { Template = "collective", CollectiveDecision = true });
        var company = await hub.As(Hub.Clerk).ReceiveAndAccept("公司设立登记", Applicants.Company);
        await hub.As(reviewer).Complete(company, "审查", "Passed");
        await hub.As("scjg-rev2").Complete(company, "合法性审核", "Passed");
        return company;
    }
}

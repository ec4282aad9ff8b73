using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Acts;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

public sealed class Joint_review
{
    private const string Road = "占用、挖掘城市道路许可";

    [HubFact]
    public async Task Asks_the_departments_that_take_part_and_goes_on_when_all_have_agreed()
    {
        await using var hub = await Hub.OpenAsync();
        var road = await hub.As(Hub.Clerk).ReceiveAndAccept(Road, Applicants.Company);
        await Add(hub, road);

        await hub.As("gajj-rev1").Complete(road, "并联审查", "Agreed");
        Assert.DoesNotContain((await hub.Case(road)).Tasks, t => t.Name == "主办部门汇总审查");
        await hub.As("xfjy-rev1").Complete(road, "并联审查", "Agreed");
        Assert.Contains((await hub.Case(road)).Tasks, t => t is { Name: "主办部门汇总审查", IsOpen: true, DepartmentCode: "CSGL" });
    }

    [HubFact]
    public async Task A_disagreement_says_why()
    {
        await using var hub = await Hub.OpenAsync();
        var road = await hub.As(Hub.Clerk).ReceiveAndAccept(Road, Applicants.Company);

        await Refused.With("OPINION_MISSING", () => hub.As("gajj-rev1").Complete(road, "并联审查", "Disagreed", null));
        await hub.Complete(road, "并联审查", "Disagreed", "影响交通安全");
        Assert.Equal("Disagreed", (await hub.Case(road)).Tasks.Single(t => t.DepartmentCode == "GAJJ").Outcome);
    }

    [HubFact]
    public async Task By_the_rule_of_one_the_first_agreement_decides_and_nobody_else_is_asked_any_more()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.RepublishTemplate("joint", json => json.Replace("\"value\": \"All\"", "\"value\": \"Any\"", StringComparison.Ordinal));
        var road = await hub.As(Hub.Clerk).ReceiveAndAccept(Road, Applicants.Company);
        await Add(hub, road);

        await hub.As("gajj-rev1").Complete(road, "并联审查", "Agreed");

        var tasks = (await hub.Case(road)).Tasks;
        Assert.Equal(TaskState.Cancelled, tasks.Single(t => t.DepartmentCode == "XFJY").State);
        Assert.Contains(tasks, t => t is { Name: "主办部门汇总审查", IsOpen: true });
    }

    [HubFact]
    public async Task Silence_agrees_only_where_the_template_says_so()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.RepublishTemplate("joint", json => json.Replace("\"value\": \"wait\"", "\"value\": \"agreed\"", StringComparison.Ordinal));
        var road = await hub.As(Hub.Clerk).ReceiveAndAccept(Road, Applicants.Company);

        Assert.DoesNotContain(DueKind.Step, await hub.At("2026-09-22 23:59").Sweep(road));
        Assert.Contains(DueKind.Step, await hub.At("2026-09-23 00:00").Sweep(road));

        var asked = (await hub.Case(road)).Tasks.Single(t => t.DepartmentCode == "GAJJ");
        Assert.Equal(("Agreed", "系统"), (asked.Outcome, asked.ActedByName));
    }

    [HubFact]
    public async Task Silence_is_marked_overdue_and_waits_as_shipped()
    {
        await using var hub = await Hub.OpenAsync();
        var road = await hub.As(Hub.Clerk).ReceiveAndAccept(Road, Applicants.Company);

        await hub.At("2026-09-23 00:00").Sweep(road);

        var asked = (await hub.Case(road)).Tasks.Single(t => t.DepartmentCode == "GAJJ");
        Assert.True(asked.IsOpen);
        Assert.NotNull(asked.OverdueAt);
    }

    [HubFact]
    public async Task Only_the_lead_department_changes_who_takes_part()
    {
        await using var hub = await Hub.OpenAsync();
        var road = await hub.As(Hub.Clerk).ReceiveAndAccept(Road, Applicants.Company);

        await Refused.With("PARTICIPANTS_NOT_YOURS", () => Add(hub, road, "gajj-head"));
        await Add(hub, road);
        await Refused.With("PROCESS_PARTICIPANT_ALREADY", () => Add(hub, road));
    }

    private static Task<ActAnswer> Add(Hub hub, ActAnswer road, string by = "csgl-head") =>
        hub.As(by).Act(road, (subject, act) => subject.AddParticipant("jointReview", "XFJY", "涉及消防通道", act));
}

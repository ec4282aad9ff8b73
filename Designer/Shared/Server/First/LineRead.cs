using System.Text.Json;
using ApprovalHub.Api.Contracts.Inbox;
using static ApprovalHub.Designer.Server.First.ReadingByHand;

namespace ApprovalHub.Designer.Server.First;

/// <summary>What was read so far of a line of the inbox.</summary>
internal sealed class LineRead
{
    private string? step, node, number, matter, matterName, department, applicant, lane, channel, assignee, absent, outcome, part;
    private string card = "None";
    private Guid? task, id;
    private DateTimeOffset? opened, due, ended;
    private DateOnly? promised;
    private bool overdue;
    private int? left, revision;
    private IReadOnlyList<string> acts = [], asked = [], done = [];
    private IReadOnlyList<string>? outcomes;

    /// <summary>Whether it was one of the texts.</summary>
    public bool TakeText(string member, ref Utf8JsonReader json)
    {
        switch (member)
        {
            case "step": step = json.GetString(); return true;
            case "nodeId": node = json.GetString(); return true;
            case "caseNumber": number = json.GetString(); return true;
            case "matterCode": matter = json.GetString(); return true;
            case "matterName": matterName = json.GetString(); return true;
            case "departmentCode": department = json.GetString(); return true;
            case "applicant": applicant = json.GetString(); return true;
            case "lane": lane = json.GetString(); return true;
            case "channel": channel = json.GetString(); return true;
            case "assignee": assignee = json.GetString(); return true;
            case "onBehalfOf": absent = json.GetString(); return true;
            case "part": part = json.GetString(); return true;
            case "card": card = json.GetString() ?? card; return true;
            case "outcome": outcome = json.GetString(); return true;
            default: return false;
        }
    }

    /// <summary>Whether it was one of the other members.</summary>
    public bool TakeOther(string member, ref Utf8JsonReader json)
    {
        switch (member)
        {
            case "taskId": task = Id(ref json); return true;
            case "caseId": id = Id(ref json); return true;
            case "openedAt": opened = Instant(ref json); return true;
            case "dueAt": due = Instant(ref json); return true;
            case "endedAt": ended = Instant(ref json); return true;
            case "promisedDue": promised = DayOrNone(ref json); return true;
            case "overdue": overdue = json.GetBoolean(); return true;
            case "workDaysLeft": left = Number(ref json); return true;
            case "revision": revision = Number(ref json); return true;
            case "quickActs": acts = List(ref json, Text); return true;
            case "alsoAsked": asked = List(ref json, Text); return true;
            case "alsoDone": done = List(ref json, Text); return true;
            case "outcomes": outcomes = List(ref json, Text); return true;
            default: return false;
        }
    }

    public InboxLine Made() => new()
    {
        TaskId = task,
        Step = Must(step, "step"),
        NodeId = Must(node, "nodeId"),
        CaseId = Must(id, "caseId"),
        CaseNumber = Must(number, "caseNumber"),
        MatterCode = Must(matter, "matterCode"),
        MatterName = Must(matterName, "matterName"),
        DepartmentCode = Must(department, "departmentCode"),
        Applicant = Must(applicant, "applicant"),
        Lane = Must(lane, "lane"),
        Channel = Must(channel, "channel"),
        OpenedAt = Must(opened, "openedAt"),
        DueAt = due,
        Overdue = overdue,
        Card = card,
        WorkDaysLeft = left,
        PromisedDue = promised,
        Assignee = assignee,
        OnBehalfOf = absent,
        QuickActs = acts,
        Part = part,
        AlsoAsked = asked,
        AlsoDone = done,
        Outcomes = Must(outcomes, "outcomes"),
        Outcome = outcome,
        EndedAt = ended,
        Revision = Must(revision, "revision"),
    };
}

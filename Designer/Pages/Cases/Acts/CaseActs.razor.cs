using ApprovalHub.Api.Contracts.Cases;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Cases.Acts;

/// <summary>What may be done now, and what not and why: the server's own dry run says so, the page guesses nothing.</summary>
public sealed partial class CaseActs
{
    private Side? side;
    private Guid? chosen;

    [Parameter, EditorRequired]
    public CaseResponse Case { get; set; } = null!;

    /// <summary>Every act with whether the person may do it.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<CaseActsResponse.Act> Acts { get; set; } = [];

    /// <summary>Told in words what was done.</summary>
    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    /// <summary>Somebody was faster: the case is to be read again.</summary>
    [Parameter]
    public EventCallback OnOutdated { get; set; }

    /// <summary>The tasks that the person may do; what is claimed goes before what waits for anybody, and of the like in a pool one is enough.</summary>
    private IReadOnlyList<CaseResponse.TaskValue> Mine =>
    [
        .. Open.Where(task => ActsOn(task).Any(act => act is { Name: "complete" or "claim", Allowed: true })).OrderBy(task => task.AssigneeName is null)
            .DistinctBy(task => (task.NodeId, task.DepartmentCode)),
    ];

    private CaseResponse.TaskValue? Current => Mine.FirstOrDefault(task => task.Id == chosen) ?? (Mine.Count > 0 ? Mine[0] : null);

    private IReadOnlyList<CaseResponse.TaskValue> Open => [.. Case.Tasks.Where(t => t.State == "Open" && t.Outcomes.Count > 0)];

    /// <summary>What waits for others: the like in a pool as one with their number.</summary>
    private IEnumerable<(CaseResponse.TaskValue Task, int Count)> Others =>
        Open.Where(t => t != Current && !Mine.Contains(t)).GroupBy(t => (t.NodeId, t.DepartmentCode, t.AssigneeName)).Select(like => (like.First(), like.Count()));

    /// <summary>Acts beside the task's own, each with its form; those on a task for each task that they may be done on.</summary>
    private IReadOnlyList<Side> Offered =>
    [
        .. SideNames.All.SelectMany(name => Acts.Where(act => SideNames.Form(act.Name) == name).GroupBy(act => act.Name == "terminate" || name == "participants" ? null : act.TaskId)
            .Where(same => same.Any(act => act.Allowed)).DistinctBy(same => same.First().Step)
            .Select(same => new Side(name, [.. same]) { Step = Mine.Count > 1 || name is "reassign" or "recall" ? same.First().Step : null })),
    ];

    /// <summary>One line for an act and a reason, however many tasks they are true of; what the person's posts can never do is left out.</summary>
    private IReadOnlyList<CaseActsResponse.Act> Refused =>
    [
        .. Acts.Where(act => act is { Allowed: false, InReach: true, Text: not null }).DistinctBy(act => (act.Name, act.Outcome, act.Step, act.Text)),
    ];

    private IReadOnlyList<CaseActsResponse.Act> ActsOn(CaseResponse.TaskValue task) => [.. Acts.Where(act => act.TaskId == task.Id)];

    private string Where(CaseResponse.TaskValue task) =>
        task.DepartmentName is { } department && department != Case.DepartmentName ? T["Cases.InDepartment", task.Name, department] : task.Name;

    /// <summary>An act that is offered, with its verdicts.</summary>
    private sealed record Side(string Name, IReadOnlyList<CaseActsResponse.Act> Acts)
    {
        /// <summary>Name of the step, where more than one could be meant.</summary>
        public string? Step { get; init; }
    }
}

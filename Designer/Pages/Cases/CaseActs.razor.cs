using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Designer.Words;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Cases;

/// <summary>What may be done now, and what not and why: the server's own dry run says so, the page guesses nothing.</summary>
public sealed partial class CaseActs(Say say)
{
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

    /// <summary>The task that the person may complete; what is claimed goes before what waits for anybody.</summary>
    private CaseResponse.TaskValue? Current => Open
        .Where(task => ActsOn(task).Any(act => act is { Name: "complete" or "claim", Allowed: true }))
        .OrderBy(task => task.AssigneeName is null).FirstOrDefault();

    private IReadOnlyList<CaseResponse.TaskValue> Open => [.. Case.Tasks.Where(t => t.State == "Open" && t.Outcomes.Count > 0)];

    /// <summary>One line for an act and a reason, however many tasks they are true of.</summary>
    private IReadOnlyList<CaseActsResponse.Act> Refused =>
        [.. Acts.Where(act => !act.Allowed && act.Text is not null).DistinctBy(act => (NameOf(act), act.Text))];

    private IReadOnlyList<CaseActsResponse.Act> ActsOn(CaseResponse.TaskValue task) => [.. Acts.Where(act => act.TaskId == task.Id)];

    private string NameOf(CaseActsResponse.Act act)
    {
        var name = say.Of("Act", act.Name);
        if (act.Outcome is { } outcome)
            name = say.Of("Outcome", outcome);
        return act.Step is { } step ? $"{step} · {name}" : name;
    }
}

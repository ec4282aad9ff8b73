using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Tasks;
using ApprovalHub.Designer.Components;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Cases.Acts;

/// <summary>Completes an open task: the outcome, what it asks for, and the opinion. What was typed is kept as a draft until the act is done.</summary>
public sealed partial class TaskAct(ITaskApi tasks, DraftStore drafts, Session session)
{
    /// <summary>Refusals that what is handed in on the spot can cure.</summary>
    private static readonly string[] Curable = ["MATERIALS_MISSING", "MAIN_MATERIAL_MISSING"];
    private readonly ActKey key = new();
    private TaskDraft draft = new();
    private DateTimeOffset? restored;
    private HubProblem? problem;
    private bool isRead;

    [Parameter, EditorRequired]
    public CaseResponse Case { get; set; } = null!;

    /// <summary>The task.</summary>
    [Parameter, EditorRequired]
    public CaseResponse.TaskValue Todo { get; set; } = null!;

    /// <summary>What may be done on it, and what not and why.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<CaseActsResponse.Act> Acts { get; set; } = [];

    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    [Parameter]
    public EventCallback OnOutdated { get; set; }

    /// <summary>One for each outcome; what only the calendar decides shows once it can be said.</summary>
    private IReadOnlyList<CaseActsResponse.Act> Outcomes =>
    [
        .. Acts.Where(act => act.Name == "complete" && (act.Allowed || act.Code != "NOT_OVERDUE"))
            .GroupBy(act => act.Outcome).Select(same => same.FirstOrDefault(act => act.Allowed) ?? same.First()),
    ];

    private CaseActsResponse.Act? Chosen => Outcomes.FirstOrDefault(act => act.Outcome == draft.Outcome);

    private IReadOnlyList<string> Needs => Chosen?.Needs ?? [];

    private IReadOnlyList<CaseActsResponse.Act> Ways => [.. Acts.Where(act => act.Outcome == "Delivered" && act.Way is not null)];

    private bool NeedsOpinion => Chosen is null || Needs.Contains("opinion");

    private string? Who => session.Who?.Name;

    private string? Why => Chosen switch
    {
        null => T["Cases.ChooseFirst"],
        { Allowed: false } act when !(Curable.Contains(act.Code) && draft.Materials.Count > 0) => act.Text,
        _ when Needs.Contains("corrections") && draft.Corrections.Count == 0 => T["Cases.CorrectionsFirst"],
        _ when Needs.Contains("delivery") && draft is { Way: DeliveryWay.Counter, SignedOnPaper: false } => T["Cases.SignFirst"],
        _ when draft.Record.Missing(Needs) is { } missing => T[missing],
        _ => null,
    };

    /// <summary>Of the step, not of the task: who was outrun finds what was typed at the task that is left.</summary>
    private string DraftName => TaskDraft.NameOf(Case, Todo);

    protected override async Task OnInitializedAsync()
    {
        if (await drafts.ReadAsync<TaskDraft>(DraftName) is { } kept)
            (draft, restored) = (kept.Value, kept.At);
        isRead = true;
    }

    private static bool IsOpen(CaseActsResponse.Act act) => act.Allowed || Curable.Contains(act.Code);

    private static string Text(ChangeEventArgs e) => e.Value as string ?? "";

    private Task ChooseAsync(string outcome) => KeepAsync(draft with { Outcome = outcome });

    private async Task KeepAsync(TaskDraft typed)
    {
        (draft, restored) = (typed, null);
        if (problem is { IsConflict: false })
            problem = null; // what was refused before may be right now
        key.Done();
        await drafts.SaveAsync(DraftName, typed);
    }

    private async Task ClaimAsync()
    {
        await tasks.ClaimAsync(Case.Id, Todo.Id, ActKey.Seen(Case.Revision));
        await OnDone.InvokeAsync(T["Inbox.Claimed", Case.MatterName]);
    }

    private bool May(string act) => Acts.Any(a => a.Name == act && a.Allowed);

    private async Task ReleaseAsync()
    {
        await tasks.ReleaseAsync(Case.Id, Todo.Id, ActKey.Seen(Case.Revision));
        await OnDone.InvokeAsync(T["Inbox.Released", Case.MatterName]);
    }

    private async Task CompleteAsync()
    {
        await tasks.CompleteAsync(Case.Id, Todo.Id, Answer, key.Value, ActKey.Seen(Case.Revision));
        key.Done();
        await drafts.RemoveAsync(DraftName);
        await OnDone.InvokeAsync(T["Cases.Completed", Todo.Name]);
    }

    private TaskAnswerInput Answer => draft.ToAnswer(Needs, Todo.Activity) is var answer && Todo.Activity == Steps.Correction && Needs.Contains("materials")
        ? answer with { Form = SuppliedForm.Changes(Case, Todo.Id, draft.Form) } : answer;

    private void Show(HubProblem? found) => problem = found;
}

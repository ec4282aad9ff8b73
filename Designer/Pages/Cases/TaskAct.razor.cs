using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Tasks;
using ApprovalHub.Designer.Components;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Cases;

/// <summary>
/// Completes an open task: outcome, opinion, and the article where it is a refusal. What was typed is kept as a draft until the act is done.
/// Outcomes that ask for more (补正, 容缺, 送达, 退回) have places of their own.
/// </summary>
public sealed partial class TaskAct(ITaskApi tasks, DraftStore drafts)
{
    private static readonly string[] Plain = ["Accepted", "Refused", "NotRequired", "NotCompetent", "Passed", "Failed", "Rejected", "Agreed", "Disagreed", "Granted", "Denied"];
    private readonly ActKey key = new();
    private Typed draft = new(null, "", "");
    private DateTimeOffset? restored;
    private HubProblem? problem;

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

    private IEnumerable<CaseActsResponse.Act> Outcomes => Acts.Where(act => act.Name == "complete" && Plain.Contains(act.Outcome));

    private CaseActsResponse.Act? Chosen => Outcomes.FirstOrDefault(act => act.Outcome == draft.Outcome);

    private bool NeedsGround => Chosen?.Needs.Contains("ground") == true;

    private string? Why => Chosen is null ? T["Cases.ChooseFirst"] : Chosen.Allowed ? null : Chosen.Text;

    private string DraftName => $"task/{Todo.Id:N}";

    protected override async Task OnInitializedAsync()
    {
        if (await drafts.ReadAsync<Typed>(DraftName) is { } kept)
            (draft, restored) = (kept.Value, kept.At);
    }

    private static string Text(ChangeEventArgs e) => e.Value as string ?? "";

    private Task ChooseAsync(string outcome) => KeepAsync(draft with { Outcome = outcome });

    private async Task KeepAsync(Typed typed)
    {
        (draft, restored) = (typed, null);
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
        var answer = new TaskAnswerInput
        {
            Outcome = draft.Outcome!,
            Opinion = NullIfEmpty(draft.Opinion),
            Ground = NeedsGround ? NullIfEmpty(draft.Ground) : null,
        };
        await tasks.CompleteAsync(Case.Id, Todo.Id, answer, key.Value, ActKey.Seen(Case.Revision));
        key.Done();
        await drafts.RemoveAsync(DraftName);
        await OnDone.InvokeAsync(T["Cases.Completed", Todo.Name]);
    }

    private static string? NullIfEmpty(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private void Show(HubProblem? found) => problem = found;

    /// <summary>What was typed.</summary>
    private sealed record Typed(string? Outcome, string Opinion, string Ground);
}

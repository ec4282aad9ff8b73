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
    private static readonly string[] Refusals = ["Refused", "NotRequired", "NotCompetent", "Denied", "Disagreed", "Failed"];
    private readonly ActKey key = new();
    private Typed draft = new(null, "", "");
    private DateTimeOffset? restored;
    private HubProblem? problem;

    [Parameter, EditorRequired]
    public CaseResponse Case { get; set; } = null!;

    /// <summary>The task.</summary>
    [Parameter, EditorRequired]
    public CaseResponse.TaskValue Todo { get; set; } = null!;

    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    [Parameter]
    public EventCallback OnOutdated { get; set; }

    private IEnumerable<string> Outcomes => Todo.Outcomes.Where(Plain.Contains);

    private bool NeedsGround => Refusals.Contains(draft.Outcome);

    private string? Why => draft.Outcome is null ? T["Cases.ChooseFirst"] : null;

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

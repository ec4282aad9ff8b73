using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Cases.Acts;

/// <summary>An act beside the task's own: its form takes the place of the task's, so that nothing lies over anything. What was typed is kept.</summary>
public sealed partial class SideAct(SideSender sender, DraftStore drafts)
{
    private SideDraft draft = new();
    private DateTimeOffset? restored;
    private HubProblem? problem;

    [Parameter, EditorRequired]
    public CaseResponse Case { get; set; } = null!;

    /// <summary>Name of the act; adding and taking out participants are one, <c>participants</c>.</summary>
    [Parameter, EditorRequired]
    public string Name { get; set; } = "";

    /// <summary>The verdicts of that name.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<CaseActsResponse.Act> Acts { get; set; } = [];

    [Parameter]
    public EventCallback OnBack { get; set; }

    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    [Parameter]
    public EventCallback OnOutdated { get; set; }

    private CaseResponse.TaskValue? Todo => Case.Tasks.FirstOrDefault(t => t.Id == Acts[0].TaskId);

    /// <summary>While corrections are awaited these, else what is owed.</summary>
    private IReadOnlyList<CaseResponse.MaterialValue> Awaited =>
        [.. Case.Materials.Where(m => m.Owed || (Case.State == "Correcting" && m.CorrectionAsked is not null) || ReviewCorrection.Open(Case).Contains(m))];

    private string? Why => draft.Missing(Name) is { } missing ? T[missing] : null;

    private string DraftName => $"act/{Case.Id:N}/{Name}/{Acts[0].TaskId:N}";

    /// <summary>Whether what was kept is known: fields that fill themselves must not write over it before.</summary>
    private bool IsRead { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (await drafts.ReadAsync<SideDraft>(DraftName) is { } kept)
            (draft, restored) = (kept.Value, kept.At);
        IsRead = true;
    }

    private async Task KeepAsync(SideDraft typed)
    {
        (draft, restored) = (typed, null);
        if (problem is { IsConflict: false })
            problem = null; // what was refused before may be right now
        await drafts.SaveAsync(DraftName, typed);
    }

    private async Task SendAsync()
    {
        await sender.SendAsync(Name, Case, Acts[0].TaskId, draft);
        await drafts.RemoveAsync(DraftName);
        await OnDone.InvokeAsync(T["Cases.SideDone", SideNames.Of(Say, T, Name)]);
    }

    private void Show(HubProblem? found) => problem = found;
}

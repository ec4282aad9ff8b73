using ApprovalHub.Api.Contracts.Dispatch;
using ApprovalHub.Designer.Components;
using ApprovalHub.Designer.Components.Signing;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Words;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Dispatch;

/// <summary>
/// One handing over: what lies ready for an applicant is ticked, the recipient's identity is checked by the server before anything leaves, and the
/// signature is drawn or given on paper. What was typed is kept as a draft; each result leaves in a transaction of its own.
/// </summary>
public sealed partial class HandoverPanel(IDispatchApi desk, DraftStore drafts, Browser browser, Say say)
{
    private readonly ActKey key = new();
    private Handing now = new();
    private IReadOnlyList<(ReadyApplicant.Result Result, HandoverResponse.Row Row)> refused = [];
    private DateTimeOffset? restored;
    private HubProblem? problem;
    private SignaturePad? pad;
    private ReadyApplicant? shown;
    private string draftName = "";
    private bool ready;

    [Parameter, EditorRequired]
    public ReadyApplicant Applicant { get; set; } = null!;

    /// <summary>The server has other results of the applicant by now.</summary>
    [Parameter]
    public bool Changed { get; set; }

    /// <summary>The cases were closed as unclaimed: nobody is reminded of them any more.</summary>
    [Parameter]
    public bool Closed { get; set; }

    /// <summary>Told in words what left, and whether all did that was chosen.</summary>
    [Parameter]
    public EventCallback<(string Said, bool All)> OnDone { get; set; }

    /// <summary>The applicant was reminded.</summary>
    [Parameter]
    public EventCallback<string> OnReminded { get; set; }

    /// <summary>What is shown is old: it is to be read again.</summary>
    [Parameter]
    public EventCallback OnOutdated { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    private Say Say => say;

    private DeskDraft Typed => now.Typed;

    private bool IsPost => Typed.Way == Handing.Post;

    private bool MayPost => now.Chosen.Count > 0 && now.Chosen.All(result => result.Ways.Contains(Handing.Post));

    private IReadOnlyList<ReadyApplicant.Result> Reminded => now.Chosen.Count > 0 ? now.Chosen : Applicant.Results;

    protected override async Task OnInitializedAsync()
    {
        draftName = $"dispatch/{Applicant.Results[0].CaseId:N}"; // not by the identity number: drafts lie in the browser
        now = new Handing { Chosen = [.. Applicant.Results.Where(result => !result.Owes).Take(Handing.Most)] };
        if (await drafts.ReadAsync<DeskDraft>(draftName) is { } kept)
            (now, restored) = (now with { Typed = kept.Value }, kept.At);
        ready = true;
    }

    /// <summary>Results that were read anew stay chosen.</summary>
    protected override void OnParametersSet()
    {
        if (shown is not null && shown != Applicant)
            now = now with { Chosen = [.. Applicant.Results.Where(result => now.Chosen.Any(before => before.CaseId == result.CaseId))] };
        shown = Applicant;
    }

    private static string Text(ChangeEventArgs e) => e.Value as string ?? "";

    private void Choose(IReadOnlyList<ReadyApplicant.Result> chosen)
    {
        key.Done();
        now = now with { Chosen = chosen };
        if (IsPost && !MayPost)
            now = now with { Typed = Typed with { Way = Handing.Counter } };
    }

    private async Task KeepAsync(DeskDraft typed)
    {
        key.Done();
        var other = (typed.Recipient, typed.RecipientId) != (Typed.Recipient, Typed.RecipientId);
        var padGoes = typed.OnPaper || typed.Way == Handing.Post;
        now = now with { Typed = typed, Checked = other ? null : now.Checked, Drawn = now.Drawn && !padGoes };
        restored = null;
        await drafts.SaveAsync(draftName, typed);
    }

    private void Draw(bool drawn)
    {
        key.Done();
        now = now with { Drawn = drawn };
    }

    /// <summary>All results are asked for, so that a tick later on needs no other check.</summary>
    private async Task CheckAsync()
    {
        var (asked, applicant) = (Typed, Applicant);
        var person = new IdentityRequest { Recipient = asked.Recipient.Trim(), RecipientId = asked.RecipientId.Trim(), CaseIds = [] };
        var lines = new List<IdentityLine>();
        foreach (var some in applicant.Results.Select(result => result.CaseId).Chunk(Handing.Most))
            lines.AddRange(await desk.CheckIdentityAsync(person with { CaseIds = some }));
        if ((asked.Recipient, asked.RecipientId) != (Typed.Recipient, Typed.RecipientId))
            return; // somebody else stands there by now: the answer is about another one
        now = now with { Checked = lines.ToDictionary(line => line.CaseId) };
        StateHasChanged();
        if (now.IsEntitled)
            await browser.RevealAsync(".pad"); // what comes next is signed
    }

    private async Task PrintAsync() => await browser.PrintAsync();

    private async Task HandOverAsync()
    {
        var results = now.Chosen;
        var request = now.Request(IsPost || pad is null ? null : await pad.ReadAsync(), T["Dispatch.SignedOnPaper"]);
        var answer = await desk.HandOverAsync(request, key.Value);
        key.Done();
        refused = [.. results.Zip(answer.Rows).Where(pair => !pair.Second.Done)];
        if (refused.Count == 0)
            await drafts.RemoveAsync(draftName);
        if (refused.Count < results.Count)
            await OnDone.InvokeAsync((T["Dispatch.HandedOver", results.Count - refused.Count, Applicant.Name], refused.Count == 0));
        else
            StateHasChanged();
    }

    private void Show(HubProblem? found) => problem = found;
}

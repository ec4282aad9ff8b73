using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Tasks;
using ApprovalHub.Designer.Components;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Words;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Intake;

/// <summary>
/// 窗口受理, from the matter to the printed receipt without a mouse: Enter moves on, Alt and a letter act, F-keys receive, decide and print. What is
/// typed is a draft from the first letter on, also while the server is away.
/// </summary>
public sealed partial class IntakePage : IAsyncDisposable
{
    private readonly List<ActResponse.NewPaper> papers = [];
    private readonly ActKey key = new();
    private ReceiptPanel? receipt;
    private MaterialList? materials;
    private OutcomePanel? outcomes;
    private HubProblem? problem;
    private string? queryCode, focus;
    private bool searching, fresh;

    [Inject]
    private IntakeDesk Desk { get; set; } = null!;

    [Inject]
    private IntakeShelf Shelf { get; set; } = null!;

    [Inject]
    private IntakeSender Sender { get; set; } = null!;

    [Inject]
    private ITaskApi Tasks { get; set; } = null!;

    [Inject]
    private Session Session { get; set; } = null!;

    [Inject]
    private Browser Browser { get; set; } = null!;

    [Inject]
    private Connection Connection { get; set; } = null!;

    [Inject]
    private Say Say { get; set; } = null!;

    private string? Window => Session.Who?.Posts.FirstOrDefault(p => p.WindowNo is not null)?.WindowNo;

    private string Saved => Desk.Draft is { Stage: IntakeStage.Typing, Form.IsEmpty: false } draft
        ? T[draft.Unsaved ? (Connection.IsAway ? "Intake.SavedHereAway" : "Intake.SavedHere") : "Intake.SavedThere"] : "";

    private string ActText => T[Desk.IsOpen ? "Intake.ReceiveAnd" : "Intake.ActNow", Say.Of("Outcome", Desk.Outcome)];

    private string? Why => Desk.Guide is null ? T["Intake.MatterFirst"] : null;

    /// <summary>What no typing can help stays off with its reason; all else may be pressed, and leads to the field that is missing.</summary>
    private string? WhyNotAct => Why ?? (Desk.IsOpenForOutcome && Desk.Foreseen is { Allowed: false, Code: "TOLERANCE_BLOCKED" } blocked ? blocked.Text : null);

    private async Task ReceiveAsync() => await SendAsync(null);

    /// <summary>Receipt and outcome in one, or the outcome of what was received before.</summary>
    private async Task ActAsync()
    {
        if (Desk.IsOpen)
        {
            await SendAsync(Desk.Answer());
            return;
        }
        var (answer, task) = (Desk.Draft.Answer!, Desk.Task!);
        var done = await Tasks.CompleteAsync(answer.CaseId, task.Id, Desk.Answer(), key.Value, ActKey.Seen(answer.Revision));
        key.Done();
        Desk.Draft.Answer = done;
        papers.AddRange(done.Papers.Where(p => papers.TrueForAll(known => known.Id != p.Id)));
        await Sender.FinishAsync(Desk.Draft);
        await PrintAsync();
        focus = "#receipt-title";
    }

    private async Task SendAsync(TaskAnswerInput? outcome)
    {
        if (await Sender.SendAsync(Desk.Draft, outcome))
            await ReceivedAsync();
        StateHasChanged();
    }

    private async Task ReceivedAsync()
    {
        fresh = true;
        Show(Desk.Draft.Answer!);
        if (Desk.Files is not { IsBusy: true })
            await Sender.FinishAsync(Desk.Draft);
        focus = Desk.IsOpenForOutcome ? "#receipt-title|#opinion" : "#receipt-title"; // the receipt comes into sight, the hands go on
    }

    private void Show(ActResponse answer)
    {
        papers.Clear();
        papers.AddRange(answer.Papers);
        queryCode = answer.QueryCode;
    }

    private Task PrintAsync() => receipt?.PrintNextAsync() ?? Task.CompletedTask;

    /// <summary>The next applicant: what lies here is parked as it is.</summary>
    private async Task NextAsync()
    {
        if (Desk.Draft is { Stage: IntakeStage.Received } done && !Desk.Files!.IsBusy)
            await Shelf.RemoveAsync(done);
        await OpenAsync(new IntakeDraft());
    }

    private async Task OpenAsync(IntakeDraft draft)
    {
        (problem, searching, fresh) = (null, false, false);
        key.Done();
        papers.Clear();
        if (draft.Answer is { } answer)
            Show(answer);
        focus = null; // the field of the intake that leaves is not the one meant
        try
        {
            await Desk.OpenAsync(draft);
        }
        catch (HubProblem fault)
        {
            problem = fault;
        }
        focus = draft.Form.MatterCode is null ? "#matter-q" : draft.Stage == IntakeStage.Typing ? "#applicant-id" : "#receipt-title";
        StateHasChanged();
    }

    private async Task GiveUpAsync(IntakeDraft draft)
    {
        await Shelf.RemoveAsync(draft);
        focus = "#matter-q, #applicant-id";
    }

    private async Task TakeTheirsAsync()
    {
        await Shelf.TakeTheirsAsync(Desk.Draft);
        await OpenAsync(Desk.Draft);
    }
}

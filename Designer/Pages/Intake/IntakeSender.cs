using System.Net;
using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Files;
using ApprovalHub.Api.Contracts.Tasks;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;

namespace ApprovalHub.Designer.Pages.Intake;

/// <summary>
/// Receives intakes, once each: what was sent while the server was away goes out again when it is back, unchanged and under its key, whatever
/// page is open then. Files of the draft go over to the case, and the draft goes.
/// </summary>
public sealed class IntakeSender : IDisposable
{
    private readonly ICaseApi cases;
    private readonly IFileApi files;
    private readonly IntakeShelf shelf;
    private readonly SemaphoreSlim one = new(1);

    public IntakeSender(ICaseApi cases, IFileApi files, IntakeShelf shelf, Connection connection)
    {
        (this.cases, this.files, this.shelf) = (cases, files, shelf);
        connection.Changed += () => _ = connection.IsAway ? Task.CompletedTask : SendAllAsync();
    }

    /// <summary>Told of a draft that was received, or refused.</summary>
    public event Action<IntakeDraft, HubProblem?>? Settled;

    /// <summary>Sends an intake. While the server is away it waits among the drafts and is sent later.</summary>
    /// <param name="draft">The intake.</param>
    /// <param name="outcome">How it ends in the same breath, or null.</param>
    /// <returns>Whether it was received.</returns>
    /// <exception cref="HubProblem">Refused: it can be changed and sent again.</exception>
    public async Task<bool> SendAsync(IntakeDraft draft, TaskAnswerInput? outcome)
    {
        draft.Outcome = outcome;
        draft.Stage = IntakeStage.Sending;
        await shelf.KeepHereAsync(draft);
        await one.WaitAsync();
        try
        {
            return await TryAsync(draft);
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>Sends all that waits, and finishes what was received.</summary>
    public async Task SendAllAsync()
    {
        if (!await one.WaitAsync(0))
            return; // it is being done
        try
        {
            await shelf.CatchUpAsync();
            foreach (var draft in shelf.Drafts.Where(d => d.Stage != IntakeStage.Typing).ToList())
                await SettleAsync(draft);
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>Gives the files of the draft to the case; the draft goes, but for a note here while the outcome is still owed.</summary>
    public async Task FinishAsync(IntakeDraft draft)
    {
        if (draft.ServerId is { } id)
        {
            await TakeAsync(draft.Answer!.CaseId, id);
            await shelf.RemoveAtServerAsync(draft);
        }
        if (draft.OwesOutcome)
            await shelf.KeepHereAsync(draft);
        else
            await shelf.RemoveAsync(draft);
    }

    public void Dispose() => one.Dispose();

    private async Task TakeAsync(Guid caseId, Guid draftId)
    {
        try
        {
            await files.TakeAsync(caseId, new TakeFilesRequest { DraftId = draftId });
        }
        catch (HubProblem problem) when (problem.Code == "DRAFT_UNKNOWN")
        {
            return; // an earlier try came through and its answer was lost
        }
    }

    private async Task SettleAsync(IntakeDraft draft)
    {
        try
        {
            if (draft.Stage == IntakeStage.Sending && await TryAsync(draft))
                Settled?.Invoke(draft, null);
            if (draft.Stage == IntakeStage.Received)
                await FinishAsync(draft);
        }
        catch (HubProblem problem)
        {
            Settled?.Invoke(draft, problem);
        }
    }

    private async Task<bool> TryAsync(IntakeDraft draft)
    {
        try
        {
            draft.Answer = await cases.ReceiveAsync(IntakeRequests.Receipt(draft.Form, draft.Outcome), draft.Key);
            draft.Stage = IntakeStage.Received;
            await shelf.KeepHereAsync(draft);
            return true;
        }
        catch (HubProblem problem) when (problem.IsAway || problem.Status >= HttpStatusCode.InternalServerError)
        {
            return false; // nobody knows whether it arrived: the same goes out again under the same key
        }
        catch (HubProblem)
        {
            (draft.Stage, draft.Key) = (IntakeStage.Typing, Guid.CreateVersion7().ToString("N"));
            await shelf.KeepAsync(draft);
            throw;
        }
    }
}

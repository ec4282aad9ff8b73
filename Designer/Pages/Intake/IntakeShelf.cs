using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;

namespace ApprovalHub.Designer.Pages.Intake;

/// <summary>
/// The clerk's intakes that are not finished: in this browser at once, and at the server a moment later, so that neither a restart there nor a
/// broken machine here loses one. They are of one clerk: with another one in this tab the shelf is empty, so that nobody sees or sends another's.
/// </summary>
public sealed class IntakeShelf(DraftStore local, ServerDrafts server, Session session, HubClock clock, TimeProvider time) : IDisposable
{
    private const string Prefix = "intake/";
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(2);
    private readonly List<IntakeDraft> drafts = [];
    private readonly OneByOne saving = new();
    private readonly Dictionary<Guid, int> turns = [];
    private Guid? clerk;

    /// <summary>The oldest first.</summary>
    public IReadOnlyList<IntakeDraft> Drafts => clerk == session.Who?.PersonId ? drafts : [];

    /// <summary>Why the server does not take a draft as it is here: another page has changed it (<c>DRAFT_CHANGED</c>), or there are too many.</summary>
    public HubProblem? Problem { get; private set; }

    public event Action? Changed;

    /// <summary>Reads what this browser holds, then what the server holds besides; while it is away the former is enough.</summary>
    public async Task LoadAsync()
    {
        drafts.Clear();
        clerk = session.Who?.PersonId;
        foreach (var name in await local.NamesAsync(Prefix))
        {
            if (await local.ReadAsync<IntakeDraft>(name) is { } kept)
                drafts.Add(kept.Value);
        }
        Problem = null;
        try
        {
            foreach (var gone in await server.MergeAsync(drafts))
                await ForgetHereAsync(gone);
        }
        catch (HubProblem problem) when (problem.IsAway)
        {
            Changed?.Invoke(); // the line on top says it
        }
        drafts.Sort((a, b) => a.Id.CompareTo(b.Id));
        Changed?.Invoke();
    }

    /// <summary>Keeps a draft here at once, and at the server when the typing rests.</summary>
    public async Task KeepAsync(IntakeDraft draft)
    {
        draft.Unsaved = true;
        var mine = turns[draft.Id] = Turn(draft) + 1;
        await KeepHereAsync(draft);
        _ = LaterAsync(draft, mine);
    }

    /// <summary>Keeps a draft in this browser.</summary>
    public async Task KeepHereAsync(IntakeDraft draft)
    {
        if (clerk != session.Who?.PersonId)
            return; // what was under way when the clerk left lies in the clerk's own store as it was
        draft.SavedAt = clock.Now;
        if (!drafts.Contains(draft))
            drafts.Add(draft);
        await local.SaveAsync(Prefix + draft.Id.ToString("N"), draft);
        Changed?.Invoke();
    }

    /// <summary>Brings a draft to the server, where files can be given to it.</summary>
    public async Task<Guid> AtServerAsync(IntakeDraft draft, CancellationToken cancellation)
    {
        await saving.RunAsync(() => BringAsync(draft, cancellation), cancellation);
        return draft.ServerId!.Value;
    }

    /// <summary>Brings all that is unsaved to the server, after it was away.</summary>
    public Task CatchUpAsync() => Task.WhenAll(Drafts.Where(d => d.Unsaved).ToList().Select(draft => LaterAsync(draft, Turn(draft))));

    /// <summary>Takes what the server has, after another page has changed it.</summary>
    public async Task TakeTheirsAsync(IntakeDraft draft)
    {
        await server.ReadAsync(draft, draft.ServerId!.Value);
        Problem = null;
        await KeepHereAsync(draft);
    }

    /// <summary>Forgets a draft here and at the server; twice is once.</summary>
    public async Task RemoveAsync(IntakeDraft draft)
    {
        await ForgetHereAsync(draft);
        await RemoveAtServerAsync(draft);
        Changed?.Invoke();
    }

    /// <summary>Forgets it at the server only.</summary>
    public async Task RemoveAtServerAsync(IntakeDraft draft)
    {
        turns[draft.Id] = Turn(draft) + 1; // what was about to be saved is not
        await saving.RunAsync(() => server.DeleteAsync(draft), CancellationToken.None);
    }

    public void Dispose() => saving.Dispose();

    private async Task ForgetHereAsync(IntakeDraft draft)
    {
        drafts.Remove(draft);
        await local.RemoveAsync(Prefix + draft.Id.ToString("N"));
    }

    private async Task BringAsync(IntakeDraft draft, CancellationToken cancellation)
    {
        if (draft.ServerId is not null && !draft.Unsaved)
            return;
        var sent = Turn(draft);
        await server.SaveAsync(draft, cancellation);
        draft.Unsaved = Turn(draft) != sent;
        if (Drafts.Contains(draft))
            await KeepHereAsync(draft);
    }

    private int Turn(IntakeDraft draft) => turns.GetValueOrDefault(draft.Id);

    private async Task LaterAsync(IntakeDraft draft, int mine)
    {
        await Task.Delay(Calm, time);
        if (!Drafts.Contains(draft) || Turn(draft) != mine || draft.Stage != IntakeStage.Typing || draft.Form.IsEmpty)
            return;
        try
        {
            await AtServerAsync(draft, CancellationToken.None);
            Problem = null;
        }
        catch (HubProblem problem)
        {
            Problem = problem.IsAway ? null : problem; // away: it stays unsaved, and CatchUpAsync brings it
        }
        Changed?.Invoke();
    }
}

using ApprovalHub.Api.Contracts.Drafts;
using ApprovalHub.Api.Contracts.Public;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;

namespace ApprovalHub.Designer.Pages.Public.Apply;

/// <summary>
/// Keeps an application until it is sent: in this browser with every key, at the server when a step is done or the hand has rested. Where the
/// server is away the browser goes on alone. What another device saved meanwhile is not written over: see <see cref="IsContested"/>.
/// </summary>
public sealed class ApplicationKeeper(PublicStore store, IPublicDraftApi api) : IDisposable
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(8);
    private readonly ServerDraft there = new(api);
    private CancellationTokenSource resting = new();
    private int edits, saved;
    private bool left;

    public ApplicationForm Form { get; private set; } = null!;

    public HeldDraft? Held => there.Held;

    /// <summary>Whether the server has what stands here.</summary>
    public bool IsSavedThere => Held is not null && saved == edits;

    /// <summary>Another device has saved since: which of the two goes on is the applicant's to say.</summary>
    public bool IsContested { get; private set; }

    public event Action? Changed;

    private string Name => PublicStore.ApplicationOf(Form.MatterCode);

    /// <summary>Takes up what this browser keeps for the matter, or begins with an empty form.</summary>
    /// <returns>What was kept, with when; null for a new one.</returns>
    public async Task<DraftStore.Kept<KeptApplication>?> LoadAsync(ApplicationForm empty)
    {
        var kept = await store.Drafts.ReadAsync<KeptApplication>(PublicStore.ApplicationOf(empty.MatterCode));
        (Form, there.Held, edits, saved) = (kept?.Value.Form ?? empty, kept?.Value.Held, kept is null ? 0 : 1, 0);
        IsContested = kept is { Value.Answer: null } && await there.WasChangedElsewhereAsync();
        return kept;
    }

    /// <summary>Keeps what was typed: here at once, at the server when the hand rests.</summary>
    public async Task KeepAsync()
    {
        edits++;
        await KeepHereAsync();
        _ = RestAsync(Restart());
    }

    /// <summary>Keeps it in this browser.</summary>
    /// <param name="answer">The answer to the application, once it is there.</param>
    public async Task KeepHereAsync(ApplyResponse? answer = null)
    {
        if (left)
            return; // the page is gone, and with it perhaps what this browser kept: nothing comes back
        await store.Drafts.SaveAsync(Name, new KeptApplication(Form, Held, answer));
        store.Kept();
    }

    /// <summary>Saves at the server now. The browser has it in any case: a server that is away is no fault.</summary>
    public async Task SyncAsync()
    {
        if (saved == edits || IsContested)
            return;
        try
        {
            await SaveAsync(CancellationToken.None);
        }
        catch (HubProblem problem) when (problem.IsConflict)
        {
            IsContested = true;
        }
        catch (HubProblem problem) when (ServerDraft.IsForLater(problem))
        {
            store.Kept(); // this browser has it, and the page says so
        }
        Changed?.Invoke();
    }

    /// <summary>The header that opens the draft at the server; it is made there when it is asked for the first time.</summary>
    public async Task<string> HolderAsync(CancellationToken cancellation)
    {
        if (Held is null)
            await SaveAsync(cancellation);
        return Held!.Header;
    }

    /// <summary>Goes on with what the other device saved.</summary>
    public async Task TakeTheirsAsync()
    {
        Form = await there.ReadAsync();
        (IsContested, saved) = (false, edits);
        await KeepHereAsync();
    }

    /// <summary>Writes what stands here over what the other device saved.</summary>
    public async Task KeepMineAsync()
    {
        await there.ReadAsync();
        (IsContested, saved) = (false, edits++);
        await SyncAsync();
    }

    /// <summary>The application was sent and its files are with the case: nothing of it stays at the server.</summary>
    public async Task DropThereAsync()
    {
        Restart();
        await there.DropAsync();
    }

    /// <summary>Nothing of it stays in this browser.</summary>
    public async Task ForgetHereAsync()
    {
        Restart();
        await store.Drafts.RemoveAsync(Name);
        store.Kept();
    }

    public void Dispose()
    {
        left = true;
        resting.Cancel();
        resting.Dispose();
    }

    private async Task SaveAsync(CancellationToken cancellation)
    {
        var before = edits;
        await there.SaveAsync(Form, cancellation);
        saved = before;
        await KeepHereAsync();
    }

    private CancellationToken Restart()
    {
        if (left)
            return new CancellationToken(canceled: true); // the page is gone: it forgets what it has to, and saves nothing more
        resting.Cancel();
        return (resting = new CancellationTokenSource()).Token;
    }

    private async Task RestAsync(CancellationToken moved)
    {
        await Task.Delay(Rest, CancellationToken.None);
        if (!moved.IsCancellationRequested)
            await SyncAsync();
    }
}

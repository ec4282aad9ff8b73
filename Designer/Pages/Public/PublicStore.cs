using ApprovalHub.Designer.State;

namespace ApprovalHub.Designer.Pages.Public;

/// <summary>
/// What somebody without an account leaves in this browser. It never belongs to an official, even where one is signed in in the same browser, and
/// can be cleared on a shared machine.
/// </summary>
public sealed class PublicStore(Browser browser, HubClock clock)
{
    private const string Everything = "hub.draft/public/";
    private const string Applications = "apply/";

    /// <summary>Told when something was kept or cleared.</summary>
    public event Action? Changed;

    /// <summary>Of nobody: a session in which nobody ever signs in.</summary>
    internal DraftStore Drafts { get; } = new(browser, new Session(), clock);

    /// <summary>The case that is followed in this tab, with its query code: in memory only, so that a closed tab leaves nothing.</summary>
    public (string Number, string Code)? Followed { get; private set; }

    /// <summary>Whether the browser or this tab holds anything personal.</summary>
    public async Task<bool> HasAnythingAsync() => Followed is not null || (await browser.KeysAsync(Everything)).Length > 0;

    /// <summary>Codes of the matters for which an application was begun here.</summary>
    internal async Task<IReadOnlyList<string>> BegunAsync() =>
        [.. (await browser.KeysAsync(Everything + Applications)).Select(key => key[(Everything + Applications).Length..])];

    internal static string ApplicationOf(string matterCode) => Applications + matterCode;

    internal void Follow(string number, string code)
    {
        Followed = (number, code);
        Changed?.Invoke();
    }

    internal void Leave()
    {
        Followed = null;
        Changed?.Invoke();
    }

    internal void Kept() => Changed?.Invoke();

    /// <summary>退出/清除: this browser forgets what was typed and which case was looked at; what lies at the server stays there.</summary>
    public async Task ClearAsync()
    {
        Followed = null;
        foreach (var key in await browser.KeysAsync(Everything))
            await browser.ForgetAsync(key);
        Changed?.Invoke();
    }
}

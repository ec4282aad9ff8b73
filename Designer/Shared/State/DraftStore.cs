using System.Text.Json;
using ApprovalHub.Designer.Server;

namespace ApprovalHub.Designer.State;

/// <summary>
/// What was typed, kept in this browser until it is done: it outlives a lost session, a lost connection, a restart of the server and a closed tab.
/// Drafts belong to the person who typed them; a shared counter shows nobody another one's.
/// </summary>
public sealed class DraftStore(Browser browser, Session session, HubClock clock)
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    /// <summary>Keeps a draft under a name, for example <c>intake</c> or <c>case/ID/opinion</c>.</summary>
    public ValueTask SaveAsync<T>(string name, T value) =>
        browser.WriteAsync(Key(name), JsonSerializer.Serialize(new Kept<T>(clock.Now, value), HubJson.Options));

    /// <summary>The draft under a name, or null; one that is too old or cannot be read any more is forgotten.</summary>
    public async ValueTask<Kept<T>?> ReadAsync<T>(string name)
    {
        if (await browser.ReadAsync(Key(name)) is not { } text)
            return null;
        try
        {
            if (JsonSerializer.Deserialize<Kept<T>>(text, HubJson.Options) is { } kept && !IsOld(kept.At))
                return kept;
        }
        catch (JsonException)
        {
            // a draft of an older version of the form: there is nothing in it that this form could show
            await RemoveAsync(name);
            return null;
        }
        await RemoveAsync(name);
        return null;
    }

    /// <summary>By a clock that the server has not set yet nothing is too old: a machine whose clock is wrong must not throw away what was typed.</summary>
    private bool IsOld(DateTimeOffset at) => clock.IsKnown && clock.Now - at >= Longest;

    /// <summary>Forgets a draft: what it held was done or given up.</summary>
    public ValueTask RemoveAsync(string name) => browser.ForgetAsync(Key(name));

    /// <summary>Names of my drafts that begin with this, for example <c>intake/</c>.</summary>
    public async ValueTask<IReadOnlyList<string>> NamesAsync(string prefix) =>
        [.. (await browser.KeysAsync(Key(prefix))).Select(key => key[Key("").Length..])];

    private string Key(string name) => $"hub.draft/{session.Who?.PersonId.ToString("N") ?? "public"}/{name}";

    /// <param name="At">When it was kept.</param>
    /// <param name="Value">What was typed.</param>
    public sealed record Kept<T>(DateTimeOffset At, T Value);
}

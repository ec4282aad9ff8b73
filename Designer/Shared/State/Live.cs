using ApprovalHub.Api.Contracts.Live;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalHub.Designer.State;

/// <summary>
/// Says when something changed at the server, by its live side while that is there and by the clock while it is not, so that a page that
/// listens is never more than a minute behind.
/// </summary>
public sealed class Live(IJSRuntime js, NavigationManager navigation, TimeProvider time, ILogger<Live> log)
{
    private static readonly TimeSpan Behind = TimeSpan.FromMinutes(1);
    private readonly Module module = new(js, "./js/live.js");
    private DotNetObjectReference<Live>? self;
    private ITimer? poll;
    private readonly HashSet<Guid> watched = [];
    private bool heard, begun;

    /// <summary>My inbox or a pool of mine changed, or may have.</summary>
    public event Action? InboxChanged;

    /// <summary>I have a new notice, or may have.</summary>
    public event Action? NoticesChanged;

    /// <summary>A case that is watched has come to a revision; null where it may have changed.</summary>
    public event Action<Guid, int?>? CaseChanged;

    /// <summary>Begins to listen, once somebody is signed in.</summary>
    public async Task StartAsync()
    {
        self ??= DotNetObjectReference.Create(this);
        poll ??= time.CreateTimer(_ => Poll(), null, Behind, Behind);
        await BeginAsync();
    }

    /// <summary>Where the browser's side cannot be read, the clock goes on alone, and tries again with each of its turns.</summary>
    private async Task BeginAsync()
    {
        var address = new UriBuilder(new Uri(new Uri(navigation.BaseUri), LiveNews.Path));
        address.Scheme = address.Scheme == "https" ? "wss" : "ws";
        try
        {
            var live = await module.ReadAsync();
            await live.InvokeVoidAsync("start", address.Uri.ToString(), self);
            begun = true;
            foreach (var id in watched)
                await live.InvokeVoidAsync("watch", id);
        }
        catch (JSException fault)
        {
            log.LogWarning(fault, "The live side cannot be read now");
        }
    }

    /// <summary>Listens no longer: nobody is signed in.</summary>
    public async Task StopAsync()
    {
        if (poll is not null)
            await poll.DisposeAsync();
        (poll, heard, begun) = (null, false, false);
        if (module.IsWanted)
            await CallAsync("stop");
    }

    public async Task WatchAsync(Guid caseId)
    {
        watched.Add(caseId);
        await CallAsync("watch", caseId);
    }

    public async Task UnwatchAsync(Guid caseId)
    {
        watched.Remove(caseId);
        await CallAsync("unwatch", caseId);
    }

    /// <summary>
    /// Called by <c>js/live.js</c>: whether the live side is there. What changed while it was not is asked for at once, the first time too: what is
    /// shown then was read before.
    /// </summary>
    [JSInvokable]
    public void Heard(bool there)
    {
        var again = there && !heard;
        heard = there;
        if (again)
            Tell();
    }

    /// <summary>Called by <c>js/live.js</c>: what the live side said, with the case that it is about.</summary>
    [JSInvokable]
    public void Said(string news, Guid? caseId, int? revision)
    {
        if (news == LiveNews.InboxChanged)
            InboxChanged?.Invoke();
        else if (news == LiveNews.NoticesChanged)
            NoticesChanged?.Invoke();
        else if (news == LiveNews.CaseChanged && caseId is { } id)
            CaseChanged?.Invoke(id, revision);
    }

    private void Poll()
    {
        if (!heard)
            Tell();
        if (!begun)
            _ = BeginAsync();
    }

    private void Tell()
    {
        InboxChanged?.Invoke();
        NoticesChanged?.Invoke();
        foreach (var id in watched)
            CaseChanged?.Invoke(id, null);
    }

    /// <summary>What cannot be told now is told when the live side begins.</summary>
    private async Task CallAsync(string name, params object?[] arguments)
    {
        try
        {
            await (await module.ReadAsync()).InvokeVoidAsync(name, arguments);
        }
        catch (JSException fault)
        {
            log.LogWarning(fault, "The live side cannot be told to {Name}", name);
        }
    }
}

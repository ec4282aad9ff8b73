using Microsoft.JSInterop;

namespace ApprovalHub.Designer.State;

/// <summary>Keys that act, for example <c>F8</c> or <c>Alt+A</c>. The page that was opened last wins a key; closing it gives the key back.</summary>
public sealed class Keys(Browser browser)
{
    private readonly List<Binding> bindings = [];
    private bool listening;

    /// <summary>Takes a key until the binding is disposed.</summary>
    public async Task<IAsyncDisposable> OnAsync(string combination, Func<Task> act)
    {
        var binding = new Binding(this, combination, act);
        bindings.Add(binding);
        if (!listening)
        {
            listening = true;
            await Task.Yield(); // what is shown comes first
            await browser.ListenAsync(DotNetObjectReference.Create(this));
        }
        await TellAsync();
        return binding;
    }

    /// <summary>Called by <c>js/hub.js</c>.</summary>
    [JSInvokable]
    public Task Pressed(string combination) => bindings.FindLast(b => b.Combination == combination)?.Act() ?? Task.CompletedTask;

    private ValueTask TellAsync() => browser.TakeAsync(() => bindings.Select(b => b.Combination).Distinct());

    private sealed record Binding(Keys Owner, string Combination, Func<Task> Act) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            Owner.bindings.Remove(this);
            return Owner.TellAsync();
        }
    }
}

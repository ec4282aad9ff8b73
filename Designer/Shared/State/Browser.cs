using Microsoft.JSInterop;

namespace ApprovalHub.Designer.State;

/// <summary>What only the browser can do: its store, its keyboard, its printer. The one place that knows <c>js/hub.js</c>.</summary>
public sealed class Browser(IJSRuntime js)
{
    private readonly Module module = new(js, "./js/hub.js");

    /// <summary>Reads what this browser keeps under a key, or null. Reading, writing and forgetting need no module: none can overtake another one.</summary>
    public ValueTask<string?> ReadAsync(string key) => js.InvokeAsync<string?>("localStorage.getItem", key);

    public ValueTask WriteAsync(string key, string value) => js.InvokeVoidAsync("localStorage.setItem", key, value);

    public ValueTask ForgetAsync(string key) => js.InvokeVoidAsync("localStorage.removeItem", key);

    /// <summary>Keys that begin with this.</summary>
    public async ValueTask<string[]> KeysAsync(string prefix) => await CallAsync<string[]>("keys", prefix);

    /// <summary>Sets an attribute of the page's root, for style sheets to ask.</summary>
    public async ValueTask MarkAsync(string name, string value) => await CallAsync("mark", name, value);

    /// <summary>
    /// Puts the focus on the first element that a selector finds, marks what stands in it, and says whether there was one. Where the focus is there already,
    /// somebody may be typing: nothing is marked then, unless it was asked for.
    /// </summary>
    public async ValueTask<bool> FocusAsync(string selector, bool again = false) => await CallAsync<bool>("focus", selector, again);

    /// <summary>Scrolls the first element that a selector finds into sight, where it is not; the focus stays.</summary>
    public async ValueTask RevealAsync(string selector) => await CallAsync("reveal", selector);

    /// <summary>Puts the focus on the page's heading, unless the page has put it on something of its own.</summary>
    public async ValueTask FocusHeadAsync() => await CallAsync("focusHead");

    /// <summary>Presses the first element that a selector finds, as a mouse would.</summary>
    public async ValueTask ClickAsync(string selector) => await CallAsync("click", selector);

    /// <summary>Puts a text where the device's paste finds it.</summary>
    public async ValueTask CopyAsync(string text) => await CallAsync("copy", text);

    /// <summary>Opens the browser's print dialogue.</summary>
    public ValueTask PrintAsync() => js.InvokeVoidAsync("print");

    /// <summary>Makes an address under which this page can show a file; give it back with <see cref="RevokeAsync"/>.</summary>
    public async ValueTask<string> ShowAsync(byte[] file, string type) => await CallAsync<string>("show", file, type);

    /// <summary>Opens the print dialogue for a file that <see cref="ShowAsync"/> made an address of, without leaving the page.</summary>
    public async ValueTask PrintFileAsync(string address) => await CallAsync("printFile", address);

    /// <summary>Gives a file to whoever sits at the browser, as a download.</summary>
    public async ValueTask SaveAsync(byte[] file, string type, string name) => await CallAsync("save", file, type, name);

    public ValueTask RevokeAsync(string address) => js.InvokeVoidAsync("URL.revokeObjectURL", address);

    /// <summary>Begins to report keys to <see cref="Keys"/>.</summary>
    internal async ValueTask ListenAsync(DotNetObjectReference<Keys> keys) => await CallAsync("listen", keys);

    /// <summary>
    /// Tells the browser which keys are ours, so that it does not act on them too. They are asked for when it can be told: calls that waited for the module
    /// to be read may be overtaken by later ones, and the last that arrives must not tell of an earlier time.
    /// </summary>
    internal async ValueTask TakeAsync(Func<IEnumerable<string>> combinations)
    {
        var hub = await module.ReadAsync();
        await hub.InvokeVoidAsync("take", (object)combinations().ToArray());
    }

    private async ValueTask CallAsync(string name, params object?[] arguments) => await (await module.ReadAsync()).InvokeVoidAsync(name, arguments);

    private async ValueTask<T> CallAsync<T>(string name, params object?[] arguments) => await (await module.ReadAsync()).InvokeAsync<T>(name, arguments);
}

using ApprovalHub.Designer.State;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalHub.Designer.Components.Files;

/// <summary>Files on this machine: chosen, dropped or photographed. The one place that knows <c>js/files.js</c>.</summary>
public sealed class LocalFiles(IJSRuntime js)
{
    private readonly Module module = new(js, "./js/files.js");

    /// <summary>Watches an area for what is dropped on it and chosen in it.</summary>
    public async Task WatchAsync<T>(ElementReference area, DotNetObjectReference<T> chosen)
        where T : class => await (await module.ReadAsync()).InvokeVoidAsync("watch", area, chosen);

    /// <summary>Opens the file picker of an area.</summary>
    public async Task PickAsync(ElementReference area) => await (await module.ReadAsync()).InvokeVoidAsync("pick", area);

    /// <summary>Puts the focus on the picker of an area.</summary>
    public async Task FocusAsync(ElementReference area) => await (await module.ReadAsync()).InvokeVoidAsync("focus", area);

    /// <summary>Saves bytes as a file of this machine.</summary>
    public async Task SaveAsync(string name, string type, byte[] bytes) => await (await module.ReadAsync()).InvokeVoidAsync("save", name, type, bytes);

    /// <summary>A file that the browser has handed over.</summary>
    public PickedFile Of(Entry entry) => new(
        entry.Name, entry.Size,
        async (from, count, cancellation) => await (await module.ReadAsync()).InvokeAsync<byte[]>("slice", cancellation, entry.Id, from, count),
        async () => await (await module.ReadAsync()).InvokeVoidAsync("forget", entry.Id));

    /// <param name="Id">What the browser keeps it under.</param>
    /// <param name="Name">File name.</param>
    /// <param name="Size">Bytes.</param>
    public sealed record Entry(int Id, string Name, long Size);
}

using ApprovalHub.Designer.State;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalHub.Designer.Pages.Templates;

/// <summary>Focus and clipboard on a tree: the one place that knows <c>js/tree.js</c>.</summary>
public sealed class TreeHands(IJSRuntime js)
{
    private readonly Module module = new(js, "./js/tree.js");

    /// <summary>Takes up keys and clipboard. The listener has <c>Stepped(redo)</c>, <c>Copied(cut)</c> and <c>Pasted(text)</c>.</summary>
    public async ValueTask TakeAsync<T>(ElementReference desk, DotNetObjectReference<T> listener)
        where T : class => await (await module.ReadAsync()).InvokeVoidAsync("take", desk, listener);

    public async ValueTask LeaveAsync(ElementReference desk) => await (await module.ReadAsync()).InvokeVoidAsync("leave", desk);

    /// <summary>Brings a place into sight, and the focus to it.</summary>
    public async ValueTask ReachAsync(ElementReference desk, string place, bool focus) => await (await module.ReadAsync()).InvokeVoidAsync("reach", desk, place, focus);
}

using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalHub.Designer.State;

/// <summary>Moving about on a canvas: zoom, drag, and bringing a box into sight. The one place that knows <c>js/flow.js</c>.</summary>
public sealed class Canvas(IJSRuntime js)
{
    private readonly Module module = new(js, "./js/flow.js");

    /// <summary>Takes up the mouse and the keys on a canvas, once, and brings a box into sight.</summary>
    /// <param name="view">The element that scrolls.</param>
    /// <param name="listener">Told by <c>Zoomed(percent)</c> when the wheel has zoomed; null where no box can be chosen.</param>
    /// <param name="begin">The box to show, or null.</param>
    public async ValueTask ShowAsync<T>(ElementReference view, DotNetObjectReference<T>? listener, string? begin)
        where T : class => await (await module.ReadAsync()).InvokeVoidAsync("show", view, listener, begin);

    /// <summary>Zooms by a factor; 0 fits the canvas to the width.</summary>
    /// <returns>How large it is now, in percent.</returns>
    public async ValueTask<int> ZoomAsync(ElementReference view, double by) => await (await module.ReadAsync()).InvokeAsync<int>("zoom", view, by);

    /// <summary>Puts the focus on a box and brings it into sight.</summary>
    public async ValueTask ReachAsync(ElementReference view, string box) => await (await module.ReadAsync()).InvokeVoidAsync("reach", view, box);

    /// <summary>Brings a box into sight.</summary>
    public async ValueTask RevealAsync(ElementReference view, string box) => await (await module.ReadAsync()).InvokeVoidAsync("show", view, null, box);
}

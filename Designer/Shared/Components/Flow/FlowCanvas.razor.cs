using System.Globalization;
using ApprovalHub.Designer.State;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.JSInterop;

namespace ApprovalHub.Designer.Components.Flow;

/// <summary>
/// A flow on a canvas. Whoever may choose boxes moves among them with the arrow keys along the lines, zooms with + and −, fits with 0, and drags
/// the canvas with the mouse; else it is a picture with its words told.
/// </summary>
public sealed partial class FlowCanvas(Canvas canvas) : IDisposable
{
    private const double Step = 1.25;
    private static int count;
    private readonly string arrow = string.Create(CultureInfo.InvariantCulture, $"arrow{count++}");
    private FlowDrawing drawing = new(0, 0, [], []);
    private DotNetObjectReference<FlowCanvas>? self;
    private FlowGraph? drawn;
    private ElementReference view;
    private string? reached, toShow, toReveal;
    private int percent = 100;
    private bool fit;

    [Parameter, EditorRequired]
    public FlowGraph Graph { get; set; } = null!;

    [Parameter]
    public FlowWay Way { get; set; }

    /// <summary>What it shows, for readers who do not see it.</summary>
    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>The whole of it in words, where no box can be chosen.</summary>
    [Parameter]
    public string? Told { get; set; }

    /// <summary>The box whose details are open.</summary>
    [Parameter]
    public string? Chosen { get; set; }

    /// <summary>The box to begin at; else the first.</summary>
    [Parameter]
    public string? Begin { get; set; }

    /// <summary>A box was pressed: with it boxes can be chosen at all.</summary>
    [Parameter]
    public EventCallback<string> OnChosen { get; set; }

    private bool IsLive => OnChosen.HasDelegate;

    private string Arrow => arrow;

    private string? Current => Graph.Node(reached)?.Id ?? Graph.Node(Begin)?.Id ?? (Graph.Nodes.Count > 0 ? Graph.Nodes[0].Id : null);

    protected override void OnParametersSet()
    {
        if (ReferenceEquals(drawn, Graph))
            return;
        (drawn, drawing, fit) = (Graph, FlowLayout.Of(Graph, Way), true);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (fit)
        {
            fit = false;
            await canvas.ShowAsync(view, IsLive ? self ??= DotNetObjectReference.Create(this) : null, Begin);
            await FitAsync();
        }
        if (toReveal is { } seen)
        {
            toReveal = null;
            await canvas.RevealAsync(view, seen);
        }
        if (toShow is { } id)
        {
            toShow = null;
            await canvas.ReachAsync(view, id);
        }
    }

    public void Dispose() => self?.Dispose();

    /// <summary>Called by <c>js/flow.js</c>.</summary>
    [JSInvokable]
    public void Zoomed(int now)
    {
        percent = now;
        StateHasChanged();
    }

    /// <summary>Puts the focus on a box and brings it into sight.</summary>
    public void Reach(string id)
    {
        (reached, toShow) = (id, id);
        StateHasChanged();
    }

    /// <summary>Brings a box into sight; the focus stays where it is.</summary>
    public void Reveal(string id)
    {
        (reached, toReveal) = (id, id);
        StateHasChanged();
    }

    private async Task ZoomAsync(double by)
    {
        percent = await canvas.ZoomAsync(view, by);
        StateHasChanged();
    }

    private Task FitAsync() => IsLive ? ZoomAsync(0) : Task.CompletedTask;

    private Task ChooseAsync(string id)
    {
        reached = id;
        return OnChosen.InvokeAsync(id);
    }

    private Task KeyAsync(KeyboardEventArgs key)
    {
        if (!IsLive || key.CtrlKey || key.AltKey || Current is not { } at)
            return Task.CompletedTask;
        if (FlowSteps.To(drawing, at, key.Key, Way) is { } next)
            Reach(next);
        return key.Key switch
        {
            "+" or "=" => ZoomAsync(Step),
            "-" => ZoomAsync(1 / Step),
            "0" => FitAsync(),
            _ => Task.CompletedTask,
        };
    }

    private string Tip(FlowLine line) => $"url(#{arrow}{(line.Taken ? "taken" : "")})";

    private bool Touches(FlowLine line) => Chosen is { } id && (line.From == id || line.To == id);

    /// <summary>What a box does not say itself: its faults, what was cut of its text, and where it leads.</summary>
    private string Outline(FlowNode node) => string.Join("; ", new[] { node.Told }.Concat(node.Notes)
        .Concat(Graph.From(node.Id).Select(l => $"{string.Join(' ', l.Words)} → {Graph.Node(l.To)!.Name}")).Where(t => !string.IsNullOrEmpty(t)));

    private static string N(double number) => FlowPath.Number(number);
}

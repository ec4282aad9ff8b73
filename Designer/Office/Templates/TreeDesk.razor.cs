using ApprovalHub.Api.Contracts.Tables;
using ApprovalHub.Designer.Pages.Templates.Tree;
using ApprovalHub.Designer.Words;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.JSInterop;

namespace ApprovalHub.Designer.Pages.Templates;

/// <summary>流程设计: the tree of a draft with its tools on top and the drawer on the right.</summary>
public sealed partial class TreeDesk(IJSRuntime js, Say say) : IAsyncDisposable
{
    private readonly TreeHands hands = new(js);
    private DotNetObjectReference<TreeDesk>? self;
    private ElementReference desk;
    private TreeStage stage = null!;
    private TreeWords words = null!;
    private FreshSteps fresh = null!;
    private Dictionary<string, int> faults = [];
    private TreePlace? adding;
    private string? current, chosen, said, toReach;
    private bool focus;

    [Parameter, EditorRequired]
    public DraftDesk Desk { get; set; } = null!;

    /// <summary>What conditions may ask for.</summary>
    [Parameter]
    public IReadOnlyList<ConditionFieldLine> Fields { get; set; } = [];

    /// <summary>What the drawer shows while no step is chosen; it may go to one.</summary>
    [Parameter, EditorRequired]
    public RenderFragment<EventCallback<string>> ChildContent { get; set; } = null!;

    private string Current => Desk.Tree.Find(TreeMoves.Parts(current ?? "").Id) is null ? Desk.Tree.Trunk[0].Id : current!;

    protected override void OnInitialized()
    {
        words = new TreeWords(T, say, Desk.Tree.Sorts);
        fresh = new FreshSteps(Desk.Tree.Sorts, word => T.Find($"Tree.New.{word}") ?? say.Of("Activity", word));
        stage = new TreeStage(words, Choose, Ask, id => Desk.Tree.Drawing.Step(id)?.Name ?? id);
    }

    protected override void OnParametersSet()
    {
        var now = Desk.Is.Faults.CountBy(f => f.NodeId).ToDictionary(StringComparer.Ordinal);
        if (now.Count != faults.Count || now.Any(f => faults.GetValueOrDefault(f.Key) != f.Value))
            faults = now;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
            await hands.TakeAsync(desk, self = DotNetObjectReference.Create(this));
        if (toReach is { } place)
        {
            toReach = null;
            await hands.ReachAsync(desk, place, focus);
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await hands.LeaveAsync(desk);
        }
        catch (JSDisconnectedException)
        {
            return; // the page is gone, and its listeners with it
        }
        finally
        {
            self?.Dispose();
        }
    }

    /// <summary>Called by <c>js/tree.js</c>: Ctrl+Z, Ctrl+Y.</summary>
    [JSInvokable]
    public Task Stepped(bool redo) => StepAsync(redo);

    /// <summary>Called by <c>js/tree.js</c>: Ctrl+C, Ctrl+X; what the clipboard is to hold, or nothing.</summary>
    [JSInvokable]
    public string? Copied(bool cut)
    {
        var id = TreeMoves.Parts(Current).Id;
        if (Clipboard.Copy(Desk.Tree, id) is not { } fragment)
            return null;
        said = T[cut ? "Tree.Cut" : "Tree.Copied", Desk.Tree.Drawing.Step(id)!.Name, fragment.Steps.Length];
        if (cut)
            _ = InvokeAsync(() => TakeAsync(Removing.Remove(Desk.Tree, id), said));
        StateHasChanged();
        return Clipboard.Write(fragment);
    }

    /// <summary>Called by <c>js/tree.js</c>: Ctrl+V.</summary>
    [JSInvokable]
    public Task Pasted(string text)
    {
        if (Clipboard.Read(text) is { } fragment && Place(Current) is { } place)
            return TakeAsync(Inserting.Insert(Desk.Tree, place, fragment), T["Tree.Pasted", fragment.Steps.Length]);
        said = T["Tree.NotPasted"];
        StateHasChanged();
        return Task.CompletedTask;
    }

    private string Where(TreePlace place) => place.Ports is { } ports
        ? T["Tree.WhereIn", stage.Name(place.From), words.Port(ports[0])] : T["Tree.WhereBelow", stage.Name(place.From)];

    private void Reach(string place, bool toFocus = true) => (current, toReach, focus) = (place, place, toFocus);

    private Task EscapeAsync(KeyboardEventArgs key) => key.Key == "Escape" ? CloseAsync() : Task.CompletedTask;
}

using ApprovalHub.Designer.Pages.Templates;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalHub.Designer.Pages.Matters.Forms;

/// <summary>The form under somebody's hands: its outline, or its text, what it looks like beside it, and the sheet of what is chosen on the right.</summary>
public sealed partial class FormBoard(IJSRuntime js) : IAsyncDisposable
{
    private const string Section = "section";
    private readonly TreeHands hands = new(js);
    private DotNetObjectReference<FormBoard>? self;
    private ElementReference desk;
    private string? current, chosen, adding, said, toReach;
    private bool focus;

    [Parameter, EditorRequired]
    public FormDesk Desk { get; set; } = null!;

    /// <summary>Whether the text is shown in the place of the outline.</summary>
    [Parameter]
    public bool IsText { get; set; }

    /// <summary>The steps of the matter's template.</summary>
    [Parameter]
    public IReadOnlyList<FormStep> Steps { get; set; } = [];

    /// <summary>What the matter asks for, by code.</summary>
    [Parameter]
    public IReadOnlyList<(string Code, string Name)> Materials { get; set; } = [];

    /// <summary>What the drawer shows while nothing is chosen; it may go to a place.</summary>
    [Parameter, EditorRequired]
    public RenderFragment<EventCallback<string>> ChildContent { get; set; } = null!;

    private IReadOnlyList<string> Spots => Desk.Drawing?.Spots ?? [];

    private string Current => current is not null && Spots.Contains(current) ? current : Spots.Count > 0 ? Spots[0] : "#0";

    private bool HasPlace => Spots.Contains(Current);

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
        if (Desk.Drawing?.Field(Current) is not { } field)
            return null;
        said = T[cut ? "FormEdit.Cut" : "FormEdit.Copied", NameOf(Current)];
        if (cut)
            _ = InvokeAsync(RemoveAsync);
        StateHasChanged();
        return FieldClip.Write(field);
    }

    /// <summary>Called by <c>js/tree.js</c>: Ctrl+V.</summary>
    [JSInvokable]
    public Task Pasted(string text)
    {
        if (Desk.Drawing is { } drawing && FieldClip.Read(text) is { } field && (!Current.Contains('/', StringComparison.Ordinal) || FieldKinds.Of(field) is not (FieldKinds.Group or FieldKinds.Attachment)))
            return TakeAsync(FormEdits.Add(drawing, Current, field, T["FormEdit.FirstSection"]), T["FormEdit.Pasted"]);
        said = T["FormEdit.NotPasted"];
        StateHasChanged();
        return Task.CompletedTask;
    }

    private FormLine? Line(string? place) => Desk.Drawing?.Lines.SelectMany(l => l.Columns.Prepend(l)).FirstOrDefault(l => l.Path == place);

    private string NameOf(string place) => Line(place) is { } line ? line.Title.Length > 0 ? line.Title : line.Name
        : Desk.Drawing?.Parts.FirstOrDefault(p => p.Spot == place) is { At: >= 0, Title.Length: > 0 } part ? part.Title : T["FormEdit.Section"];

    private string Where(string place) => T[place.StartsWith('#') || place.EndsWith('/') ? "FormEdit.WhereIn" : "FormEdit.WhereBelow", NameOf(place.TrimEnd('/'))];

    private FreshWords Fresh(string title) => new(title, T["FormEdit.NewColumn"], [T["FormEdit.NewChoice", 1], T["FormEdit.NewChoice", 2]], Materials.Count > 0 ? Materials[0].Code : "");

    /// <summary>A row holds neither rows nor files.</summary>
    private IReadOnlyList<(string, string, string)> Offered(string place) =>
    [
        .. FieldKinds.All.Where(k => !place.Contains('/', StringComparison.Ordinal) || k is not (FieldKinds.Group or FieldKinds.Attachment)).Where(k => k != FieldKinds.Attachment || Materials.Count > 0)
            .Select(k => (k, Say.Of("FormFieldKind", k), T[$"FormEdit.About.{k}"])),
        .. place.Contains('/', StringComparison.Ordinal) ? Array.Empty<(string, string, string)>() : [(Section, T["FormEdit.Section"], T["FormEdit.About.Section"])],
    ];

    private void Reach(string place, bool toFocus = true) => (current, toReach, focus) = (place, place, toFocus);
}

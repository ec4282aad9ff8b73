using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Matters.Forms;

/// <summary>The sheet of a field: all that can be said of it.</summary>
public sealed partial class FieldSheet
{
    private const string Step = "multipleOf", Material = "x-material";
    private static readonly string[] Steps10 = ["1", "0.1", "0.01", "0.001", "0.0001", "0.00001", "0.000001"];
    private FieldStage stage = null!;

    [Parameter, EditorRequired]
    public FormDrawing Drawing { get; set; } = null!;

    [Parameter, EditorRequired]
    public FormLine Line { get; set; } = null!;

    [Parameter]
    public IReadOnlyList<FormFault> Faults { get; set; } = [];

    /// <summary>The steps of the matter's template.</summary>
    [Parameter]
    public IReadOnlyList<FormStep> Known { get; set; } = [];

    /// <summary>What the matter asks for, by code.</summary>
    [Parameter]
    public IReadOnlyList<(string Code, string Name)> Materials { get; set; } = [];

    /// <summary>What a field begins with that takes something else from now on.</summary>
    [Parameter, EditorRequired]
    public FreshWords Fresh { get; set; } = null!;

    [Parameter, EditorRequired]
    public Func<FormDrawing, Task> OnChange { get; set; } = null!;

    [Parameter]
    public EventCallback<string> OnRename { get; set; }

    /// <summary>A column is to be put into the group.</summary>
    [Parameter]
    public EventCallback OnColumn { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    private string Place => Line.Path;

    private JsonObject Field => Drawing.Field(Place)!;

    /// <summary>A row holds neither rows nor files; files need a material to lie at.</summary>
    private IEnumerable<string> Kinds => FieldKinds.All.Where(k => k == Line.Kind || (k != FieldKinds.Group || !Place.Contains('/', StringComparison.Ordinal))
        && (k != FieldKinds.Attachment || (Materials.Count > 0 && !Place.Contains('/', StringComparison.Ordinal))));

    /// <summary>The matter's materials, and what stands there though the matter has it not.</summary>
    private IEnumerable<(string Code, string Name)> Offered => stage.Text(Material) is { } now && Materials.All(m => m.Code != now) ? Materials.Append((now, "")) : Materials;

    protected override void OnParametersSet() => stage = new FieldStage(Drawing, Place, Faults, OnChange);

    private Task TurnAsync(string? kind) =>
        kind is null || kind == Line.Kind ? Task.CompletedTask : OnChange(FieldFacts.With(Drawing, Place, field => FieldKinds.Turn(field, kind, Fresh)));

    private Task ChooseAsync(string? lines) =>
        OnChange(FieldFacts.With(Drawing, Place, field => FieldChoices.Write(field, Line.Kind, FieldChoices.Parse(lines ?? "", field))));
}

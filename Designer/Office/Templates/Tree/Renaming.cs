using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;

namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>Gives the steps of a fragment ids that the drawing does not have yet, and a place on a foreign editor's canvas beside the step above.</summary>
internal static class Renaming
{
    private const int Across = 180, Down = 90;

    public static Fragment Unique(Fragment fragment, Drawing drawing, string above)
    {
        var taken = drawing.Steps.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var step in fragment.Steps)
            names[step.Id] = Free(step.Id, taken);
        var (x, y) = Place(drawing.Step(above)!);
        return new Fragment(
            [.. fragment.Steps.Select((s, i) => Named(s, names[s.Id], drawing, x + (Across * (i + 1)), y + Down))],
            [.. fragment.Lines.Select(l => new DrawnLine(names[l.From], l.Port, names.GetValueOrDefault(l.To, l.To)))],
            names[fragment.Entry],
            [.. fragment.Exits.Select(e => e with { Step = names[e.Step] })]);
    }

    private static string Free(string id, HashSet<string> taken)
    {
        var stem = id.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') is { Length: > 0 } letters ? letters : id;
        var free = id;
        for (var number = 2; !taken.Add(free); number++)
            free = string.Create(CultureInfo.InvariantCulture, $"{stem}{number}");
        return free;
    }

    private static DrawnStep Named(DrawnStep step, string id, Drawing drawing, int x, int y)
    {
        var node = DrawingJson.Node(step.Json);
        if (node.ContainsKey("name") && node["name"] is JsonValue name && name.TryGetValue<string>(out var before) && before == step.Id)
            node["name"] = id;
        node["id"] = id;
        if (drawing.Frame.Get("root") is { } root && (root.Text("nodeId") ?? root.Text("id")) is { } parent)
            node["nodeId"] = $"{parent}:{id}";
        if (node["metadata"] is not JsonObject metadata)
            node["metadata"] = metadata = [];
        if (metadata["designer"] is not JsonObject designer)
            metadata["designer"] = designer = [];
        designer["position"] = new JsonObject { ["x"] = x, ["y"] = y };
        return step with { Id = id, Json = DrawingJson.Element(node) };
    }

    private static (int X, int Y) Place(DrawnStep step)
    {
        var at = step.Json.Get("metadata")?.Get("designer")?.Get("position");
        return at is { } known ? (Number(known, "x"), Number(known, "y")) : (0, 0);
    }

    private static int Number(System.Text.Json.JsonElement at, string name) =>
        at.Get(name) is { ValueKind: System.Text.Json.JsonValueKind.Number } number && number.TryGetDouble(out var value) && Math.Abs(value) < 1e6 ? (int)value : 0;
}

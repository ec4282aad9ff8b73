using System.Text.Json;

namespace ApprovalHub.Domain.Process;

/// <summary>The drawing of a definition as Elsa Studio keeps it; a node that was never drawn is put in a row below the others.</summary>
public static class Drawing
{
    private const double UsualWidth = 132, UsualHeight = 50, Step = 240;

    /// <summary>The place of every node, by id.</summary>
    public static IReadOnlyDictionary<string, NodePlace> Of(ProcessDefinition definition)
    {
        using var document = JsonDocument.Parse(definition.Json);
        var drawn = new Dictionary<string, NodePlace>(StringComparer.Ordinal);
        foreach (var activity in Activities(document.RootElement))
        {
            if (activity.TryGetProperty("id", out var id) && id.GetString() is { } name && Place(activity) is { } place)
                drawn[name] = place;
        }
        var below = drawn.Count == 0 ? 0 : drawn.Values.Max(p => p.Y + p.Height) + UsualHeight;
        foreach (var (node, order) in definition.Nodes.Where(n => !drawn.ContainsKey(n.Id)).Select((n, i) => (n, i)).ToList())
            drawn[node.Id] = new NodePlace(order * Step, below, UsualWidth, UsualHeight);
        return drawn;
    }

    private static JsonElement.ArrayEnumerator Activities(JsonElement root) =>
        root.TryGetProperty("root", out var flow) && flow.TryGetProperty("activities", out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray() : default;

    private static NodePlace? Place(JsonElement activity)
    {
        if (!Object(activity, "metadata", out var metadata) || !Object(metadata, "designer", out var designer) || !Object(designer, "position", out var position)
            || Number(position, "x") is not { } x || Number(position, "y") is not { } y)
            return null;
        Object(designer, "size", out var size);
        return new NodePlace(x, y, Number(size, "width") ?? UsualWidth, Number(size, "height") ?? UsualHeight);
    }

    private static bool Object(JsonElement of, string name, out JsonElement value)
    {
        value = default;
        return of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out value) && value.ValueKind == JsonValueKind.Object;
    }

    private static double? Number(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number)
            ? number : null;
}

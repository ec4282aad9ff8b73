using System.Text.Json;

namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>Reads a definition; what is written in forms that Elsa only reads (references, a single connection without its array) is left to the canvas.</summary>
public static class DrawingReader
{
    /// <returns>The drawing, or why there is none.</returns>
    public static (Drawing? Drawing, NoTree? Why) Read(JsonElement definition)
    {
        if (definition.Get("root") is not { } root || root.Get("activities") is not { ValueKind: JsonValueKind.Array } activities)
            return (null, new NoTree("Form"));
        var steps = new List<DrawnStep>();
        foreach (var activity in activities.EnumerateArray())
        {
            if (activity.Text("id") is not { Length: > 0 } id || activity.Text("type") is not { Length: > 0 } type || steps.Exists(s => s.Id == id))
                return (null, new NoTree("Form"));
            steps.Add(new DrawnStep(id, type, activity));
        }
        var ids = steps.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        if (Lines(root) is not { } lines || lines.Exists(l => !ids.Contains(l.From) || !ids.Contains(l.To)))
            return (null, new NoTree("Form"));
        var starts = steps.Where(s => s.Type == DrawnStep.Start).ToList();
        var start = root.Text("start") is { } named && ids.Contains(named) ? named : starts.Count == 1 ? starts[0].Id : null;
        return start is null ? (null, new NoTree("Start")) : (new Drawing(definition, start, [.. steps], [.. lines]), null);
    }

    private static List<DrawnLine>? Lines(JsonElement root)
    {
        if (root.Get("connections") is not { } connections)
            return [];
        if (connections.ValueKind != JsonValueKind.Array)
            return null;
        var lines = new List<DrawnLine>();
        foreach (var connection in connections.EnumerateArray())
            lines.Add(Line(connection));
        return lines;
    }

    /// <summary>Both forms that Elsa knows: <c>{source:{activity,port},target:{activity}}</c> and <c>{source,sourcePort,target}</c>.</summary>
    private static DrawnLine Line(JsonElement connection)
    {
        var old = connection.Get("source") is { ValueKind: JsonValueKind.String };
        var from = old ? connection.Text("source") : connection.Get("source")?.Text("activity");
        var to = old ? connection.Text("target") : connection.Get("target")?.Text("activity");
        var port = old ? connection.Text("sourcePort") : connection.Get("source")?.Text("port");
        return new DrawnLine(from ?? "", string.IsNullOrEmpty(port) ? "Done" : port, to ?? "", connection);
    }
}

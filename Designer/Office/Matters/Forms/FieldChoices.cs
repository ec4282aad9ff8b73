using System.Text.Json.Nodes;

namespace ApprovalHub.Designer.Pages.Matters.Forms;

/// <summary>What can be chosen in a field: a line each, <c>code=name</c> where the two differ.</summary>
internal static class FieldChoices
{
    public static IReadOnlyList<(string Value, string Title)> Read(JsonObject field)
    {
        var holder = field["items"] as JsonObject ?? field;
        return holder["oneOf"] is JsonArray several
            ? [.. several.OfType<JsonObject>().Select(c => (FormDrawing.Said(c["const"]) ?? "", FormDrawing.Said(c["title"]) ?? FormDrawing.Said(c["const"]) ?? ""))]
            : [.. FormDrawing.Names(holder["enum"]).Select(v => (v, v))];
    }

    public static string Lines(JsonObject field) => string.Join('\n', Read(field).Select(Line));

    /// <summary>Reads lines; one that says what a choice says already is that choice, whatever signs are in it.</summary>
    public static IReadOnlyList<(string Value, string Title)> Parse(string lines, JsonObject field)
    {
        var known = Read(field).GroupBy(Line).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        return [.. lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(l => known.TryGetValue(l, out var same) ? same : Of(l))];
    }

    /// <summary>Writes them into a field, in place; what stood at a choice besides stays with it.</summary>
    public static void Write(JsonObject field, string kind, IReadOnlyList<(string Value, string Title)> choices)
    {
        var holder = kind == FieldKinds.Choices ? field["items"] as JsonObject ?? new JsonObject { ["type"] = "string" } : field;
        if (kind == FieldKinds.Choices && holder.Parent is null)
            field["items"] = holder;
        var before = (holder["oneOf"] as JsonArray)?.OfType<JsonObject>().ToList() ?? [];
        holder.Remove("enum");
        holder.Remove("oneOf");
        if (choices.All(c => c.Value == c.Title))
            holder["enum"] = new JsonArray([.. choices.Select(c => (JsonNode)c.Value)]);
        else
            holder["oneOf"] = new JsonArray([.. choices.Select(c => One(c, before.Find(b => FormDrawing.Said(b["const"]) == c.Value)))]);
    }

    private static JsonObject One((string Value, string Title) choice, JsonObject? before)
    {
        var one = before?.DeepClone().AsObject() ?? [];
        (one["const"], one["title"]) = (choice.Value, choice.Title);
        return one;
    }

    private static (string Value, string Title) Of(string line) =>
        line.IndexOf('=', StringComparison.Ordinal) is > 0 and var at && line[(at + 1)..].Trim() is { Length: > 0 } title ? (line[..at].Trim(), title) : (line, line);

    private static string Line((string Value, string Title) choice) => choice.Value == choice.Title ? choice.Value : $"{choice.Value}={choice.Title}";
}

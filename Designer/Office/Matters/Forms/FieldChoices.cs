using System.Text.Json.Nodes;

namespace ApprovalHub.Designer.Pages.Matters.Forms;

/// <summary>What can be chosen in a field: a line each, <c>code=name</c> where the two differ, <c>code=name=English name</c> where there is one.</summary>
internal static class FieldChoices
{
    public static IReadOnlyList<(string Value, string Title, string? English)> Read(JsonObject field)
    {
        var holder = field["items"] as JsonObject ?? field;
        return holder["oneOf"] is JsonArray several
            ? [.. several.OfType<JsonObject>().Select(c => (FormDrawing.Said(c["const"]) ?? "", FormDrawing.Said(c["title"]) ?? FormDrawing.Said(c["const"]) ?? "", FormDrawing.Said(c["x-title-en"])))]
            : [.. FormDrawing.Names(holder["enum"]).Select(v => (v, v, (string?)null))];
    }

    public static string Lines(JsonObject field) => string.Join('\n', Read(field).Select(Line));

    /// <summary>Reads lines; one that says what a choice says already is that choice, whatever signs are in it.</summary>
    public static IReadOnlyList<(string Value, string Title, string? English)> Parse(string lines, JsonObject field)
    {
        var known = Read(field).GroupBy(Line).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        return [.. lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(l => known.TryGetValue(l, out var same) ? same : Of(l))];
    }

    /// <summary>Writes them into a field, in place; what stood at a choice besides stays with it.</summary>
    public static void Write(JsonObject field, string kind, IReadOnlyList<(string Value, string Title, string? English)> choices)
    {
        var holder = kind == FieldKinds.Choices ? field["items"] as JsonObject ?? new JsonObject { ["type"] = "string" } : field;
        if (kind == FieldKinds.Choices && holder.Parent is null)
            field["items"] = holder;
        var before = (holder["oneOf"] as JsonArray)?.OfType<JsonObject>().ToList() ?? [];
        holder.Remove("enum");
        holder.Remove("oneOf");
        if (choices.All(c => c.Value == c.Title && c.English is null))
            holder["enum"] = new JsonArray([.. choices.Select(c => (JsonNode)c.Value)]);
        else
            holder["oneOf"] = new JsonArray([.. choices.Select(c => One(c, before.Find(b => FormDrawing.Said(b["const"]) == c.Value)))]);
    }

    private static JsonObject One((string Value, string Title, string? English) choice, JsonObject? before)
    {
        var one = before?.DeepClone().AsObject() ?? [];
        (one["const"], one["title"]) = (choice.Value, choice.Title);
        FieldFacts.Set(one, "x-title-en", choice.English);
        return one;
    }

    private static (string Value, string Title, string? English) Of(string line) =>
        line.Split('=', 3, StringSplitOptions.TrimEntries) is [{ Length: > 0 } value, { Length: > 0 } title, .. var rest] ? (value, title, rest is [{ Length: > 0 } english] ? english : null) : (line, line, null);

    private static string Line((string Value, string Title, string? English) choice) => choice.English is { } english ? $"{choice.Value}={choice.Title}={english}" : choice.Value == choice.Title ? choice.Value : $"{choice.Value}={choice.Title}";
}

using System.Globalization;
using System.Text.Json.Nodes;
using ApprovalHub.Designer.Pages.Templates.Tree;

namespace ApprovalHub.Designer.Pages.Matters.Forms;

/// <summary>What a field's sheet shows and changes; each change leaves all else of the field as it is.</summary>
internal static class FieldFacts
{
    public static string? Text(FormDrawing drawing, string place, string keyword) => drawing.Field(place)?[keyword] switch
    {
        JsonValue value when value.TryGetValue(out string? text) => text,
        JsonValue value => value.ToJsonString(),
        _ => null,
    };

    public static IReadOnlyList<string> List(FormDrawing drawing, string place, string keyword) => [.. FormDrawing.Names(drawing.Field(place)?[keyword])];

    /// <summary>Sets a keyword of a field, or takes it away by null.</summary>
    public static FormDrawing Put(FormDrawing drawing, string place, string keyword, JsonNode? value) => With(drawing, place, field => Set(field, keyword, value));

    public static FormDrawing With(FormDrawing drawing, string place, Action<JsonObject> change) =>
        drawing.With(root => change(FormDrawing.Holder(root, place)!["properties"]![FormDrawing.Last(place)]!.AsObject()));

    /// <summary>A number as it was typed; null for none.</summary>
    public static JsonNode? Number(string? typed) =>
        decimal.TryParse(typed, NumberStyles.Number & ~NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
            ? number == decimal.Truncate(number) && Math.Abs(number) < int.MaxValue ? JsonValue.Create((int)number) : JsonValue.Create(number) : null;

    public static JsonNode? Several(IEnumerable<string> texts) => texts.Distinct().ToList() is { Count: > 0 } list ? new JsonArray([.. list.Select(t => (JsonNode)t)]) : null;

    /// <summary>Whether the form's own list names it as required, as it does where nothing hides it.</summary>
    public static bool IsListed(FormDrawing drawing, string place) =>
        (place.Contains('/', StringComparison.Ordinal) ? drawing.Field(place.Split('/')[0])?["items"] : drawing.Schema) is JsonObject holder && FormDrawing.Names(holder["required"]).Contains(FormDrawing.Last(place));

    /// <summary>What may be hidden is required where it is shown (<c>x-required</c>), all else always (<c>required</c>).</summary>
    public static FormDrawing Require(FormDrawing drawing, string place, bool must) => drawing.With(root =>
    {
        var (holder, name) = (FormDrawing.Holder(root, place)!, FormDrawing.Last(place));
        var field = holder["properties"]![name]!.AsObject();
        field.Remove("x-required");
        FormLayout.Drop(holder["required"], name);
        var hides = field["x-shown"] is JsonArray { Count: > 0 };
        if (must && hides)
            field["x-required"] = true;
        else if (must && holder["required"] is JsonArray required)
            required.Add((JsonNode)name);
        else if (must)
            holder["required"] = new JsonArray(name);
        if (holder["required"] is JsonArray { Count: 0 })
            holder.Remove("required");
    });

    public static IReadOnlyList<RuleRow.Condition> Shown(FormDrawing drawing, string place) => drawing.Field(place)?["x-shown"] is JsonArray all
        ? [.. all.OfType<JsonObject>().Select(c => new RuleRow.Condition(FormDrawing.Said(c["field"]) ?? "", FormDrawing.Said(c["operator"]) ?? "", FormDrawing.Said(c["value"]) ?? ""))] : [];

    public static FormDrawing Show(FormDrawing drawing, string place, IReadOnlyList<RuleRow.Condition> conditions, bool required) =>
        Require(Put(drawing, place, "x-shown", conditions.Count == 0 ? null : new JsonArray([.. conditions.Select(One)])), place, required);

    /// <summary>Another key: whatever names the field names it anew. The same form where the key is taken or empty.</summary>
    public static FormDrawing Rename(FormDrawing drawing, string place, string name)
    {
        var old = FormDrawing.Last(place);
        var to = place[..^old.Length] + name;
        return name.Length == 0 || name.Contains('/', StringComparison.Ordinal) || name[0] == '#' || drawing.Field(to) is not null ? drawing : drawing.With(root =>
        {
            var holder = FormDrawing.Holder(root, place)!;
            var fields = holder["properties"]!.AsObject();
            var (at, field) = (fields.IndexOf(old), fields[old]);
            fields.RemoveAt(at);
            fields.Insert(at, name, field);
            Swap(holder["required"], old, name);
            foreach (var condition in fields.SelectMany(f => (f.Value?["x-shown"] as JsonArray)?.OfType<JsonObject>() ?? []).Where(c => FormDrawing.Said(c["field"]) == old))
                condition["field"] = name;
            if (!place.Contains('/', StringComparison.Ordinal) && root["layout"]?["sections"] is JsonArray sections)
            {
                foreach (var section in sections)
                    Swap(section!["fields"], old, name);
            }
        });
    }

    internal static void Set(JsonObject part, string keyword, JsonNode? value)
    {
        if (value is null)
            part.Remove(keyword);
        else
            part[keyword] = value;
    }

    private static JsonObject One(RuleRow.Condition condition) => new() { ["field"] = condition.Field, ["operator"] = condition.Operator, ["value"] = condition.Value };

    private static void Swap(JsonNode? list, string old, string name)
    {
        if (list is JsonArray names && FormDrawing.Names(names).ToList().IndexOf(old) is >= 0 and var at)
            names[at] = name;
    }
}

using System.Globalization;
using System.Text.Json;
using ApprovalHub.Api.Contracts.Matters;

namespace ApprovalHub.Designer.Components.Forms;

/// <summary>Typed texts as the JSON that is sent, and back.</summary>
internal static class FormJson
{
    public static JsonElement? Write(FormSheet sheet, Func<FormShape.Field, bool> takes)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory))
            Level(json, sheet, [.. sheet.Shown(sheet.Shape.Fields).Where(takes)], "");
        var element = JsonElement.Parse(memory.ToArray());
        return element.EnumerateObject().Any() ? element : null;
    }

    public static JsonElement Changes(FormSheet sheet, JsonElement before, IReadOnlyList<string> may)
    {
        var now = Write(sheet, f => may.Contains(f.Name));
        var shown = sheet.Shown(sheet.Shape.Fields).Select(f => f.Name).ToHashSet();
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory))
        {
            json.WriteStartObject();
            if (now is { } values)
            {
                foreach (var field in values.EnumerateObject())
                    field.WriteTo(json);
            }
            foreach (var gone in may.Where(name => shown.Contains(name) && before.TryGetProperty(name, out _) && now?.TryGetProperty(name, out _) != true))
                json.WriteNull(gone);
            json.WriteEndObject();
        }
        return JsonElement.Parse(memory.ToArray());
    }

    public static Dictionary<string, string> Read(FormShape shape, JsonElement values)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        Read(shape.Fields, values, "", texts);
        return texts;
    }

    private static void Level(Utf8JsonWriter json, FormSheet sheet, IReadOnlyList<FormShape.Field> fields, string prefix)
    {
        json.WriteStartObject();
        foreach (var field in fields.Where(f => f.Kind != "Attachment"))
        {
            var place = prefix + field.Name;
            if (field.Kind == "Group")
                Rows(json, sheet, field, place);
            else if (!string.IsNullOrWhiteSpace(sheet.Text(place)))
                Value(json, field, sheet, place);
        }
        json.WriteEndObject();
    }

    private static void Rows(Utf8JsonWriter json, FormSheet sheet, FormShape.Field group, string place)
    {
        var rows = Enumerable.Range(0, sheet.Rows(group, place)).Where(row => group.Fields.Any(f => sheet.Text($"{place}/{row}/{f.Name}").Length > 0)).ToList();
        if (rows.Count == 0)
            return;
        json.WriteStartArray(group.Name);
        foreach (var row in rows)
            Level(json, sheet, sheet.Shown(group.Fields, $"{place}/{row}/"), $"{place}/{row}/");
        json.WriteEndArray();
    }

    /// <summary>What is no number goes as it was typed: the server says what is wrong with it.</summary>
    private static void Value(Utf8JsonWriter json, FormShape.Field field, FormSheet sheet, string place)
    {
        json.WritePropertyName(field.Name);
        var text = sheet.Text(place);
        if (field.Kind == "Flag")
            json.WriteBooleanValue(text == "true");
        else if (field.Kind is "Whole" or "Measure" or "Money" && FormConditions.Number(text) is { } number)
            json.WriteNumberValue(number);
        else if (field.Kind == "Choices")
            Choices(json, sheet.Taken(place));
        else
            json.WriteStringValue(text.Trim());
    }

    private static void Choices(Utf8JsonWriter json, IReadOnlyList<string> taken)
    {
        json.WriteStartArray();
        foreach (var choice in taken)
            json.WriteStringValue(choice);
        json.WriteEndArray();
    }

    private static void Read(IReadOnlyList<FormShape.Field> fields, JsonElement values, string prefix, Dictionary<string, string> texts)
    {
        foreach (var field in fields)
        {
            if (!values.TryGetProperty(field.Name, out var value))
                continue;
            var place = prefix + field.Name;
            if (field.Kind == "Group")
            {
                texts[place] = value.GetArrayLength().ToString(CultureInfo.InvariantCulture);
                foreach (var (row, of) in value.EnumerateArray().Index())
                    Read(field.Fields, of, $"{place}/{row}/", texts);
            }
            else
            {
                texts[place] = value.ValueKind == JsonValueKind.Array ? string.Join('\n', value.EnumerateArray().Select(v => v.GetString())) : field.Kind == "Flag" ? value.GetRawText() : value.ToString();
            }
        }
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApprovalHub.Designer.Pages.Matters.Forms;

/// <summary>
/// A form's description while it is drawn: the JSON itself, so that whatever the page does not know of it stays where it is. A place is <c>#1</c> for a
/// section, <c>amount</c> for a field, <c>points/place</c> for a column of a repeating group.
/// </summary>
public sealed class FormDrawing
{
    // Chinese stays readable; the text is sent and kept as JSON, never put into a page as it is.
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private const string Blank = """{"schema":{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{},"additionalProperties":false},"layout":{"sections":[]}}""";
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };
    private readonly JsonObject root;

    private FormDrawing(JsonObject root, string text) => (this.root, Text) = (root, text);

    /// <summary>As it is sent.</summary>
    public string Text { get; }

    public JsonObject Schema => root["schema"]!.AsObject();

    /// <summary>The sections, and last, numbered −1, the fields that stand in none.</summary>
    public IReadOnlyList<FormPart> Parts
    {
        get
        {
            var (lines, sections) = (FieldsOf(Schema, ""), root["layout"]?["sections"] as JsonArray);
            if (sections is null)
                return lines.Count == 0 ? [] : [new FormPart(0, "", 1, lines)];
            var parts = sections.Select((s, at) => new FormPart(at, Said(s!["title"]) ?? "", s["columns"] is JsonValue c && c.TryGetValue(out int columns) ? columns : 1,
                [.. Names(s["fields"]).Distinct().Select(name => lines.FirstOrDefault(l => l.Name == name)).OfType<FormLine>()])
            { English = Said(s["x-title-en"]) }).ToList();
            var rest = lines.Where(l => !parts.Exists(p => p.Fields.Contains(l))).ToList();
            return rest.Count == 0 ? parts : [.. parts, new FormPart(-1, "", 1, rest)];
        }
    }

    /// <summary>Every field with its columns, as they stand on the page.</summary>
    public IReadOnlyList<FormLine> Lines => [.. Parts.SelectMany(p => p.Fields)];

    /// <summary>Every place from top to bottom.</summary>
    public IReadOnlyList<string> Spots => [.. Parts.SelectMany(p => p.Fields.SelectMany(f => f.Columns.Select(c => c.Path).Prepend(f.Path)).Prepend(p.Spot))];

    /// <summary>The form in a text, or null where it is none that can be drawn; of an empty text one to begin with.</summary>
    public static FormDrawing? Of(string text)
    {
        try
        {
            return JsonNode.Parse(string.IsNullOrWhiteSpace(text) ? Blank : text, null, Strict) is JsonObject root && IsDrawable(root) ? new FormDrawing(root, text) : null;
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            return null; // half-typed, or a name twice: the server says where
        }
    }

    /// <summary>A field's own schema; null where there is none.</summary>
    public JsonObject? Field(string place) => Level(place)?[Last(place)] as JsonObject;

    /// <summary>The same form after a change of a copy of it.</summary>
    public FormDrawing With(Action<JsonObject> change)
    {
        var copy = root.DeepClone().AsObject();
        change(copy);
        return new FormDrawing(copy, copy.ToJsonString(Readable));
    }

    /// <summary>The object schema that holds a place: the form's, or that of a group's rows.</summary>
    public static JsonObject? Holder(JsonObject root, string place)
    {
        var schema = root["schema"]!.AsObject();
        return place.Contains('/', StringComparison.Ordinal) ? schema["properties"]?[place.Split('/')[0]]?["items"] as JsonObject : schema;
    }

    public static string Last(string place) => place[(place.IndexOf('/', StringComparison.Ordinal) + 1)..];

    public static string? Said(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    public static IEnumerable<string> Names(JsonNode? list) => (list as JsonArray)?.Select(Said).OfType<string>() ?? [];

    private JsonObject? Level(string place) => Holder(root, place)?["properties"] as JsonObject;

    private static List<FormLine> FieldsOf(JsonObject schema, string prefix) => (schema["properties"] as JsonObject)?.Select(p => Line(prefix, p.Key, p.Value!.AsObject(), schema)).ToList() ?? [];

    private static FormLine Line(string prefix, string name, JsonObject field, JsonObject schema)
    {
        var kind = FieldKinds.Of(field);
        return new FormLine(prefix + name, name, Said(field["title"]) ?? "", kind)
        {
            Required = Names(schema["required"]).Contains(name) || field["x-required"] is JsonValue asked && asked.TryGetValue(out bool must) && must,
            Conditional = field["x-shown"] is JsonArray { Count: > 0 },
            Later = field["x-edit"] is JsonArray { Count: > 0 },
            Kept = field["x-see"] is JsonArray { Count: > 0 },
            Columns = kind == FieldKinds.Group && prefix.Length == 0 && field["items"] is JsonObject items ? FieldsOf(items, name + "/") : [],
        };
    }

    /// <summary>What is asked of a text before anything is drawn on it; the rest is for the server to judge.</summary>
    private static bool IsDrawable(JsonObject root) => root["schema"] is JsonObject schema && IsLevel(schema)
        && (root["layout"] is null || (root["layout"] is JsonObject layout && (layout["sections"] is null || (layout["sections"] is JsonArray sections && sections.All(s => s is JsonObject)))));

    private static bool IsLevel(JsonObject schema) => schema["properties"] is null
        || (schema["properties"] is JsonObject fields && fields.All(f => f.Value is JsonObject field && (field["items"] is not JsonObject items || IsLevel(items))));
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>Looking into JSON as Elsa writes it (camel case) and reads it (Pascal case too), and changing one member of it without touching the rest.</summary>
internal static class DrawingJson
{
    // Chinese stays readable; the text is sent and kept as JSON, never put into a page as it is.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonWriterOptions Writing { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The member, or null where there is none or it is null.</summary>
    public static JsonElement? Get(this JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object)
            return null;
        if (!element.TryGetProperty(name, out var found) && !element.TryGetProperty(Pascal(name), out found))
            return null;
        return found.ValueKind == JsonValueKind.Null ? null : found;
    }

    public static string? Text(this JsonElement element, string name) => element.Get(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>The same object with one member set, or taken away by null; the others stay where they are.</summary>
    public static JsonElement With(this JsonElement element, string name, JsonNode? value)
    {
        var node = Node(element);
        var known = !node.ContainsKey(name) && node.ContainsKey(Pascal(name)) ? Pascal(name) : name;
        if (value is null)
            node.Remove(known);
        else
            node[known] = value;
        return Element(node);
    }

    public static JsonObject Node(JsonElement element) => JsonNode.Parse(element.GetRawText())!.AsObject();

    public static string Raw(JsonNode node) => node.ToJsonString(Readable);

    public static JsonElement Element(JsonNode node) => Parse(Raw(node));

    public static JsonElement Parse(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    private static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}

using System.Text.Json.Nodes;

namespace ApprovalHub.Designer.Pages.Matters.Forms;

/// <summary>The layout of a form and the order of its fields, changed in place.</summary>
internal static class FormLayout
{
    /// <summary>The sections; a form without a layout gets one section of all its fields.</summary>
    public static JsonArray Sections(JsonObject root, string title)
    {
        var layout = root["layout"] as JsonObject;
        if (layout is null)
            root["layout"] = layout = [];
        if (layout["sections"] is not JsonArray sections)
        {
            layout["sections"] = sections = [];
            if (Fields(root) is { Count: > 0 } fields)
                sections.Add((JsonNode)Section(title, fields.Select(f => f.Key)));
        }
        return sections;
    }

    public static JsonObject Section(string title, IEnumerable<string> fields) =>
        new() { ["title"] = title, ["columns"] = 1, ["fields"] = new JsonArray([.. fields.Select(f => (JsonNode)f)]) };

    public static JsonArray FieldsOf(JsonNode? section)
    {
        if (section!["fields"] is JsonArray fields)
            return fields;
        var none = new JsonArray();
        section["fields"] = none;
        return none;
    }

    /// <summary>Where a field stands: its section and its place there; null where it stands in none.</summary>
    public static (int Section, int At)? Find(JsonArray sections, string name)
    {
        for (var section = 0; section < sections.Count; section++)
        {
            if (FormDrawing.Names(sections[section]!["fields"]).ToList().IndexOf(name) is >= 0 and var at)
                return (section, at);
        }
        return null;
    }

    /// <summary>
    /// Fields are checked, and their conditions read, in the order of the schema: it follows the page, so that what stands above can be asked for below.
    /// </summary>
    public static void Order(JsonObject root)
    {
        if (root["layout"]?["sections"] is not JsonArray sections)
            return;
        var order = sections.SelectMany(s => FormDrawing.Names(s!["fields"])).Distinct().Select((name, at) => (name, at)).ToDictionary(n => n.name, n => n.at, StringComparer.Ordinal);
        var fields = Fields(root);
        var sorted = fields.OrderBy(f => order.GetValueOrDefault(f.Key, int.MaxValue)).ToList();
        fields.Clear();
        foreach (var (name, field) in sorted)
            fields.Add(name, field);
    }

    public static JsonObject Fields(JsonObject root)
    {
        var schema = root["schema"]!.AsObject();
        if (schema["properties"] is JsonObject fields)
            return fields;
        var none = new JsonObject();
        schema["properties"] = none;
        return none;
    }

    /// <summary>Takes a name out of a list of names, in place.</summary>
    public static void Drop(JsonNode? list, string name)
    {
        if (list is not JsonArray names)
            return;
        for (var at = names.Count - 1; at >= 0; at--)
        {
            if (FormDrawing.Said(names[at]) == name)
                names.RemoveAt(at);
        }
    }
}

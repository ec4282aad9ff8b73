using ApprovalHub.Designer.Pages.Matters.Forms;

namespace ApprovalHub.Designer.Tests.Pages.Matters.Forms;

/// <summary>A form to draw on, with members that no page knows.</summary>
internal static class Drawn
{
    public const string Text = """
        {
          "x-mine": 1,
          "schema": {
            "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "申请书", "type": "object", "$id": "urn:mine",
            "properties": {
              "reason": { "type": "string", "title": "理由", "x-kind": "LongText", "maxLength": 500, "default": "?" },
              "source": { "type": "string", "title": "水源", "oneOf": [{ "const": "ground", "title": "地下水", "x-note": "井" }, { "const": "surface", "title": "地表水" }] },
              "depth": { "type": "number", "title": "井深", "minimum": 1, "x-unit": "米", "x-required": true, "x-shown": [{ "field": "source", "operator": "eq", "value": "ground" }] },
              "points": { "type": "array", "title": "地点", "items": { "type": "object", "properties": {
                "place": { "type": "string", "title": "位置" }, "share": { "type": "integer", "title": "份额" } }, "required": ["place"], "additionalProperties": false } },
              "checked": { "type": "number", "title": "核定", "x-edit": ["Review"] }
            },
            "required": ["reason", "source"],
            "additionalProperties": false
          },
          "layout": { "sections": [
            { "title": "取水", "columns": 2, "fields": ["reason", "source", "depth"], "x-fold": true },
            { "title": "其他", "columns": 1, "fields": ["points", "checked"] }
          ] }
        }
        """;

    public static FormDrawing New() => FormDrawing.Of(Text)!;

    public static FreshWords Fresh { get; } = new("新字段", "列", ["甲", "乙"], "M01");

    /// <summary>The places as people see them, from top to bottom.</summary>
    public static string Of(FormDrawing drawing) => string.Join(' ', drawing.Spots);

    /// <summary>The names in the order in which they are checked.</summary>
    public static string Order(FormDrawing drawing) => string.Join(' ', drawing.Schema["properties"]!.AsObject().Select(p => p.Key));
}

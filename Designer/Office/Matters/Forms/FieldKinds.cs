using System.Text.Json.Nodes;

namespace ApprovalHub.Designer.Pages.Matters.Forms;

/// <summary>What fields take, as the server reads it from their schema, and schemas for what was chosen.</summary>
internal static class FieldKinds
{
    public const string Group = "Group", Attachment = "Attachment", Choice = "Choice", Choices = "Choices", Measure = "Measure";

    /// <summary>In the order in which they are offered.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["Text", "LongText", "Choice", "Choices", "Flag", "Date", "Whole", "Measure", "Money", "CitizenId", "CreditCode", "Phone", "Address", "Group", "Attachment"];

    private static readonly string[] Own =
        ["type", "x-kind", "format", "enum", "oneOf", "items", "minItems", "maxItems", "uniqueItems", "minimum", "maximum", "multipleOf", "x-unit", "minLength", "maxLength", "pattern", "x-material"];

    private static readonly string[] OfText = ["minLength", "maxLength", "pattern"], OfNumber = ["minimum", "maximum", "x-unit"];

    public static bool IsText(string kind) => kind is "Text" or "LongText" or "CitizenId" or "CreditCode" or "Phone" or "Address";

    public static bool IsNumber(string kind) => kind is "Whole" or "Measure" or "Money";

    public static string Of(JsonObject field)
    {
        var named = FormDrawing.Said(field["x-kind"]);
        return FormDrawing.Said(field["type"]) switch
        {
            "integer" => "Whole",
            "number" => named == "Money" ? "Money" : Measure,
            "boolean" => "Flag",
            "array" => named == Attachment ? Attachment : FormDrawing.Said(field["items"]?["type"]) == "object" ? Group : Choices,
            _ => field.ContainsKey("enum") || field.ContainsKey("oneOf") ? Choice : field.ContainsKey("format") ? "Date" : named is not null && IsText(named) ? named : "Text",
        };
    }

    /// <summary>A field of another kind: what both kinds know stays, and so does what the page does not know.</summary>
    /// <param name="field">The field, changed in place.</param>
    /// <param name="kind">What it is to take.</param>
    /// <param name="words">Texts of what a new one begins with.</param>
    public static void Turn(JsonObject field, string kind, FreshWords words)
    {
        var before = Of(field);
        var choices = FieldChoices.Read(field);
        string[] kept = IsText(before) && IsText(kind) ? OfText : IsNumber(before) && IsNumber(kind) ? OfNumber : [];
        foreach (var keyword in Own.Except(kept))
            field.Remove(keyword);
        field.Insert(0, "type", Type(kind));
        if (kind is "LongText" or "CitizenId" or "CreditCode" or "Phone" or "Address" or "Money" or Attachment)
            field["x-kind"] = kind;
        if (kind == "Date")
            field["format"] = "date";
        if (kind is Choice or Choices)
            FieldChoices.Write(field, kind, choices.Count > 0 ? choices : [.. words.Choices.Select(c => (c, c, (string?)null))]);
        if (kind == Choices)
            field["uniqueItems"] = true;
        if (kind == Attachment)
            (field["maxItems"], field["x-material"]) = (0, words.Material);
        if (kind == Group)
            field["items"] = Rows(words.Column);
    }

    /// <summary>A field of its own.</summary>
    public static JsonObject Fresh(string kind, FreshWords words)
    {
        var field = new JsonObject { ["title"] = words.Field };
        Turn(field, kind, words);
        return field;
    }

    private static string Type(string kind) => kind switch
    {
        "Whole" => "integer",
        "Measure" or "Money" => "number",
        "Flag" => "boolean",
        Choices or Attachment or Group => "array",
        _ => "string",
    };

    private static JsonObject Rows(string column) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject { ["field1"] = new JsonObject { ["type"] = "string", ["title"] = column } },
        ["additionalProperties"] = false,
    };
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Matters.Forms;

/// <summary>Writes a form as <see cref="FormDocument"/> reads it: the same form always gives the same text.</summary>
public static class FormWriter
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write(MatterForm form) => Document(form).ToJsonString(Options);

    /// <summary>The same as a value.</summary>
    public static JsonObject Document(MatterForm form) => new()
    {
        ["schema"] = Schema(form),
        ["layout"] = new JsonObject
        {
            ["sections"] = new JsonArray([.. form.Sections.Select(Section)]),
        },
    };

    /// <summary>The JSON Schema alone.</summary>
    public static JsonObject Schema(MatterForm form)
    {
        var schema = new JsonObject { ["$schema"] = FormDocument.Dialect };
        if (form.Title is { } title)
            schema["title"] = title;
        if (form.EnglishTitle is { } english)
            schema["x-title-en"] = english;
        if (form.Ground is { } ground)
            schema["description"] = ground;
        schema["type"] = "object";
        Fill(schema, form.Fields);
        return schema;
    }

    private static void Fill(JsonObject schema, IReadOnlyList<FormField> fields)
    {
        schema["properties"] = new JsonObject(fields.Select(f => KeyValuePair.Create(f.Name, (JsonNode?)Property(f))));
        if (fields.Where(f => f.Required && f.Shown.Count == 0).Select(f => f.Name).ToList() is { Count: > 0 } required)
            schema["required"] = List(required);
        schema["additionalProperties"] = false;
    }

    private static JsonObject Property(FormField field)
    {
        var part = new JsonObject { ["type"] = TypeOf(field.Kind), ["title"] = field.Title };
        void Put(string keyword, JsonNode? value)
        {
            if (value is not null)
                part[keyword] = value;
        }

        Put("x-title-en", field.EnglishTitle);
        Put("description", field.Help);
        Put("x-kind", field.Kind is FormFieldKind.LongText or FormFieldKind.CitizenId or FormFieldKind.CreditCode or FormFieldKind.Phone or FormFieldKind.Address
            or FormFieldKind.Money or FormFieldKind.Attachment ? field.Kind.ToString() : null);
        Put("format", field.Kind == FormFieldKind.Date ? "date" : null);
        Put("minLength", field.MinLength);
        Put("maxLength", field.MaxLength);
        Put("pattern", field.Pattern);
        Put("minimum", field.Least);
        Put("maximum", field.Most);
        Put("multipleOf", field.Decimals is { } digits ? new decimal(1, 0, 0, false, (byte)digits) : null);
        Put("x-unit", field.Unit);
        Put("x-material", field.Material);
        Several(field, Put);
        Put("x-required", field.Required && field.Shown.Count > 0 ? true : null);
        Put("x-shown", field.Shown.Count == 0 ? null : new JsonArray([.. field.Shown.Select(Condition)]));
        Put("x-edit", field.EditAt.Count == 0 ? null : List(field.EditAt));
        Put("x-see", field.SeeAt.Count == 0 ? null : List(field.SeeAt));
        return part;
    }

    private static void Several(FormField field, Action<string, JsonNode?> put)
    {
        if (field.Kind == FormFieldKind.Choice)
            put(field.Choices.All(c => c.IsPlain) ? "enum" : "oneOf", Choices(field.Choices));
        if (field.Kind is not (FormFieldKind.Choices or FormFieldKind.Group or FormFieldKind.Attachment))
            return;
        put("minItems", field.LeastRows);
        put("maxItems", field.Kind == FormFieldKind.Attachment ? 0 : field.MostRows);
        put("uniqueItems", field.Kind == FormFieldKind.Choices ? true : null);
        if (field.Kind == FormFieldKind.Attachment)
            return;
        var items = new JsonObject { ["type"] = field.Kind == FormFieldKind.Group ? "object" : "string" };
        if (field.Kind == FormFieldKind.Group)
            Fill(items, field.Fields);
        else
            items[field.Choices.All(c => c.IsPlain) ? "enum" : "oneOf"] = Choices(field.Choices);
        put("items", items);
    }

    private static JsonArray Choices(IReadOnlyList<FormChoice> choices) => choices.All(c => c.IsPlain)
        ? List([.. choices.Select(c => c.Value)])
        : new JsonArray([.. choices.Select(c => Named(new JsonObject { ["const"] = c.Value, ["title"] = c.Title }, c.EnglishTitle))]);

    private static JsonObject Section(FormSection section)
    {
        var part = Named(new JsonObject { ["title"] = section.Title }, section.EnglishTitle);
        (part["columns"], part["fields"]) = (section.Columns, List(section.Fields));
        return part;
    }

    private static JsonObject Named(JsonObject part, string? english)
    {
        if (english is not null)
            part["x-title-en"] = english;
        return part;
    }

    private static JsonObject Condition(BranchCondition condition) =>
        new() { ["field"] = condition.Field, ["operator"] = condition.Operator, ["value"] = condition.Value };

    private static JsonArray List(IEnumerable<string> texts) => new([.. texts.Select(t => (JsonNode)t)]);

    private static string TypeOf(FormFieldKind kind) => kind switch
    {
        FormFieldKind.Whole => "integer",
        FormFieldKind.Measure or FormFieldKind.Money => "number",
        FormFieldKind.Flag => "boolean",
        FormFieldKind.Choices or FormFieldKind.Attachment or FormFieldKind.Group => "array",
        _ => "string",
    };
}

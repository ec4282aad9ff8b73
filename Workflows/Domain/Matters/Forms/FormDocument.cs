using System.Text.Json;

namespace ApprovalHub.Domain.Matters.Forms;

/// <summary>
/// Reads a form from <c>{"schema": …, "layout": …}</c>. The schema is a subset of JSON Schema, draft 2020-12: an object of properties; the keywords that begin
/// with <c>x-</c> are annotations of ours (<c>x-title-en, x-kind, x-unit, x-material, x-shown, x-required, x-edit, x-see</c>). What is outside the subset is refused by
/// name and place. <c>x-title-en</c> stands at the form, its fields, sections and choices. The layout is <c>{"sections": [{"title", "columns", "fields"}]}</c>; without one the fields stand under each other.
/// </summary>
public static class FormDocument
{
    /// <summary>The dialect.</summary>
    public const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 24 };

    /// <param name="json">The description.</param>
    /// <param name="materials">Codes of the matter's materials, or null where nobody can say.</param>
    public static FormRead Read(string json, IReadOnlyCollection<string>? materials = null)
    {
        if (json.Length > FormBounds.LongestDocument)
            return Only(new MatterFault("FORM_DOCUMENT_TOO_LONG", "").With("longest", FormBounds.LongestDocument));
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            return document.RootElement.ValueKind == JsonValueKind.Object ? Read(document.RootElement, materials) : Only(new MatterFault("FORM_NO_JSON", ""));
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            var line = (fault as JsonException)?.LineNumber + 1;
            return Only(new MatterFault("FORM_NO_JSON", "").With("line", line));
        }
    }

    /// <summary>The same of a value within another document.</summary>
    public static FormRead Read(JsonElement document, IReadOnlyCollection<string>? materials)
    {
        var faults = new List<MatterFault>();
        var whole = new SchemaPart(document, "", faults);
        whole.Allow("schema", "layout");
        if (whole.Part("schema") is not { } schema)
            return Only(new MatterFault("FORM_WITHOUT_SCHEMA", "schema"));
        var fields = Root(schema);
        IReadOnlyList<FormSection> sections = whole.Part("layout") is { } layout ? Sections(layout) : [new FormSection("申请表", 1, [.. fields.Select(f => f.Name)])];
        var form = new MatterForm(fields, sections) { Title = schema.Text("title"), EnglishTitle = schema.Text("x-title-en"), Ground = schema.Text("description") };
        if (faults.Count == 0)
            faults.AddRange(FormRules.Check(form, materials));
        return new FormRead(faults.Count == 0 ? form : null, faults);
    }

    private static IReadOnlyList<FormField> Root(SchemaPart schema)
    {
        schema.Allow("$schema", "$id", "title", "x-title-en", "description", "type", "properties", "required", "additionalProperties");
        if (schema.Text("$schema") is { } dialect && dialect != Dialect)
            schema.Fault("FORM_DIALECT", "$schema", Dialect);
        if (schema.Text("type") != "object")
            schema.Fault("FORM_KEYWORD_VALUE", "type", "object");
        return FieldReader.Properties(schema);
    }

    private static List<FormSection> Sections(SchemaPart layout)
    {
        layout.Allow("sections");
        var sections = new List<FormSection>();
        foreach (var section in layout.Parts("sections"))
        {
            section.Allow("title", "x-title-en", "columns", "fields");
            sections.Add(new FormSection(section.Text("title") ?? "", section.Count("columns") ?? 1, section.Texts("fields")) { EnglishTitle = section.Text("x-title-en") });
        }
        return sections;
    }

    private static FormRead Only(MatterFault fault) => new(null, [fault]);
}

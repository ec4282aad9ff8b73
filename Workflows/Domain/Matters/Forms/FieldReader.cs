using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Matters.Forms;

/// <summary>Reads the properties of a schema as fields.</summary>
internal static class FieldReader
{
    internal static readonly string[] Common = ["type", "title", "x-title-en", "description", "x-shown", "x-required", "x-edit", "x-see"];

    private static readonly Dictionary<string, FormFieldKind> OfText = new()
    {
        ["Text"] = FormFieldKind.Text,
        ["LongText"] = FormFieldKind.LongText,
        ["CitizenId"] = FormFieldKind.CitizenId,
        ["CreditCode"] = FormFieldKind.CreditCode,
        ["Phone"] = FormFieldKind.Phone,
        ["Address"] = FormFieldKind.Address,
    };

    /// <summary>The fields of an object schema, in order, with what it requires.</summary>
    public static IReadOnlyList<FormField> Properties(SchemaPart schema)
    {
        if (schema.Has("additionalProperties") && schema.Flag("additionalProperties"))
            schema.Fault("FORM_KEYWORD_VALUE", "additionalProperties", "true");
        var required = schema.Texts("required");
        var fields = new List<FormField>();
        foreach (var (name, part) in schema.Part("properties")?.Members() ?? [])
        {
            if (part is null)
                schema.Fault("FORM_KEYWORD_VALUE", "properties", name);
            else
                fields.Add(Field(name, part) is var field && required.Contains(name) ? field with { Required = true } : field);
        }
        foreach (var unknown in required.Where(r => fields.All(f => f.Name != r)))
            schema.Fault("FORM_REQUIRED_UNKNOWN", "required", unknown);
        foreach (var both in fields.Where(f => f.Shown.Count > 0 && required.Contains(f.Name)))
            schema.Fault("FORM_REQUIRED_HIDDEN", "required", both.Name);
        return fields;
    }

    private static FormField Field(string name, SchemaPart part)
    {
        var field = (part.Text("type"), part.Text("x-kind")) switch
        {
            ("string", _) => OfString(name, part),
            ("integer" or "number", _) => NumberReader.Read(name, part),
            ("boolean", _) => Plain(name, FormFieldKind.Flag, part),
            ("array", "Attachment") => Attachment(name, part),
            ("array", _) => OfArray(name, part),
            _ => Unknown(name, part),
        };
        return field with
        {
            Help = part.Text("description"),
            Required = part.Flag("x-required"),
            EnglishTitle = part.Text("x-title-en"),
            EditAt = part.Texts("x-edit"),
            SeeAt = part.Texts("x-see"),
            Shown = [.. part.Parts("x-shown").Select(Condition)],
        };
    }

    private static FormField OfString(string name, SchemaPart part)
    {
        if (part.Has("enum") || part.Has("oneOf"))
        {
            part.Allow([.. Common, "enum", "oneOf"]);
            return New(name, FormFieldKind.Choice, part) with { Choices = Choices(part) };
        }
        if (part.Has("format"))
        {
            part.Allow([.. Common, "format"]);
            if (part.Text("format") != "date")
                part.Fault("FORM_KEYWORD_VALUE", "format", "date");
            return New(name, FormFieldKind.Date, part);
        }
        part.Allow([.. Common, "x-kind", "minLength", "maxLength", "pattern"]);
        var kind = OfText.GetValueOrDefault(part.Text("x-kind") ?? "Text", FormFieldKind.Text);
        if (part.Has("x-kind") && !OfText.ContainsKey(part.Text("x-kind") ?? ""))
            part.Fault("FORM_KEYWORD_VALUE", "x-kind", string.Join(", ", OfText.Keys));
        return New(name, kind, part) with { MinLength = part.Count("minLength"), MaxLength = part.Count("maxLength"), Pattern = part.Text("pattern") };
    }

    private static FormField OfArray(string name, SchemaPart part)
    {
        part.Allow([.. Common, "items", "minItems", "maxItems", "uniqueItems"]);
        if (part.Part("items") is not { } items)
            return Unknown(name, part, "items");
        var field = New(name, items.Text("type") == "object" ? FormFieldKind.Group : FormFieldKind.Choices, part)
            with
        { LeastRows = part.Count("minItems"), MostRows = part.Count("maxItems") };
        if (part.Flag("uniqueItems") != (field.Kind == FormFieldKind.Choices))
            part.Fault("FORM_KEYWORD_VALUE", "uniqueItems", field.Kind == FormFieldKind.Choices);
        if (field.Kind == FormFieldKind.Group)
        {
            items.Allow("type", "properties", "required", "additionalProperties");
            return field with { Fields = Properties(items) };
        }
        items.Allow("type", "enum", "oneOf");
        if (items.Text("type") != "string")
            items.Fault("FORM_KEYWORD_VALUE", "type", "string");
        return field with { Choices = Choices(items) };
    }

    private static FormField Attachment(string name, SchemaPart part)
    {
        part.Allow([.. Common, "x-kind", "maxItems", "x-material"]);
        if (part.Count("maxItems") is not 0)
            part.Fault("FORM_KEYWORD_VALUE", "maxItems", 0);
        return New(name, FormFieldKind.Attachment, part) with { Material = part.Text("x-material") };
    }

    private static FormField Plain(string name, FormFieldKind kind, SchemaPart part)
    {
        part.Allow(Common);
        return New(name, kind, part);
    }

    private static FormField Unknown(string name, SchemaPart part, string keyword = "type")
    {
        part.Fault("FORM_KEYWORD_VALUE", keyword, "string, integer, number, boolean, array");
        return New(name, FormFieldKind.Text, part);
    }

    internal static FormField New(string name, FormFieldKind kind, SchemaPart part) => new(name, part.Text("title") ?? "", kind);

    private static List<FormChoice> Choices(SchemaPart part)
    {
        var choices = part.Texts("enum").Select(v => new FormChoice(v, v)).ToList();
        foreach (var one in part.Parts("oneOf"))
        {
            one.Allow("const", "title", "x-title-en");
            choices.Add(new FormChoice(one.Text("const") ?? "", one.Text("title") ?? one.Text("const") ?? "") { EnglishTitle = one.Text("x-title-en") });
        }
        return choices;
    }

    private static BranchCondition Condition(SchemaPart part)
    {
        part.Allow("field", "operator", "value");
        return new BranchCondition(part.Text("field") ?? "", part.Text("operator") ?? "", part.Text("value") ?? "");
    }
}

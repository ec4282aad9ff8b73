using System.Text.Json.Nodes;

namespace ApprovalHub.Designer.Pages.Matters.Forms;

/// <summary>Fields and sections put in, doubled and taken out.</summary>
internal static class FormEdits
{
    /// <summary>Puts a field in below a place: below a field or column, at the end of a section; a column at the end of a group by <c>points/</c>.</summary>
    public static FormEdit Add(FormDrawing drawing, string after, JsonObject field, string section)
    {
        var isColumn = after.Contains('/', StringComparison.Ordinal);
        var prefix = isColumn ? after[..(after.IndexOf('/', StringComparison.Ordinal) + 1)] : "";
        var name = "";
        var next = drawing.With(root =>
        {
            var fields = isColumn ? Columns(root, after) : FormLayout.Fields(root);
            name = Free(fields, "field");
            var above = fields.IndexOf(FormDrawing.Last(after));
            fields.Insert(above < 0 ? fields.Count : above + 1, name, field.DeepClone());
            if (isColumn)
                return;
            Place(FormLayout.Sections(root, section), after, name, section);
            FormLayout.Order(root);
        });
        return new FormEdit(next, prefix + name);
    }

    public static FormEdit AddSection(FormDrawing drawing, string after, string title)
    {
        var at = 0;
        var next = drawing.With(root =>
        {
            var sections = FormLayout.Sections(root, title);
            at = Math.Min(SectionOf(drawing, after) + 1, sections.Count);
            sections.Insert(at, FormLayout.Section(title, []));
        });
        return new FormEdit(next, $"#{at}");
    }

    /// <summary>The same field once more, right below.</summary>
    public static FormEdit Double(FormDrawing drawing, string place, string title, string section)
    {
        if (drawing.Field(place) is not { } field)
            return new FormEdit(drawing, place);
        var copy = field.DeepClone().AsObject();
        copy["title"] = title;
        var added = Add(drawing, place, copy, section);
        return FieldFacts.IsListed(drawing, place) ? added with { Drawing = FieldFacts.Require(added.Drawing, added.Focus!, true) } : added;
    }

    /// <summary>Takes out what stands at a place; the fields of a section go to the one beside it.</summary>
    public static FormEdit Remove(FormDrawing drawing, string place)
    {
        var spots = drawing.Spots.ToList();
        var at = spots.IndexOf(place);
        if (at < 0 || (place[0] == '#' && (place == "#-1" || drawing.Parts is [_] or [_, { At: -1 }])))
            return new FormEdit(drawing, place);
        var next = drawing.With(root =>
        {
            if (place[0] == '#')
                RemoveSection(root, SectionOf(drawing, place));
            else
                RemoveField(root, place);
        });
        var now = next.Spots;
        return new FormEdit(next, now.Count == 0 ? null : place[0] == '#' ? now[Math.Min(at, now.Count - 1)] : spots.Skip(at).Concat(spots.Take(at).Reverse()).FirstOrDefault(now.Contains));
    }

    /// <summary>The number of the section that a place is in; the last one for a field that is in none.</summary>
    public static int SectionOf(FormDrawing drawing, string place) =>
        drawing.Parts.FirstOrDefault(p => p.Spot == place || p.Fields.Any(f => f.Path == place.Split('/')[0])) is { At: >= 0 and var at } ? at : drawing.Parts.Count(p => p.At >= 0) - 1;

    private static JsonObject Columns(JsonObject root, string place)
    {
        var rows = FormDrawing.Holder(root, place) ?? throw new InvalidOperationException($"{place} is in no group");
        if (rows["properties"] is JsonObject fields)
            return fields;
        var none = new JsonObject();
        rows["properties"] = none;
        return none;
    }

    private static void Place(JsonArray sections, string after, string name, string title)
    {
        if (sections.Count == 0)
            sections.Add((JsonNode)FormLayout.Section(title, []));
        var number = after.StartsWith('#') ? int.Parse(after[1..], System.Globalization.CultureInfo.InvariantCulture) : -1;
        var (section, at) = FormLayout.Find(sections, after) is { } found ? (found.Section, found.At + 1) : number >= 0 && number < sections.Count ? (number, -1) : (sections.Count - 1, -1);
        var fields = FormLayout.FieldsOf(sections[section]);
        fields.Insert(at < 0 ? fields.Count : at, name);
    }

    private static void RemoveField(JsonObject root, string place)
    {
        var (holder, name) = (FormDrawing.Holder(root, place)!, FormDrawing.Last(place));
        (holder["properties"] as JsonObject)?.Remove(name);
        FormLayout.Drop(holder["required"], name);
        if (place.Contains('/', StringComparison.Ordinal) || root["layout"]?["sections"] is not JsonArray sections)
            return;
        foreach (var section in sections)
            FormLayout.Drop(section!["fields"], name);
    }

    private static void RemoveSection(JsonObject root, int at)
    {
        var sections = FormLayout.Sections(root, "");
        var beside = FormLayout.FieldsOf(sections[at == 0 ? 1 : at - 1]);
        foreach (var (index, name) in FormDrawing.Names(sections[at]!["fields"]).ToList().Index())
            beside.Insert(at == 0 ? index : beside.Count, name);
        sections.RemoveAt(at);
        FormLayout.Order(root);
    }

    private static string Free(JsonObject fields, string stem)
    {
        var number = 1;
        while (fields.ContainsKey($"{stem}{number}"))
            number++;
        return $"{stem}{number}";
    }
}

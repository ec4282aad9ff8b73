using System.Text.Json.Nodes;

namespace ApprovalHub.Designer.Pages.Matters.Forms;

/// <summary>Fields, columns and sections moved up and down; a field at the edge of its section goes over into the next one.</summary>
internal static class FormMoves
{
    /// <param name="drawing">The form.</param>
    /// <param name="place">What moves.</param>
    /// <param name="by">−1 up, 1 down.</param>
    /// <param name="section">Title of the section that a form without a layout gets.</param>
    public static FormEdit Move(FormDrawing drawing, string place, int by, string section)
    {
        var (moved, focus) = (false, place);
        var next = drawing.With(root =>
        {
            var sections = FormLayout.Sections(root, section);
            if (place[0] == '#')
                (moved, focus) = MoveSection(sections, place, by);
            else
                moved = place.Contains('/', StringComparison.Ordinal) ? MoveColumn(root, place, by) : MoveField(sections, place, by);
            FormLayout.Order(root);
        });
        return moved ? new FormEdit(next, focus) : new FormEdit(drawing, place);
    }

    private static (bool, string) MoveSection(JsonArray sections, string place, int by)
    {
        var from = int.Parse(place[1..], System.Globalization.CultureInfo.InvariantCulture);
        var to = from + by;
        if (from < 0 || to < 0 || to >= sections.Count)
            return (false, place);
        var section = sections[from];
        sections.RemoveAt(from);
        sections.Insert(to, section);
        return (true, $"#{to}");
    }

    private static bool MoveColumn(JsonObject root, string place, int by)
    {
        if (FormDrawing.Holder(root, place)?["properties"] is not JsonObject columns)
            return false;
        var name = FormDrawing.Last(place);
        var to = columns.IndexOf(name) + by;
        if (to < 0 || to >= columns.Count)
            return false;
        var column = columns[name];
        columns.Remove(name);
        columns.Insert(to, name, column);
        return true;
    }

    private static bool MoveField(JsonArray sections, string name, int by)
    {
        if (FormLayout.Find(sections, name) is not var (section, at))
        {
            if (sections.Count == 0)
                return false;
            FormLayout.FieldsOf(sections[^1]).Add((JsonNode)name); // it stood in no section
            return true;
        }
        var fields = FormLayout.FieldsOf(sections[section]);
        var stays = at + by >= 0 && at + by < fields.Count;
        if (!stays && (section + by < 0 || section + by >= sections.Count))
            return false;
        var to = stays ? fields : FormLayout.FieldsOf(sections[section + by]);
        fields.RemoveAt(at);
        to.Insert(stays ? at + by : by < 0 ? to.Count : 0, name);
        return true;
    }
}

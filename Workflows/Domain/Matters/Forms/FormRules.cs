namespace ApprovalHub.Domain.Matters.Forms;

/// <summary>What a form must keep before its matter is published; each fault names its place.</summary>
public static class FormRules
{
    /// <summary>Everything that is wrong; <see cref="MatterFault.Field"/> is the place: <c>properties/points/items/properties/volume</c>.</summary>
    /// <param name="form">The form.</param>
    /// <param name="materials">Codes of the matter's materials, or null where nobody can say: attachments are not held against them then.</param>
    public static IReadOnlyList<MatterFault> Check(MatterForm form, IReadOnlyCollection<string>? materials)
    {
        var faults = new List<MatterFault>();
        var all = form.Fields.Sum(f => 1 + f.Fields.Count);
        if (all is 0 or > FormBounds.MostFields)
            faults.Add(new MatterFault("FORM_FIELD_COUNT", "properties").With("most", FormBounds.MostFields));
        else
            Level(form.Fields, "properties", faults);
        foreach (var field in form.Fields.Where(f => f.Kind == FormFieldKind.Attachment && materials?.Contains(f.Material ?? "") == false))
            faults.Add(new MatterFault("FORM_MATERIAL_UNKNOWN", $"properties/{field.Name}/x-material").With("material", field.Material));
        Layout(form, faults);
        if (form.Title is { } title && !FieldRules.IsTitle(title, FormBounds.LongestTitle))
            faults.Add(new MatterFault("FORM_TITLE_WRONG", "title").With("longest", FormBounds.LongestTitle));
        if (form.EnglishTitle is { } english && !FieldRules.IsTitle(english, FormBounds.LongestTitle))
            faults.Add(new MatterFault("FORM_TITLE_WRONG", "x-title-en").With("longest", FormBounds.LongestTitle));
        if (form.Ground is { } ground && !FieldRules.IsTitle(ground, FormBounds.LongestHelp))
            faults.Add(new MatterFault("FORM_TITLE_WRONG", "description").With("longest", FormBounds.LongestHelp));
        return faults;
    }

    private static void Level(IReadOnlyList<FormField> fields, string place, List<MatterFault> faults)
    {
        var earlier = new Dictionary<string, FormField>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            var here = $"{place}/{field.Name}";
            if (!IsName(field.Name))
                faults.Add(new MatterFault("FORM_NAME_WRONG", here).With("name", field.Name).With("longest", FormBounds.LongestName));
            if (field.Name == FormBounds.ReservedName)
                faults.Add(new MatterFault("FORM_NAME_RESERVED", here).With("name", field.Name));
            if (!earlier.TryAdd(field.Name, field))
                faults.Add(new MatterFault("FORM_FIELD_TWICE", here).With("name", field.Name));
            FieldRules.Check(field, here, faults);
            Shown(field, earlier, here, faults);
            if (field.Kind == FormFieldKind.Group)
                Level(field.Fields, here + "/items/properties", faults);
        }
    }

    private static void Shown(FormField field, Dictionary<string, FormField> earlier, string here, List<MatterFault> faults)
    {
        if (field.Shown.Count > FormBounds.MostConditions)
            faults.Add(new MatterFault("FORM_CONDITIONS_TOO_MANY", here + "/x-shown").With("most", FormBounds.MostConditions));
        foreach (var condition in field.Shown)
        {
            var asked = condition.Field == field.Name ? null : earlier.GetValueOrDefault(condition.Field)?.AsCondition(condition.Field);
            var fault = asked is null ? "FORM_CONDITION_FIELD" : !asked.Operators.Contains(condition.Operator) ? "FORM_CONDITION_OPERATOR"
                : asked.Unfit(condition) is not null ? "FORM_CONDITION_VALUE" : null;
            if (earlier.GetValueOrDefault(condition.Field) is { SeeAt.Count: > 0 } kept && condition.Field != field.Name && (field.SeeAt.Count == 0 || field.SeeAt.Except(kept.SeeAt).Any()))
                faults.Add(new MatterFault("FORM_SEEN_BY_CONDITION", here + "/x-see").With("field", kept.Title).With("steps", string.Join(", ", kept.SeeAt)));
            if (fault is not null)
            {
                faults.Add(new MatterFault(fault, here + "/x-shown").With("field", condition.Field).With("operator", condition.Operator)
                    .With("operators", asked is null ? "" : string.Join(", ", asked.Operators)).With("value", condition.Value));
            }
        }
    }

    private static void Layout(MatterForm form, List<MatterFault> faults)
    {
        if (form.Sections.Count is 0 or > FormBounds.MostSections)
            faults.Add(new MatterFault("FORM_SECTION_COUNT", "layout/sections").With("most", FormBounds.MostSections));
        foreach (var (at, section) in form.Sections.Index())
        {
            if (!FieldRules.IsTitle(section.Title, FormBounds.LongestTitle))
                faults.Add(new MatterFault("FORM_TITLE_WRONG", $"layout/sections/{at}/title").With("longest", FormBounds.LongestTitle));
            if (section.EnglishTitle is { } english && !FieldRules.IsTitle(english, FormBounds.LongestTitle))
                faults.Add(new MatterFault("FORM_TITLE_WRONG", $"layout/sections/{at}/x-title-en").With("longest", FormBounds.LongestTitle));
            if (section.Columns is not (1 or 2))
                faults.Add(new MatterFault("FORM_COLUMNS_WRONG", $"layout/sections/{at}/columns").With("columns", section.Columns));
        }

        var placed = form.Sections.SelectMany(s => s.Fields).ToList();
        foreach (var name in placed.Where(n => form.Field(n) is null).Distinct())
            faults.Add(new MatterFault("FORM_LAYOUT_UNKNOWN", "layout/sections").With("name", name));
        foreach (var name in placed.GroupBy(n => n).Where(g => g.Count() > 1 && form.Field(g.Key) is not null).Select(g => g.Key))
            faults.Add(new MatterFault("FORM_LAYOUT_TWICE", "layout/sections").With("name", name));
        foreach (var name in form.Fields.Select(f => f.Name).Distinct().Except(placed))
            faults.Add(new MatterFault("FORM_LAYOUT_MISSING", "layout/sections").With("name", name));
    }

    private static bool IsName(string name) =>
        name.Length is > 0 and <= FormBounds.LongestName && char.IsAsciiLetterLower(name[0]) && name.All(char.IsAsciiLetterOrDigit);
}

using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Matters.Forms;

/// <summary>What a field of a form must keep by itself.</summary>
internal static class FieldRules
{
    private static readonly string[] Activities =
        ["PreReview", "Intake", "Correction", "Review", "JointReview", "Countersign", "SpecialProcedure", "Decide", "CollectiveDecision", "ToleranceGate", "Dispatch"];

    public static void Check(FormField field, string here, List<MatterFault> faults)
    {
        void Say(string code, string part, object? value = null) => faults.Add(new MatterFault(code, $"{here}{part}").With("value", value));

        if (!IsTitle(field.Title, FormBounds.LongestTitle))
            faults.Add(new MatterFault("FORM_TITLE_WRONG", here + "/title").With("longest", FormBounds.LongestTitle));
        if (field.EnglishTitle is { } english && !IsTitle(english, FormBounds.LongestTitle))
            faults.Add(new MatterFault("FORM_TITLE_WRONG", here + "/x-title-en").With("longest", FormBounds.LongestTitle));
        if (field.Help is { } help && !IsTitle(help, FormBounds.LongestHelp))
            faults.Add(new MatterFault("FORM_TITLE_WRONG", here + "/description").With("longest", FormBounds.LongestHelp));
        if (field.MinLength < 0 || field.MaxLength < 1 || field.MinLength > field.Longest || field.MaxLength > Ceiling(field))
            Say("FORM_LENGTHS_WRONG", "/maxLength", Ceiling(field));
        if (field.Pattern is { } pattern && FormPattern.Of(pattern) is null)
            Say("FORM_PATTERN_UNSAFE", "/pattern", pattern);
        if (field.Least > field.Most)
            Say("FORM_RANGE_WRONG", "/minimum");
        if (field.Kind == FormFieldKind.Whole && (Fraction(field.Least) || Fraction(field.Most)))
            Say("FORM_RANGE_WRONG", "/minimum");
        if (field.Decimals is < 0 or > 6)
            Say("FORM_DECIMALS_WRONG", "/multipleOf", field.Decimals);
        if (field.Unit is { } unit && !IsTitle(unit, FormBounds.LongestUnit))
            faults.Add(new MatterFault("FORM_TITLE_WRONG", here + "/x-unit").With("longest", FormBounds.LongestUnit));
        if (field is { Kind: FormFieldKind.Attachment, Required: true } or { Kind: FormFieldKind.Attachment, EditAt.Count: > 0 } or { Kind: FormFieldKind.Attachment, SeeAt.Count: > 0 })
            Say("FORM_ATTACHMENT_ASKS", "", field.Material);
        if (field.Required && !MatterForm.IsAppliedFor(field))
            Say("FORM_REQUIRED_LATER", "/x-edit");
        Counts(field, here, faults);
        if (field.Kind is FormFieldKind.Choice or FormFieldKind.Choices)
            Choices(field, here, faults);
        foreach (var step in field.EditAt.Where(s => !IsStep(s)))
            Say("FORM_STEP_WRONG", "/x-edit", step);
        foreach (var step in field.SeeAt.Where(s => !IsStep(s)))
            Say("FORM_STEP_WRONG", "/x-see", step);
    }

    /// <summary>A text to read: there, not too long, printable.</summary>
    public static bool IsTitle(string text, int longest) => !string.IsNullOrWhiteSpace(text) && text.Length <= longest && !text.Contains('\n', StringComparison.Ordinal) && Text.IsPrintable(text);

    private static void Counts(FormField field, string here, List<MatterFault> faults)
    {
        var most = field.Kind == FormFieldKind.Choices ? FormBounds.MostChoices : FormBounds.MostRows;
        if (field.LeastRows < 0 || field.MostRows < 1 || field.LeastRows > (field.MostRows ?? most) || field.MostRows > most)
            faults.Add(new MatterFault("FORM_ROWS_WRONG", here + "/maxItems").With("most", most));
        if (field.Kind == FormFieldKind.Group && field.Fields.Count == 0)
            faults.Add(new MatterFault("FORM_GROUP_EMPTY", here + "/items/properties"));
        foreach (var inner in field.Fields.Where(f => f.Kind is FormFieldKind.Group or FormFieldKind.Attachment || f.EditAt.Count > 0 || f.SeeAt.Count > 0))
            faults.Add(new MatterFault("FORM_GROUP_HOLDS", $"{here}/items/properties/{inner.Name}").With("name", inner.Name));
    }

    /// <summary>Conditions part their values by commas, and <c>contains</c> looks for a part of the text.</summary>
    private static void Choices(FormField field, string here, List<MatterFault> faults)
    {
        var values = field.Choices.Select(c => c.Value).ToList();
        if (values.Count is 0 or > FormBounds.MostChoices)
            faults.Add(new MatterFault("FORM_CHOICE_COUNT", here + "/enum").With("most", FormBounds.MostChoices));
        foreach (var choice in field.Choices)
        {
            if (!IsTitle(choice.Value, FormBounds.LongestTitle) || choice.Value != choice.Value.Trim() || choice.Value.Contains(',', StringComparison.Ordinal) || !IsTitle(choice.Title, FormBounds.LongestTitle)
                || (choice.EnglishTitle is { } english && !IsTitle(english, FormBounds.LongestTitle)))
            {
                faults.Add(new MatterFault("FORM_CHOICE_WRONG", here + "/enum").With("value", choice.Value));
            }
        }

        foreach (var twice in values.GroupBy(v => v, StringComparer.Ordinal).Where(g => g.Count() > 1))
            faults.Add(new MatterFault("FORM_CHOICE_TWICE", here + "/enum").With("value", twice.Key));
        if (field.Kind == FormFieldKind.Choices && values.FirstOrDefault(v => values.Any(o => o != v && v.Length > 0 && o.Contains(v, StringComparison.Ordinal))) is { } inner)
            faults.Add(new MatterFault("FORM_CHOICE_WITHIN_ANOTHER", here + "/enum").With("value", inner));
    }

    private static int Ceiling(FormField field) => field.Kind == FormFieldKind.LongText ? FormBounds.LongestText : FormBounds.LongestLine;

    private static bool Fraction(decimal? number) => number is { } some && decimal.Truncate(some) != some;

    private static bool IsStep(string step) =>
        Activities.Contains(step) || (step.Length is > 0 and <= 80 && step.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.'));
}

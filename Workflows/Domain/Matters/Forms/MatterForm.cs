using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Tables;

namespace ApprovalHub.Domain.Matters.Forms;

/// <summary>The form of a matter version (自定义表单): its fields and how they are laid out.</summary>
/// <param name="Fields">In the order in which they are checked; a condition of visibility asks for earlier ones.</param>
/// <param name="Sections">Every field stands in one of them, once.</param>
public sealed record MatterForm(IReadOnlyList<FormField> Fields, IReadOnlyList<FormSection> Sections)
{
    private const string Correction = "Correction";

    /// <summary>Steps at which an application is still made.</summary>
    internal static IReadOnlyList<string> Openers { get; } = ["PreReview", "Intake", Correction];

    /// <summary>What the form is called, for example 取水许可申请书; null for no name of its own.</summary>
    public string? Title { get; init; }

    /// <summary>What people read where they read English; null: the Chinese name.</summary>
    public string? EnglishTitle { get; init; }

    /// <summary>The article that says what is asked.</summary>
    public string? Ground { get; init; }

    public FormField? Field(string name) => Fields.FirstOrDefault(f => f.Name == name);

    /// <summary>
    /// The fields as the conditions of a branch know them. None of them is there for sure: a window takes in what is incomplete, and the law may accept it
    /// by the passing of time (许可法 §32).
    /// </summary>
    public IReadOnlyList<ConditionField> ConditionFields() => [.. Fields.Select(f => f.AsCondition(Process.Tables.ConditionFields.OfForm + f.Name)).OfType<ConditionField>()];

    /// <summary>Names of the fields that a step may change, in the form's order.</summary>
    public IReadOnlyList<string> EditableAt(ProcessNode node)
    {
        var activity = Short(node.Type);
        return [.. Fields.Where(f => f.HasValue && MayChange(f, activity, node)).Select(f => f.Name)];
    }

    /// <summary>Whether the people of a step may see a field: all where it names none; else those that it names and those that may fill it in.</summary>
    /// <param name="field">The field.</param>
    /// <param name="type">The step's activity type, for example <c>ApprovalHub.Review</c>.</param>
    /// <param name="node">The step; null where the template that runs now has it no more.</param>
    public static bool MaySee(FormField field, string type, ProcessNode? node)
    {
        var activity = Short(type);
        return field.SeeAt.Count == 0 || field.SeeAt.Contains(activity)
            || (node is null ? field.EditAt.Contains(activity) || (field.EditAt.Count == 0 && Openers.Contains(activity)) : field.SeeAt.Contains(node.Id) || MayChange(field, activity, node));
    }

    /// <summary>Whether an application itself may fill a field in: not what is for a later step.</summary>
    public static bool IsAppliedFor(FormField field) => field.EditAt.Count == 0 || field.EditAt.Any(Openers.Contains);

    /// <summary>Names of the fields that a correction in review may change: it belongs to no step.</summary>
    public IReadOnlyList<string> EditableInCorrection() =>
        [.. Fields.Where(f => f.HasValue && (f.EditAt.Count == 0 || f.EditAt.Contains(Correction))).Select(f => f.Name)];

    private static string Short(string type) => type[(type.LastIndexOf('.') + 1)..];

    private static bool MayChange(FormField field, string activity, ProcessNode node) =>
        node.Settings.Fields.Contains(field.Name)
        || (field.EditAt.Count == 0 ? Openers.Contains(activity) : field.EditAt.Contains(activity) || field.EditAt.Contains(node.Id));
}

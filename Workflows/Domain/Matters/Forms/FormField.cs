using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Tables;

namespace ApprovalHub.Domain.Matters.Forms;

/// <summary>A field of a matter's form.</summary>
/// <param name="Name">Stable key: what is stored, and what branches ask for as <c>form.NAME</c>.</param>
/// <param name="Title">What people read.</param>
/// <param name="Kind">What it takes.</param>
public sealed record FormField(string Name, string Title, FormFieldKind Kind)
{
    /// <summary>Whether an application is incomplete without it, where it is shown.</summary>
    public bool Required { get; init; }

    /// <summary>What people read where they read English; null: the Chinese title.</summary>
    public string? EnglishTitle { get; init; }

    /// <summary>What to know while filling it in.</summary>
    public string? Help { get; init; }

    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }

    /// <summary>Regular expression that is found in the text; matched without backtracking.</summary>
    public string? Pattern { get; init; }

    public decimal? Least { get; init; }

    public decimal? Most { get; init; }

    /// <summary>Unit of a number, for example 立方米/年.</summary>
    public string? Unit { get; init; }

    /// <summary>Digits after the point, of a <see cref="FormFieldKind.Measure"/>.</summary>
    public int? Decimals { get; init; }

    public IReadOnlyList<FormChoice> Choices { get; init; } = [];

    /// <summary>The fields of each row of a <see cref="FormFieldKind.Group"/>.</summary>
    public IReadOnlyList<FormField> Fields { get; init; } = [];

    /// <summary>Least rows of a group, or choices to take.</summary>
    public int? LeastRows { get; init; }

    public int? MostRows { get; init; }

    /// <summary>Code of the material whose files an <see cref="FormFieldKind.Attachment"/> shows.</summary>
    public string? Material { get; init; }

    /// <summary>When it is shown: all of these hold of earlier fields beside it; always, where there are none.</summary>
    public IReadOnlyList<BranchCondition> Shown { get; init; } = [];

    /// <summary>
    /// Steps that may change it, by activity (<c>Review</c>) or by the node's id; none: the application itself, pre-review, intake and correction. A step
    /// of the template that names the field may change it as well.
    /// </summary>
    public IReadOnlyList<string> EditAt { get; init; } = [];

    /// <summary>
    /// Steps whose people may see it, by activity or by the node's id; none: everybody who may see the case. Who may fill it in sees it as well, and an
    /// applicant what the application itself says. For personal data that not every department needs (个人信息保护法第六条、第三十四条).
    /// </summary>
    public IReadOnlyList<string> SeeAt { get; init; } = [];

    /// <summary>Whether a case stores a value of it.</summary>
    public bool HasValue => Kind != FormFieldKind.Attachment;

    /// <summary>The longest text it takes.</summary>
    public int Longest => MaxLength ?? (Kind == FormFieldKind.LongText ? FormBounds.LongestText : FormBounds.LongestLine);

    /// <summary>The field as conditions know it, or null where none can ask for it.</summary>
    /// <param name="name">Its name there.</param>
    public ConditionField? AsCondition(string name) => Kind switch
    {
        FormFieldKind.Attachment or FormFieldKind.Group => null,
        FormFieldKind.Whole or FormFieldKind.Measure or FormFieldKind.Money =>
            new(name, FieldKind.Number) { IsWhole = Kind == FormFieldKind.Whole, Least = Least, Most = Most },
        FormFieldKind.Date => new(name, FieldKind.Date),
        FormFieldKind.Flag => new(name, FieldKind.Flag),
        FormFieldKind.Choice => new(name, FieldKind.Choice) { Values = [.. Choices.Select(c => c.Value)] },
        FormFieldKind.Choices => new(name, FieldKind.Choices) { Values = [.. Choices.Select(c => c.Value)] },
        _ => new(name, FieldKind.Text),
    };
}

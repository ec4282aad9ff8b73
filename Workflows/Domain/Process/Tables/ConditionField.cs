using System.Collections.Immutable;
using System.Globalization;

namespace ApprovalHub.Domain.Process.Tables;

/// <summary>A fact that the conditions of a branch can ask for.</summary>
/// <param name="Name">Name in <see cref="ProcessFacts.Values"/>: <c>case.lane</c>, <c>form.area</c>.</param>
/// <param name="Kind">What its values are.</param>
public sealed record ConditionField(string Name, FieldKind Kind)
{
    private static readonly ImmutableArray<string> Any = BranchCondition.Operators;
    private static readonly ImmutableArray<string> Named = ["eq", "ne", "in", "notIn", "present", "absent"];
    private static readonly ImmutableArray<string> Ordered = ["eq", "ne", "gt", "ge", "lt", "le", "in", "notIn", "present", "absent"];

    /// <summary>The values that there can be, for <see cref="FieldKind.Choice"/> and <see cref="FieldKind.Choices"/>.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>Whether every case has a value.</summary>
    public bool IsAlwaysThere { get; init; }

    /// <summary>Least number, if there is one.</summary>
    public decimal? Least { get; init; }

    /// <summary>Largest number.</summary>
    public decimal? Most { get; init; }

    /// <summary>Whether its numbers are whole.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The operators that make sense.</summary>
    public ImmutableArray<string> Operators => Kind switch
    {
        FieldKind.Free => Any,
        FieldKind.Text => ["eq", "ne", "in", "notIn", "contains", "present", "absent"],
        FieldKind.Choice => Named,
        FieldKind.Choices => ["contains", "present", "absent"],
        FieldKind.Flag => ["eq", "ne", "present", "absent"],
        _ => Ordered,
    };

    /// <summary>Whether the values of the two are the same: one branch then serves matters with either.</summary>
    public bool IsLike(ConditionField other) => Kind == other.Kind && IsWhole == other.IsWhole && Values.SequenceEqual(other.Values);

    /// <summary>The first of the values of a condition that no case can have; null if all fit.</summary>
    public string? Unfit(BranchCondition condition)
    {
        if (condition.Operator is "present" or "absent") return null;
        string[] asked = condition.Operator is "in" or "notIn" ? condition.Value.Split(',') : [condition.Value];
        return asked.FirstOrDefault(v => !Fits(v));
    }

    /// <summary>A number as the facts write it; null where the text is none.</summary>
    public static string? Canonical(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Plain(number) : null;

    internal static string Plain(decimal number) => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    private bool Fits(string value) => Kind switch
    {
        FieldKind.Choice or FieldKind.Choices => Values.Contains(value),
        FieldKind.Flag => value is "true" or "false",
        FieldKind.Number => Canonical(value) == value && (!IsWhole || !value.Contains('.', StringComparison.Ordinal)),
        FieldKind.Date => DateOnly.TryParseExact(value, BranchCondition.DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ => value.Length > 0,
    };
}

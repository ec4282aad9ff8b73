using System.Collections.Immutable;
using System.Globalization;

namespace ApprovalHub.Domain.Process;

/// <summary>One condition of a row of a branch: data, no script.</summary>
/// <param name="Field">Field of <see cref="ProcessFacts.Values"/>, for example <c>case.lane</c>.</param>
/// <param name="Operator">One of <see cref="Operators"/>.</param>
/// <param name="Value">Value to compare with; for <c>in</c> and <c>notIn</c> values parted by commas.</param>
public sealed record BranchCondition(string Field, string Operator, string Value)
{
    /// <summary>How a day is written.</summary>
    public const string DayForm = "yyyy-MM-dd";

    /// <summary>
    /// What can be asked. <c>gt, ge, lt, le</c> compare numbers in invariant form, or days as <see cref="DayForm"/>, and fail where the two are
    /// not of one kind.
    /// </summary>
    public static ImmutableArray<string> Operators { get; } = ["eq", "ne", "gt", "ge", "lt", "le", "in", "notIn", "contains", "present", "absent"];

    public bool Holds(IReadOnlyDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Holds(values.TryGetValue(Field, out var text) ? text : "");
    }

    /// <summary>Whether it holds for a value of its field; empty: there is none.</summary>
    public bool Holds(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = text.Length > 0;
        return Operator switch
        {
            "present" => found,
            "absent" => !found,
            "ne" => !found || text != Value,
            "notIn" => !found || !Value.Split(',').Contains(text),
            _ => found && Compares(text),
        };
    }

    public override string ToString() => Operator is "present" or "absent" ? $"{Field} {Operator}" : $"{Field} {Operator} {Value}";

    private bool Compares(string text) => Operator switch
    {
        "eq" => text == Value,
        "in" => Value.Split(',').Contains(text),
        "contains" => text.Contains(Value, StringComparison.Ordinal),
        _ => Order(text) is { } order && Ordered(order),
    };

    private bool Ordered(int order) => Operator switch { "gt" => order > 0, "ge" => order >= 0, "lt" => order < 0, _ => order <= 0 };

    private int? Order(string text) => Number(text, out var left) && Number(Value, out var right) ? left.CompareTo(right)
        : Day(text, out var day) && Day(Value, out var other) ? day.CompareTo(other)
        : null;

    private static bool Number(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out number);

    private static bool Day(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}

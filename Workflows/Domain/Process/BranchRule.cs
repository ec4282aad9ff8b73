using System.Collections.Immutable;
using System.Globalization;

namespace ApprovalHub.Domain.Process;

/// <summary>A rule of a branch: data, no script; the first rule that holds names the port.</summary>
/// <param name="Field">Field of <see cref="ProcessFacts.Values"/>, for example <c>case.lane</c>.</param>
/// <param name="Operator">One of <see cref="Operators"/>.</param>
/// <param name="Value">Value to compare with; for <c>in</c> and <c>notIn</c> values parted by commas.</param>
/// <param name="Port">Port that is taken.</param>
public sealed record BranchRule(string Field, string Operator, string Value, string Port)
{
    /// <summary>What can be asked. <c>gt, ge, lt, le</c> compare numbers in invariant form and fail where either is none.</summary>
    public static ImmutableArray<string> Operators { get; } = ["eq", "ne", "gt", "ge", "lt", "le", "in", "notIn", "contains", "present", "absent"];

    public bool Holds(ImmutableDictionary<string, string> values)
    {
        var found = values.TryGetValue(Field, out var text) && text.Length > 0;
        return Operator switch
        {
            "present" => found,
            "absent" => !found,
            "ne" => !found || text != Value,
            "notIn" => !found || !Value.Split(',').Contains(text),
            _ => found && Compares(text!),
        };
    }

    private bool Compares(string text) => Operator switch
    {
        "eq" => text == Value,
        "in" => Value.Split(',').Contains(text),
        "contains" => text.Contains(Value, StringComparison.Ordinal),
        _ => Number(text, out var left) && Number(Value, out var right) && Ordered(left.CompareTo(right)),
    };

    private bool Ordered(int order) => Operator switch { "gt" => order > 0, "ge" => order >= 0, "lt" => order < 0, _ => order <= 0 };

    private static bool Number(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out number);
}

using System.Globalization;
using ApprovalHub.Api.Contracts.Matters;

namespace ApprovalHub.Designer.Components.Forms;

/// <summary>Conditions of visibility as the server reads them (<c>BranchCondition</c>), over what was typed.</summary>
internal static class FormConditions
{
    public static bool Holds(FormShape.Condition condition, string text) => condition.Operator switch
    {
        "present" => text.Length > 0,
        "absent" => text.Length == 0,
        "ne" => text != condition.Value,
        "notIn" => text.Length == 0 || !condition.Value.Split(',').Contains(text),
        _ => text.Length > 0 && Compares(condition, text),
    };

    /// <summary>What was typed as conditions know it: numbers without needless digits, several choices parted by commas.</summary>
    public static string AsFact(FormShape.Field field, string text) => field.Kind switch
    {
        "Group" or "Attachment" => "",
        "Choices" => text.Replace('\n', ','),
        "Whole" or "Measure" or "Money" => Number(text) is { } number ? (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture) : "",
        _ => text.Trim(),
    };

    public static decimal? Number(string text) => decimal.TryParse(text.Trim(), NumberStyles.Number & ~NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool Compares(FormShape.Condition condition, string text) => condition.Operator switch
    {
        "eq" => text == condition.Value,
        "in" => condition.Value.Split(',').Contains(text),
        "contains" => text.Contains(condition.Value, StringComparison.Ordinal),
        _ => Order(text, condition.Value) is { } order && condition.Operator switch { "gt" => order > 0, "ge" => order >= 0, "lt" => order < 0, _ => order <= 0 },
    };

    /// <summary>Days as yyyy-MM-dd sort as texts do.</summary>
    private static int? Order(string text, string value) => Number(text) is { } left && Number(value) is { } right ? left.CompareTo(right)
        : DateOnly.TryParse(text, CultureInfo.InvariantCulture, out var day) && DateOnly.TryParse(value, CultureInfo.InvariantCulture, out var other) ? day.CompareTo(other)
        : null;
}

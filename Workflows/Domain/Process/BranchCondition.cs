using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using ApprovalHub.Domain.Process.Tables;

namespace ApprovalHub.Domain.Process;

/// <summary>One condition of a row of a branch: data, no script.</summary>
/// <param name="Field">Field of <see cref="ProcessFacts.Values"/>, for example <c>case.lane</c>.</param>
/// <param name="Operator">One of <see cref="Operators"/>.</param>
/// <param name="Value">Value to compare with; for <c>in</c> and <c>notIn</c> values parted by commas.</param>
public sealed partial record BranchCondition(string Field, string Operator, string Value)
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
            "ne" => !found || !IsSame(text, Value),
            "notIn" => !found || !Value.Split(',').Any(v => IsSame(text, v)),
            _ => found && Compares(text),
        };
    }

    /// <summary>To read, and no two conditions that mean different things alike: what could be taken for more than one word or row stands in quotes.</summary>
    public override string ToString() => Operator is "present" or "absent" ? $"{Quoted(Field, word: true)} {Operator}" : $"{Quoted(Field, word: true)} {Operator} {Quoted(Value)}";

    internal static string Quoted(string text, bool word = false) =>
        text.AsSpan().IndexOfAny(Ambiguous) >= 0 || text.Any(char.IsControl) || (word && text.Contains(' ', StringComparison.Ordinal)) ? JsonSerializer.Serialize(text, Readable) : text;

    private const string Ambiguous = "\"&→";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private bool Compares(string text) => Operator switch
    {
        "eq" => IsSame(text, Value),
        "in" => Value.Split(',').Any(v => IsSame(text, v)),
        "contains" => text.Contains(Value, StringComparison.Ordinal),
        _ => Order(text) is { } order && Ordered(order),
    };

    /// <summary>
    /// Whether a value is the one that was written. Facts have numbers without needless digits and flags as JSON has them; a condition of a template that was published
    /// before may still say <c>5.0</c> and <c>True</c>.
    /// </summary>
    private static bool IsSame(string text, string written) => text == written || (AsFact(written) is { } fact && text == fact);

    /// <summary>What is written as the facts write it; null where that is the same. A number that JSON would not write, like 007, is a code.</summary>
    internal static string? AsFact(string written) => written switch
    {
        "True" => "true",
        "False" => "false",
        _ when written.AsSpan().IndexOfAny(NotPlain) > 0 && IsJsonNumber().IsMatch(written) => ConditionField.Canonical(written),
        _ => null,
    };

    private static readonly SearchValues<char> NotPlain = SearchValues.Create(".eE");

    [GeneratedRegex("^-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex IsJsonNumber();

    private bool Ordered(int order) => Operator switch { "gt" => order > 0, "ge" => order >= 0, "lt" => order < 0, _ => order <= 0 };

    private int? Order(string text) => Number(text, out var left) && Number(Value, out var right) ? left.CompareTo(right)
        : Day(text, out var day) && Day(Value, out var other) ? day.CompareTo(other)
        : null;

    private static bool Number(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out number);

    private static bool Day(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}

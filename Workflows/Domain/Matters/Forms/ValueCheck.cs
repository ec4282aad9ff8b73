using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People.Identity;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Matters.Forms;

/// <summary>Checks one value: what is stored of it, or what is wrong.</summary>
internal static class ValueCheck
{
    private const int MostDecimals = 6;

    public static (JsonNode? Node, Refusal? Wrong) Type(FormField field) => (null, Refusal.Invalid("FORM_FIELD_TYPE").With("fieldKind", field.Kind));

    public static (JsonNode? Node, Refusal? Wrong) Number(FormField field, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Number)
            return Type(field);
        if (!value.TryGetDecimal(out var number) || Math.Abs(number) >= 1e15m)
            return (null, Refusal.Invalid("FORM_NUMBER_TOO_LARGE"));
        var digits = field.Kind switch { FormFieldKind.Whole => 0, FormFieldKind.Money => 2, _ => field.Decimals ?? MostDecimals };
        if (decimal.Round(number, digits) != number)
            return (null, Refusal.Invalid("FORM_DECIMALS").With("digits", digits));
        if (number < field.Least || number > field.Most)
            return (null, Refusal.Invalid("FORM_NUMBER_RANGE").With("least", Said(field.Least)).With("most", Said(field.Most)).With("unit", field.Unit));
        return (JsonNode.Parse(Process.Tables.ConditionField.Plain(number)), null);
    }

    public static (JsonNode? Node, Refusal? Wrong) Choices(FormField field, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(v => v.ValueKind != JsonValueKind.String))
            return Type(field);
        if (value.GetArrayLength() > FormBounds.MostChoices)
            return (null, Refusal.Invalid("FORM_ROWS_TOO_MANY").With("most", field.MostRows ?? FormBounds.MostChoices));
        var taken = value.EnumerateArray().Select(v => FormText.Said(v) ?? "").ToHashSet(StringComparer.Ordinal);
        if (taken.FirstOrDefault(v => field.Choices.All(c => c.Value != v)) is { } unknown)
            return (null, Refusal.Invalid("FORM_CHOICE_UNKNOWN").With("value", FormText.Cut(unknown)));
        if (taken.Count < field.LeastRows)
            return (null, Refusal.Invalid("FORM_ROWS_TOO_FEW").With("least", field.LeastRows));
        return taken.Count > field.MostRows
            ? (null, Refusal.Invalid("FORM_ROWS_TOO_MANY").With("most", field.MostRows))
            : (new JsonArray([.. field.Choices.Where(c => taken.Contains(c.Value)).Select(c => (JsonNode)c.Value)]), null);
    }

    public static (JsonNode? Node, Refusal? Wrong) Text(FormField field, JsonElement value, DateOnly today)
    {
        if (value.ValueKind != JsonValueKind.String)
            return Type(field);
        if (FormText.Said(value)?.Trim() is not { } text || !Kernel.Text.IsPrintable(text) || (field.Kind != FormFieldKind.LongText && text.Contains('\n', StringComparison.Ordinal)))
            return (null, Refusal.Invalid("FORM_TEXT_NOT_PRINTABLE"));
        return field.Kind switch
        {
            FormFieldKind.CitizenId => CitizenId.Parse(text, today) is var id && id.IsOk ? Fits(field, id.Value.Value) : (null, id.Refusal),
            FormFieldKind.CreditCode => CreditCode.Parse(text) is var code && code.IsOk ? Fits(field, code.Value.Value) : (null, code.Refusal),
            FormFieldKind.Phone => IsPhone(text) ? Fits(field, text) : (null, Refusal.Invalid("FORM_PHONE_WRONG")),
            FormFieldKind.Date => IsDay(text) ? (text, null) : (null, Refusal.Invalid("FORM_DATE_WRONG")),
            FormFieldKind.Choice => field.Choices.Any(c => c.Value == text) ? (text, null) : (null, Refusal.Invalid("FORM_CHOICE_UNKNOWN").With("value", FormText.Cut(text))),
            _ => Fits(field, text),
        };
    }

    /// <summary>Length is counted in code points, as JSON Schema does.</summary>
    private static (JsonNode? Node, Refusal? Wrong) Fits(FormField field, string text)
    {
        var length = text.EnumerateRunes().Count();
        if (length > field.Longest || length < (field.MinLength ?? 0))
            return (null, Refusal.Invalid("FORM_LENGTH").With("least", field.MinLength ?? 1).With("most", field.Longest));
        if (field.Pattern is { } pattern && FormPattern.Of(pattern)?.IsMatch(text) != true)
            return (null, Refusal.Invalid("FORM_PATTERN").With("help", field.Help));
        return (text, null);
    }

    /// <summary>A mobile number, or a landline with its area: 0373-5551001.</summary>
    private static bool IsPhone(string text) =>
        MobileNumber.Check(text) is null
        || (text.Length is >= 10 and <= 18 && text[0] == '0' && text.Count(c => c == '-') <= 2 && text.All(c => char.IsAsciiDigit(c) || c == '-'));

    private static bool IsDay(string text) => DateOnly.TryParseExact(text, BranchCondition.DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static string Said(decimal? number) => number is { } some ? Process.Tables.ConditionField.Plain(some) : "";
}

using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ApprovalHub.PlatformSimulator.Rules;

/// <summary>What a data set says of one field.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="Kind">What it must look like.</param>
/// <param name="Codes">The code values that it may have; none for any.</param>
internal sealed partial record FieldRule(string Name, bool IsRequired, FieldKind Kind, IReadOnlyList<string> Codes)
{
    private static readonly string[] OfMaterial = ["name", "taken", "way", "copies", "time"];

    /// <summary>Reads <c>name</c>, <c>name*</c>, <c>name*=1|2</c>, <c>name@Time</c>.</summary>
    public static FieldRule Of(string spec)
    {
        var name = NameAtStart().Match(spec).Value;
        var rest = spec[name.Length..];
        var isRequired = rest.StartsWith('*');
        rest = rest.TrimStart('*');
        return new FieldRule(name, isRequired,
            rest.StartsWith('@') ? Enum.Parse<FieldKind>(rest[1..]) : FieldKind.Text,
            rest.StartsWith('=') ? rest[1..].Split('|') : []);
    }

    /// <summary>What is wrong with a value, or null.</summary>
    public string? Mistake(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            return IsRequired ? "不能为空" : null;
        if (Codes.Count > 0)
            return Codes.Contains(value) ? null : $"“{value}”不在允许的代码 {string.Join("、", Codes)} 之内";
        return Fits(value) ? null : $"应为{Shape}";
    }

    private string Shape => Kind switch
    {
        FieldKind.Time => "带 +08:00 的时间",
        FieldKind.Date => "yyyy-MM-dd 的日期",
        FieldKind.Area => "6 位行政区划代码",
        FieldKind.Number => "不超过 6 位的数字",
        FieldKind.CreditCode => "18 位统一社会信用代码",
        FieldKind.Json => "JSON 文本",
        FieldKind.Materials => "材料清单的 JSON 文本",
        _ => "文本",
    };

    private bool Fits(string value) => Kind switch
    {
        FieldKind.Time => Wire.Time(value) is not null,
        FieldKind.Date => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        FieldKind.Area => SixDigits().IsMatch(value),
        FieldKind.Number => Digits().IsMatch(value),
        FieldKind.CreditCode => CreditCode().IsMatch(value),
        FieldKind.Json => Parse(value) is not null,
        FieldKind.Materials => Parse(value) is { ValueKind: JsonValueKind.Array } list && list.EnumerateArray().All(IsMaterial),
        _ => true,
    };

    private static bool IsMaterial(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && item.EnumerateObject().All(field => OfMaterial.Contains(field.Name) && field.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number)
        && item.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String && item.TryGetProperty("taken", out var taken) && taken.ToString() is "0" or "1";

    private static JsonElement? Parse(string value)
    {
        try
        {
            return JsonElement.Parse(value);
        }
        catch (JsonException)
        {
            return null; // the caller names the field
        }
    }

    [GeneratedRegex("^[A-Za-z]+")]
    private static partial Regex NameAtStart();

    [GeneratedRegex("^[0-9]{6}$")]
    private static partial Regex SixDigits();

    [GeneratedRegex("^[0-9]{1,6}$")]
    private static partial Regex Digits();

    [GeneratedRegex("^[0-9A-HJ-NPQRTUWXY]{18}$")]
    private static partial Regex CreditCode();
}

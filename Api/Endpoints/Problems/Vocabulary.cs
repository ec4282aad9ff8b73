using System.Globalization;
using System.Resources;

namespace ApprovalHub.Api.Endpoints.Problems;

/// <summary>
/// People's words for the names that a refusal or fault carries as values: units, outcomes, kinds of procedure. They are looked up under the
/// placeholder that names the value, so that what somebody typed elsewhere is never taken for a name.
/// </summary>
internal static class Vocabulary
{
    private static readonly ResourceManager Words = new("ApprovalHub.Api.Endpoints.Problems.Words", typeof(Vocabulary).Assembly);

    /// <summary>Placeholders that take their words from another one's list.</summary>
    private static readonly Dictionary<string, string> Alike = new()
    {
        ["procedure"] = "kind",
        ["port"] = "outcome",
        ["on"] = "outcome",
    };

    /// <summary>Lists of what may be sent: each with its word, and the name itself, since that is what has to be sent.</summary>
    private static readonly Dictionary<string, string> Choices = new()
    {
        ["outcomes"] = "outcome",
        ["offered"] = "outcome",
        ["operators"] = "operator",
        ["results"] = "result",
        ["states"] = "state",
        ["itemStates"] = "itemState",
        ["findings"] = "finding",
        ["noticeKinds"] = "noticeKind",
        ["messageStates"] = "messageState",
    };

    /// <summary>Days and instants that the program counted, written in the refusal as yyyy-MM-dd; what somebody typed stays as it was typed.</summary>
    private static readonly HashSet<string> Times = ["at", "when", "until", "supplyBy", "earliest", "last", "due"];

    /// <summary>The value in words; itself where it is no name.</summary>
    public static string Of(string placeholder, string value, CultureInfo culture)
    {
        if (Times.Contains(placeholder))
            return Time(value, culture);
        if (placeholder == "fields")
            return Join("fields", value.Split("; ").Select(f => Field(f, culture)), culture);
        return Choices.TryGetValue(placeholder, out var list)
            ? Join("choice", value.Split(',', StringSplitOptions.TrimEntries).Select(v => Choice(list, v, culture)), culture)
            : Word(Alike.GetValueOrDefault(placeholder, placeholder), value, culture) ?? value;
    }

    /// <summary>An amount with its unit: 5个工作日, 5 working days; nothing at all is 当场.</summary>
    public static string Counted(string amount, string unit, CultureInfo culture) => amount switch
    {
        "0" => Word("count", "None", culture)!,
        "1" => Word("one", unit, culture) ?? $"{amount} {unit}",
        _ => Word("count", unit, culture)?.Replace("{n}", amount, StringComparison.Ordinal) ?? $"{amount} {unit}",
    };

    /// <summary>2026年10月9日, 2026年9月18日 09:02; English keeps the digits.</summary>
    private static string Time(string value, CultureInfo culture) =>
        culture.TwoLetterISOLanguageName == "zh" && DateTime.TryParseExact(value, ["yyyy-MM-dd", "yyyy-MM-dd HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
            ? at.ToString(value.Contains(':') ? "yyyy年M月d日 HH:mm" : "yyyy年M月d日", CultureInfo.InvariantCulture) : value;

    private static string? Word(string list, string name, CultureInfo culture) => Words.GetString($"{list}.{name}", culture);

    private static string Choice(string list, string name, CultureInfo culture) => Word(list, name, culture) is not { } word ? name
        : Words.GetString("choice", culture)!.Replace("{word}", word, StringComparison.Ordinal).Replace("{name}", name, StringComparison.Ordinal);

    /// <summary>A field of the request, in the request's own spelling, and what is wrong with it: <c>MatterCode: NotEmptyValidator</c>.</summary>
    private static string Field(string finding, CultureInfo culture)
    {
        if (finding.Split(": ") is not [{ Length: > 0 } field, var fault])
            return finding;
        return Words.GetString("fields", culture)!.Replace("{field}", char.ToLowerInvariant(field[0]) + field[1..], StringComparison.Ordinal)
            .Replace("{fault}", Word("fault", fault, culture) ?? fault, StringComparison.Ordinal);
    }

    private static string Join(string list, IEnumerable<string> parts, CultureInfo culture) =>
        string.Join(Words.GetString($"{list}.separator", culture), parts);
}

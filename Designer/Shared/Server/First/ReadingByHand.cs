using System.Text.Json;

namespace ApprovalHub.Designer.Server.First;

/// <summary>
/// JSON read by hand, for the answers of the first view: what the serializer finds out about a type before its first answer takes an interpreter
/// as long as all else that the first view does. Members that are not known are passed over, as everywhere.
/// </summary>
internal static class ReadingByHand
{
    /// <summary>Goes to the value of the next member and says its name; null at the end of the object.</summary>
    public static string? NextMember(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType != JsonTokenType.PropertyName)
            return null;
        var name = json.GetString();
        json.Read();
        return name;
    }

    public static IReadOnlyList<T> List<T>(ref Utf8JsonReader json, Reading<T> read)
    {
        Expect(ref json, JsonTokenType.StartArray);
        var items = new List<T>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            items.Add(read(ref json));
        return items;
    }

    public static void Expect(ref Utf8JsonReader json, JsonTokenType token)
    {
        if (json.TokenType != token)
            throw new JsonException($"{token} was expected at {json.TokenStartIndex}, not {json.TokenType}.");
    }

    public static string Text(ref Utf8JsonReader json) => json.GetString() ?? throw new JsonException($"A text was expected at {json.TokenStartIndex}.");

    public static Guid? Id(ref Utf8JsonReader json) => IsNull(ref json) ? null : json.GetGuid();

    public static int? Number(ref Utf8JsonReader json) => IsNull(ref json) ? null : json.GetInt32();

    public static DateTimeOffset? Instant(ref Utf8JsonReader json) => IsNull(ref json) ? null : json.GetDateTimeOffset();

    /// <summary>Written as <c>2026-09-22</c>.</summary>
    public static DateOnly Day(ref Utf8JsonReader json)
    {
        var text = json.ValueSpan;
        return json.TokenType == JsonTokenType.String && text.Length == 10 && text[4] == '-' && text[7] == '-'
            ? new DateOnly(Digits(text[..4]), Digits(text[5..7]), Digits(text[8..]))
            : throw new JsonException($"A day was expected at {json.TokenStartIndex}.");
    }

    public static DateOnly? DayOrNone(ref Utf8JsonReader json) => IsNull(ref json) ? null : Day(ref json);

    /// <summary>What an answer must hold.</summary>
    public static T Must<T>(T? value, string name)
        where T : class => value ?? throw new JsonException($"{name} is missing.");

    /// <summary>What an answer must hold.</summary>
    public static T Must<T>(T? value, string name)
        where T : struct => value ?? throw new JsonException($"{name} is missing.");

    private static bool IsNull(ref Utf8JsonReader json) => json.TokenType == JsonTokenType.Null;

    private static int Digits(ReadOnlySpan<byte> text)
    {
        var number = 0;
        foreach (var digit in text)
            number = char.IsAsciiDigit((char)digit) ? number * 10 + digit - '0' : throw new JsonException("A digit was expected in a day.");
        return number;
    }
}

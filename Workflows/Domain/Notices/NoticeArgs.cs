using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ApprovalHub.Domain.Notices;

/// <summary>The values that a notice or message names, by the name of their place; days are written <c>yyyy-MM-dd</c>.</summary>
public sealed record NoticeArgs(ImmutableSortedDictionary<string, string> Values)
{
    /// <summary>Longest value in UTF-16 units: a snapshot stays a row.</summary>
    private const int Longest = 300;

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static NoticeArgs None { get; } = new(ImmutableSortedDictionary<string, string>.Empty);

    /// <summary>The same with one more; what is null stays away, what is too long is cut.</summary>
    public NoticeArgs With(string name, string? value) => value is null ? this : new(Values.SetItem(name, Cut(value)));

    public NoticeArgs With(string name, DateOnly? day) =>
        With(name, day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    public string ToJson() => JsonSerializer.Serialize(Values, Options);

    public static NoticeArgs Of(string json) =>
        new(JsonSerializer.Deserialize<ImmutableSortedDictionary<string, string>>(json, Options) ?? ImmutableSortedDictionary<string, string>.Empty);

    private static string Cut(string value) => value.Length <= Longest ? value
        : value[..(char.IsHighSurrogate(value[Longest - 2]) ? Longest - 2 : Longest - 1)] + "…";
}

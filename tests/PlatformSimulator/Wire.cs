using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ApprovalHub.PlatformSimulator.Crypto;

namespace ApprovalHub.PlatformSimulator;

/// <summary>How the wire writes things.</summary>
internal static class Wire
{
    /// <summary>camelCase, no nulls, Chinese as it is.</summary>
    public static JsonSerializerOptions Json { get; } = Made(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    /// <summary>Days are those of Asia/Shanghai, which has had one offset since 1991.</summary>
    public static TimeSpan Shanghai { get; } = TimeSpan.FromHours(8);

    /// <summary>An instant as the wire writes it.</summary>
    public static string Time(DateTimeOffset instant) => instant.ToOffset(Shanghai).ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    /// <summary>An instant of the wire, or null: only Shanghai's offset is one.</summary>
    public static DateTimeOffset? Time(string? text) =>
        text is not null && text.EndsWith("+08:00", StringComparison.Ordinal)
        && DateTimeOffset.TryParseExact(text, ["yyyy-MM-ddTHH:mm:sszzz", "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
            ? at
            : null;

    /// <summary>The digest by which both sides compare a row: over its fields, sorted, without spaces.</summary>
    public static string ContentHash(IEnumerable<KeyValuePair<string, string>> fields)
    {
        var sorted = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in fields)
            sorted.Add(name, value);
        return Digests.Sm3(JsonSerializer.Serialize(sorted, Json));
    }

    /// <summary>A request as one text.</summary>
    public static byte[] Request(string method, string target, (string App, string Time, string Nonce) stamp, ReadOnlySpan<byte> body)
    {
        var cut = target.IndexOf('?', StringComparison.Ordinal);
        var (path, query) = cut < 0 ? (target, "") : (target[..cut], target[(cut + 1)..]);
        return Encoding.UTF8.GetBytes($"{method}\n{path}\n{query}\n{stamp.App}\n{stamp.Time}\n{stamp.Nonce}\n{Digests.Sm3(body)}");
    }

    /// <summary>An answer as one text.</summary>
    public static byte[] Answer(int status, string nonce, ReadOnlySpan<byte> body) =>
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"ANSWER\n{status}\n{nonce}\n{Digests.Sm3(body)}"));

    /// <summary>Sets the options of a serialiser to the wire's.</summary>
    public static JsonSerializerOptions Made(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.PropertyNameCaseInsensitive = false;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.AllowDuplicateProperties = false;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new JsonStringEnumConverter());
        return options;
    }
}

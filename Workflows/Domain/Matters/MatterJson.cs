using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace ApprovalHub.Domain.Matters;

/// <summary>
/// How a matter's content is written as JSON: enums by name, Chinese as it is, nothing computed. The same content always gives
/// the same text, so two contents are the same where their texts are (lists in records compare by reference).
/// </summary>
public static class MatterJson
{
    /// <summary>The options that a column of contents is stored with.</summary>
    public static JsonSerializerOptions Options { get; } = MakeOptions();

    public static string Write(MatterContent content) => JsonSerializer.Serialize(content, Options);

    /// <summary>Reads what <see cref="Write"/> wrote; throws <see cref="JsonException"/> on anything else.</summary>
    public static MatterContent Read(string json) =>
        JsonSerializer.Deserialize<MatterContent>(json, Options) ?? throw new JsonException("A matter's content is null.");

    public static bool Same(MatterContent one, MatterContent other) => Write(one) == Write(other);

    private static JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            IgnoreReadOnlyProperties = true,
            NumberHandling = JsonNumberHandling.Strict,
            RespectNullableAnnotations = true,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        };
        options.Converters.Add(new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false));
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}

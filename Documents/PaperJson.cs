using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents;

/// <summary>How snapshots are written and read: one way, so that what was stored is what is printed.</summary>
public static class PaperJson
{
    /// <summary>A signature's picture, in Base64.</summary>
    private const string Picture = "png";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter<TimeUnit>(allowIntegerValues: false) },
    };

    /// <summary>The snapshot as JSON, for <see cref="DocumentPress.Render"/>.</summary>
    public static string Write<T>(T paper)
        where T : class => JsonSerializer.Serialize(paper, Options);

    /// <summary>The snapshot that a JSON text holds.</summary>
    /// <exception cref="BadSnapshotException">The text is no such snapshot: a field is missing, unknown or of the wrong form.</exception>
    public static T Read<T>(string json)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Options) ?? throw new BadSnapshotException(typeof(T).Name, "it is null", null);
        }
        catch (JsonException wrong)
        {
            throw new BadSnapshotException(typeof(T).Name, wrong.Message, wrong);
        }
    }

    /// <summary>Every text in a snapshot, unescaped; pictures are none.</summary>
    internal static IReadOnlyList<string> Texts(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return [.. Texts(document.RootElement)];
        }
        catch (JsonException wrong)
        {
            throw new BadSnapshotException(nameof(Paper), wrong.Message, wrong);
        }
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => element.EnumerateObject().Where(property => property.Name != Picture).SelectMany(property => Texts(property.Value)),
        _ => [],
    };
}

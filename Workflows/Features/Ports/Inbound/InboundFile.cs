using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApprovalHub.Features.Ports.Inbound;

/// <summary>附件: a file to be fetched, as it is kept until that is done and after.</summary>
/// <param name="MaterialCode">The material that it is for, by its code on the list.</param>
/// <param name="MaterialName">The material's name.</param>
/// <param name="Of">The platform's number of the message that names it.</param>
/// <param name="What">The file.</param>
public sealed record InboundFile(string MaterialCode, string MaterialName, string Of, IncomingFile What)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    /// <summary>Null where what was said is let go.</summary>
    public static InboundFile? From(string payload) => payload.Length == 0 ? null : JsonSerializer.Deserialize<InboundFile>(payload, Json);
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ApprovalHub.Connectors.Exchange.Days;
using ApprovalHub.Connectors.Exchange.Inbound;

namespace ApprovalHub.Connectors.Province;

/// <summary>The province's bodies as JSON.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ProvinceBatch))]
[JsonSerializable(typeof(ProvinceAnswer))]
[JsonSerializable(typeof(WireSummary))]
[JsonSerializable(typeof(WireHoldings))]
[JsonSerializable(typeof(WireItems))]
[JsonSerializable(typeof(WireReceipt))]
[JsonSerializable(typeof(WireNoted))]
internal sealed partial class ProvinceJson : JsonSerializerContext
{
    public static ProvinceJson Relaxed { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ApprovalHub.Connectors.Exchange.Days;
using ApprovalHub.Connectors.Exchange.Inbound;

namespace ApprovalHub.Connectors.City;

/// <summary>The city's bodies as JSON.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(CityMessage))]
[JsonSerializable(typeof(CityReceipt))]
[JsonSerializable(typeof(CityVerdict))]
[JsonSerializable(typeof(WireSummary))]
[JsonSerializable(typeof(WireHoldings))]
[JsonSerializable(typeof(WireReceipt))]
[JsonSerializable(typeof(WireNoted))]
internal sealed partial class CityJson : JsonSerializerContext
{
    public static CityJson Relaxed { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}

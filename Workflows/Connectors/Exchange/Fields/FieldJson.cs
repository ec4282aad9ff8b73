using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApprovalHub.Connectors.Exchange.Fields;

/// <summary>The fields of the data sets as JSON: names in camelCase, all values text, nothing empty.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ApplicationFields))]
[JsonSerializable(typeof(AcceptanceFields))]
[JsonSerializable(typeof(ProcessFields))]
[JsonSerializable(typeof(ProcedureFields))]
[JsonSerializable(typeof(ResultFields))]
[JsonSerializable(typeof(CertificateFields))]
[JsonSerializable(typeof(CorrectionFields))]
[JsonSerializable(typeof(CollectionFields))]
[JsonSerializable(typeof(EvaluationFields))]
[JsonSerializable(typeof(IReadOnlyList<WireMaterial>))]
internal sealed partial class FieldJson : JsonSerializerContext
{
    public static FieldJson Relaxed { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApprovalHub.Features.Ports.Reports;

/// <summary>How steps are written: by generated code.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ApplicationReport))]
[JsonSerializable(typeof(AcceptanceReport))]
[JsonSerializable(typeof(ProcessReport))]
[JsonSerializable(typeof(ProcedureReport))]
[JsonSerializable(typeof(ResultReport))]
[JsonSerializable(typeof(CertificateReport))]
[JsonSerializable(typeof(CorrectionReport))]
[JsonSerializable(typeof(CollectionReport))]
[JsonSerializable(typeof(EvaluationReport))]
internal sealed partial class StepReportJson : JsonSerializerContext
{
    /// <summary>Chinese stays readable.</summary>
    public static JsonSerializerOptions Relaxed { get; } = new StepReportJson(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    }).Options;
}

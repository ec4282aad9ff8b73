using System.Text.Json;
using ApprovalHub.Connectors.Exchange.Fields;
using ApprovalHub.Features.Ports.Reports;
using AutoMapper;
using Microsoft.Extensions.Logging;

namespace ApprovalHub.Connectors.Exchange;

/// <summary>From what a step says to the fields of one platform: a pure function of the step and the platform's code table.</summary>
internal sealed class FieldMapper
{
    private readonly IMapper mapper;
    private readonly FieldOrigins origins;

    /// <param name="codes">The platform's code values.</param>
    /// <param name="areaCode">行政区划 of the centre (GB/T 2260).</param>
    /// <param name="licence">AutoMapper's licence key, or null.</param>
    /// <param name="logs">Where AutoMapper tells of its licence.</param>
    public FieldMapper(CodeTable codes, string areaCode, string? licence, ILoggerFactory logs)
    {
        var configuration = new MapperConfiguration(
            mapping =>
            {
                mapping.LicenseKey = licence;
                mapping.AddProfile(new ApplicationProfile(codes, areaCode));
                mapping.AddProfile(new CourseProfile(codes));
                mapping.AddProfile(new EndProfile(codes));
            },
            logs);
        configuration.AssertConfigurationIsValid();
        (mapper, origins) = (configuration.CreateMapper(), new FieldOrigins(configuration));
    }

    /// <summary>Which fields of a step's report a refusal's code is about.</summary>
    public IReadOnlyList<string> OriginsOf(string dataSet, string code) => origins.Of(dataSet, code);

    /// <summary>The fields of a step.</summary>
    /// <param name="dataSet">Its data set.</param>
    /// <param name="payload">What it says, as it was kept.</param>
    public JsonElement Of(string dataSet, string payload) => dataSet switch
    {
        ReportSets.Application => Fields<ApplicationReport, ApplicationFields>(payload),
        ReportSets.Acceptance => Fields<AcceptanceReport, AcceptanceFields>(payload),
        ReportSets.Process => Fields<ProcessReport, ProcessFields>(payload),
        ReportSets.SpecialProcedure => Fields<ProcedureReport, ProcedureFields>(payload),
        ReportSets.Result => Fields<ResultReport, ResultFields>(payload),
        ReportSets.Certificate => Fields<CertificateReport, CertificateFields>(payload),
        ReportSets.Correction => Fields<CorrectionReport, CorrectionFields>(payload),
        ReportSets.Collection => Fields<CollectionReport, CollectionFields>(payload),
        ReportSets.Evaluation => Fields<EvaluationReport, EvaluationFields>(payload),
        _ => throw new InvalidOperationException($"{dataSet} is no data set that the platforms know."),
    };

    private JsonElement Fields<TReport, TFields>(string payload)
        where TReport : StepReport =>
        JsonSerializer.SerializeToElement(mapper.Map<TFields>(StepReport.From<TReport>(payload)), typeof(TFields), FieldJson.Relaxed);
}

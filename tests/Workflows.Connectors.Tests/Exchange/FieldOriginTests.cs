using ApprovalHub.Connectors.Exchange;
using ApprovalHub.Connectors.Exchange.Fields;
using ApprovalHub.Features.Ports.Reports;
using Microsoft.Extensions.Logging.Abstractions;

namespace ApprovalHub.Connectors.Tests.Exchange;

/// <summary>The field that a platform names is led back to ours.</summary>
public sealed class FieldOriginTests
{
    private readonly FieldMapper mapper = new(CodeTable.Shipped("Province"), "410702", null, NullLoggerFactory.Instance);

    [Theory]
    [InlineData(ReportSets.Application, "FIELD:applicantIdNo", "applicantIdNumber")]
    [InlineData(ReportSets.Application, "FIELD:applicantName", "applicantName")]
    [InlineData(ReportSets.Application, "FIELD:phone", "agentPhone,phone")]
    [InlineData(ReportSets.Application, "FIELD:contactName", "agentName,legalRepresentative,applicantName")]
    [InlineData(ReportSets.Application, "FIELD:projectType", "handleKind")]
    [InlineData(ReportSets.Application, "FIELD:materials", "materials")]
    [InlineData(ReportSets.Application, "FIELD:areaCode", "")]
    [InlineData(ReportSets.Application, "FIELD:SQRZJHM", "")]
    [InlineData(ReportSets.Application, "ORDER", "")]
    [InlineData(ReportSets.Acceptance, "FIELD:documentNo", "paperNumber")]
    public void A_named_field_is_led_back_to_ours(string dataSet, string code, string paths) => Assert.Equal(paths, string.Join(',', mapper.OriginsOf(dataSet, code)));

    [Fact]
    public void Every_field_of_every_set_is_made_of_something_but_for_what_is_the_same_in_all()
    {
        var sets = new Dictionary<string, Type>
        {
            [ReportSets.Application] = typeof(ApplicationFields),
            [ReportSets.Acceptance] = typeof(AcceptanceFields),
            [ReportSets.Process] = typeof(ProcessFields),
            [ReportSets.SpecialProcedure] = typeof(ProcedureFields),
            [ReportSets.Result] = typeof(ResultFields),
            [ReportSets.Certificate] = typeof(CertificateFields),
            [ReportSets.Correction] = typeof(CorrectionFields),
            [ReportSets.Collection] = typeof(CollectionFields),
            [ReportSets.Evaluation] = typeof(EvaluationFields),
        };
        var without = sets.SelectMany(set => FieldJson.Relaxed.GetTypeInfo(set.Value)!.Properties.Where(p => mapper.OriginsOf(set.Key, $"FIELD:{p.Name}").Count == 0).Select(p => $"{set.Key}.{p.Name}"));

        Assert.Equal([$"{ReportSets.Application}.areaCode", $"{ReportSets.Process}.state", $"{ReportSets.Evaluation}.valid"], without);
    }
}

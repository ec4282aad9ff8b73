using System.Text.Json;
using ApprovalHub.Connectors.Exchange;
using ApprovalHub.Features.Ports.Reports;
using Microsoft.Extensions.Logging.Abstractions;

namespace ApprovalHub.Connectors.Tests.Exchange;

/// <summary>From what a step says to a platform's fields, by its code table.</summary>
public sealed class FieldMapperTests
{
    private static readonly DateTimeOffset At = new(2026, 9, 18, 1, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("Province", "5", "1", "20")]
    [InlineData("City", "10", "G", "20")]
    public void A_limit_is_said_in_the_platforms_own_unit(string platform, string months, string unit, string days)
    {
        var codes = CodeTable.Shipped(platform);
        Assert.Equal((days, unit), codes.Of(new ReportedLimit(20, "WorkDay")));
        Assert.Equal(platform == "Province" ? ("2", months) : ("60", "Z"), codes.Of(new ReportedLimit(2, "Month")));
        Assert.Equal(platform == "Province" ? ("36", "5") : ("1095", "Z"), codes.Of(new ReportedLimit(3, "Year")));
        Assert.Equal(platform == "Province" ? ("25", "3") : ("2", "Z"), codes.Of(new ReportedLimit(25, "Hour")));
    }

    [Theory]
    [InlineData("{}", "handleKind.Instant")]
    [InlineData("""{"handleKind":{"Instant":"1","Promised":" ","Joint":"2"}}""", "handleKind.Promised")]
    [InlineData("[1]", "object of objects")]
    public void A_table_that_lacks_a_value_is_refused_by_name(string json, string named) =>
        Assert.Contains(named, Assert.Throws<FormatException>(() => CodeTable.Parse(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_application_is_said_in_full()
    {
        var said = Fields("Province", ReportSets.Application, new ApplicationReport
        {
            MatterCode = "11410702MB9010010H4000101001000",
            MatterName = "食品经营许可",
            MatterVersion = 3,
            HandleKind = "Joint",
            ApplicantKind = "Person",
            ApplicantName = "㛃𠮷",
            ApplicantIdNumber = "410702199003072519",
            Phone = "13812345678",
            Source = "Online",
            AppliedAt = At,
            Materials = [new ReportedMaterial("身份证", true) { Way = "Shared", Count = 1, TakenAt = At }, new ReportedMaterial("照片", false)],
        });

        Assert.Equal(("食品经营许可", "3", "2", "1", "㛃𠮷", "㛃𠮷", "111", "2", "2026-09-18T09:00:00+08:00", "410702"), (
            Text(said, "taskName"), Text(said, "taskVersion"), Text(said, "projectType"), Text(said, "applicantType"), Text(said, "applicantName"), Text(said, "contactName"),
            Text(said, "applicantIdType"), Text(said, "source"), Text(said, "applyTime"), Text(said, "areaCode")));
        Assert.Equal("""[{"name":"身份证","taken":"1","way":"3","copies":"1","time":"2026-09-18T09:00:00+08:00"},{"name":"照片","taken":"0","copies":"0"}]""", Text(said, "materials"));
        Assert.False(said.TryGetProperty("agentName", out _));
    }

    [Fact]
    public void A_result_says_how_it_ended_and_why()
    {
        var said = Fields("City", ReportSets.Result, new ResultReport
        {
            Result = "Withdrawn",
            Handler = "王静",
            At = At,
            Reason = "不再经营",
            DepartmentName = "红旗区市场监督管理局",
            DepartmentCode = "11410702005000001X",
            Posted = true,
            Charged = false,
        });

        Assert.Equal(("5", "不再经营", "1", "0"), (Text(said, "result"), Text(said, "description"), Text(said, "posted"), Text(said, "charged")));
        Assert.False(said.TryGetProperty("issuer", out _));
    }

    [Fact]
    public void An_extension_and_a_procedure_are_kept_apart()
    {
        var extension = new ProcedureReport { IsExtension = true, StartedAt = At, EndedAt = At, Reason = "须核实", Limit = new(5, "WorkDay"), Handler = "李强" };
        var (longer, visit) = (Fields("Province", ReportSets.SpecialProcedure, extension),
            Fields("Province", ReportSets.SpecialProcedure, extension with { IsExtension = false, Kind = "SiteVisit", EndedAt = null }));

        Assert.Equal(("1", "延长审批", "2"), (Text(longer, "kind"), Text(longer, "name"), Text(longer, "phase")));
        Assert.Equal(("2", "现场勘验", "1"), (Text(visit, "kind"), Text(visit, "name"), Text(visit, "phase")));
    }

    private static JsonElement Fields(string platform, string dataSet, StepReport report) =>
        new FieldMapper(CodeTable.Shipped(platform), "410702", null, NullLoggerFactory.Instance).Of(dataSet, report.ToJson());

    private static string? Text(JsonElement said, string name) => said.GetProperty(name).GetString();
}

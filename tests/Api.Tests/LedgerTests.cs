using System.Net;
using System.Text;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests;

/// <summary>容缺台账、绿色通道、督查月报 over HTTP.</summary>
[Collection(OneHub.Name)]
public sealed class LedgerTests(HubApp app)
{
    private const string Supervisor = "zwfw-sup1", Admin = "zwfw-admin1";

    [HubFact]
    public async Task The_ledger_is_a_list_and_a_file_in_the_readers_language()
    {
        var supervisor = await app.As(Supervisor);
        Assert.Equal(HttpStatusCode.OK, (await supervisor.GetAsync("/api/supervision/tolerances?standing=Owed&take=5")).Status);

        var csv = await supervisor.GetAsync("/api/supervision/tolerances.csv");
        Assert.Equal(Encoding.UTF8.GetPreamble(), csv.Bytes[..3]);
        Assert.StartsWith("办件编号,事项,主办部门,申请人,容缺材料,承诺时间,补齐期限,状态,补齐时间,顺延次数,逾期后果,容缺限制至\r\n", csv.Text.TrimStart('\uFEFF'), StringComparison.Ordinal);
    }

    [HubFact]
    public async Task Everybody_reads_what_is_tolerable()
    {
        var list = (await app.Anybody().GetAsync("/api/public/tolerable")).Json.EnumerateArray().ToList();

        var food = list.Single(m => m.GetProperty("name").GetString() == "食品经营许可(新办)");
        Assert.Equal("DeemedWithdrawn", food.GetProperty("policy").GetProperty("overdue").GetString());
        Assert.Equal("营业执照", food.GetProperty("materials")[0].GetProperty("name").GetString());
    }

    [HubTheory]
    [InlineData("tolerances?standing=Lost", "PARAMETER_UNREADABLE")]
    [InlineData("tolerances?from=x", "PARAMETER_UNREADABLE")]
    [InlineData("tolerances?after=1.2", "CURSOR_UNREADABLE")]
    [InlineData("tolerances?after=99999999.0123456789abcdef0123456789abcdef", "CURSOR_UNREADABLE")]
    [InlineData("tolerances?take=0", "TAKE_OUT_OF_RANGE")]
    [InlineData("green/uses?to=x", "PARAMETER_UNREADABLE")]
    [InlineData("green/uses?after=x", "CURSOR_UNREADABLE")]
    [InlineData("green/share?from=2026-09-30&to=2026-09-01", "PERIOD_WRONG")]
    [InlineData("green/audits/2026-09-02", "PARAMETER_UNREADABLE")]
    public async Task A_question_that_makes_no_sense_is_refused_by_name(string query, string code)
    {
        var answer = await (await app.As(Supervisor)).GetAsync("/api/supervision/" + query);
        Assert.Equal((HttpStatusCode.BadRequest, code), (answer.Status, answer.Code));
    }

    [HubFact]
    public async Task Quotas_are_read_by_all_and_put_in_place_by_administrators()
    {
        var quotas = (await (await app.As("scjg-rev1")).GetAsync("/api/supervision/green/quotas")).Json.EnumerateArray().ToList();
        Assert.Contains(quotas, q => q.GetProperty("key").GetString() == "SCJG" && q.GetProperty("period").GetString() == "Month");

        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.As(Supervisor)).PutAsync("/api/supervision/green/quotas", new { csv = "" })).Status);
        var faulty = await (await app.As(Admin)).PutAsync("/api/supervision/green/quotas", new { csv = "scope,key,period,most\nDepartment,NOBODY,Month,1\n" });
        Assert.Equal((HttpStatusCode.BadRequest, "IMPORT_FAULTY"), (faulty.Status, faulty.Code));
    }

    [HubFact]
    public async Task A_finding_is_named_and_on_a_sampled_case()
    {
        var supervisor = await app.As(Supervisor);
        var path = $"/api/supervision/green/audits/2026-09-01/{Guid.CreateVersion7()}";
        Assert.Equal("PARAMETER_UNREADABLE", (await supervisor.PostAsync(path, new { finding = "Maybe", words = "…" })).Code);
        Assert.Equal("GREEN_SAMPLE_UNKNOWN", (await supervisor.PostAsync(path, new { finding = "Justified", words = "属实" })).Code);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.As("zwfw-win01")).GetAsync("/api/supervision/green/audits")).Status);
    }

    [HubFact]
    public async Task The_monthly_report_is_a_pdf_for_supervisors_and_administrators()
    {
        var client = await app.As(Supervisor);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/supervision/reports")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.As("zwfw-win01")).GetAsync("/api/supervision/reports")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/api/supervision/reports/2001/1.pdf")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/api/supervision/reports/2026/13.pdf")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.As("scjg-head")).GetAsync("/api/supervision/reports/2026/9.pdf")).Status);
    }
}

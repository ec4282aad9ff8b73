using System.Net;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests;

/// <summary>Decision tables as an administrator's page brings them in and out.</summary>
[Collection(OneHub.Name)]
public sealed class TableTests(HubApp app)
{
    [HubFact]
    public async Task A_file_becomes_the_rules_of_a_branch_with_what_publishing_would_say_and_goes_out_again()
    {
        var admin = await app.As("zwfw-admin1");
        const string Text = "case.lane,form.area ge,port\r\ngreen,,Fast\r\ngreen,10,Big\r\n,10,Big\r\n";

        var read = await admin.PostAsync("/api/tables/read", new { csv = Text, template = "joint" });

        Assert.Equal(HttpStatusCode.OK, read.Status);
        Assert.Empty(read.Json.GetProperty("faults").EnumerateArray());
        var findings = read.Json.GetProperty("findings").EnumerateArray().Select(f => (f.GetProperty("code").GetString(), f.GetProperty("severity").GetString())).ToList();
        Assert.Equal([("TEMPLATE_ROW_NEVER_HIT", "Error"), ("TEMPLATE_ROWS_OVERLAP", "Note"), ("TEMPLATE_ROWS_GAP", "Note")], findings);
        Assert.Contains("第2行", read.Json.GetProperty("findings")[0].GetProperty("text").GetString(), StringComparison.Ordinal);

        var written = await admin.PostAsync("/api/tables/write", new { rules = read.Json.GetProperty("rules").GetString() });
        Assert.Equal("\uFEFF" + Text, written.Text.StartsWith('\uFEFF') ? written.Text : "\uFEFF" + written.Text);
        Assert.Equal("TABLE_ROW_UNREADABLE", (await admin.PostAsync("/api/tables/write", new { rules = "[1]" })).Code);
    }

    [HubFact]
    public async Task Faults_are_told_by_line_and_column_in_words()
    {
        var read = await (await app.As("zwfw-admin1")).PostAsync("/api/tables/read", new { csv = "form.a present,port\nmaybe,P\n" });

        var fault = Assert.Single(read.Json.GetProperty("faults").EnumerateArray());
        Assert.Equal((2, 1, "IMPORT_TABLE_MARK"), (fault.GetProperty("row").GetInt32(), fault.GetProperty("column").GetInt32(), fault.GetProperty("code").GetString()));
        Assert.Contains("“maybe”", fault.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [HubFact]
    public async Task The_fields_are_told_with_what_can_be_asked_of_them_and_only_to_administrators()
    {
        var fields = (await (await app.As("zwfw-admin1")).GetAsync("/api/tables/fields?template=joint")).Json.EnumerateArray().ToList();

        var lane = fields.Single(f => f.GetProperty("name").GetString() == "case.lane");
        Assert.Equal(["normal", "green"], lane.GetProperty("values").EnumerateArray().Select(v => v.GetString()));
        Assert.Contains("notIn", lane.GetProperty("operators").EnumerateArray().Select(o => o.GetString()));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.As("zwfw-win01")).GetAsync("/api/tables/fields")).Status);
    }
}

using System.Net;
using System.Text;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests;

[Collection(OneHub.Name)]
public sealed class SupervisionTests(HubApp app)
{
    private const string Supervisor = "zwfw-sup1", Admin = "zwfw-admin1";

    [HubFact]
    public async Task Everybody_who_is_signed_in_may_know_when_he_is_warned()
    {
        var ladder = (await (await app.As("scjg-rev1")).GetAsync("/api/supervision/ladder")).Json.EnumerateArray().ToList();

        var red = ladder.Single(r => r.GetProperty("limit").GetString() == "Promised" && r.GetProperty("rung").GetString() == "Red");
        Assert.Equal("Holder,Chief,Head", string.Join(',', red.GetProperty("tells").EnumerateArray().Select(t => t.GetString())));
        Assert.Equal(HttpStatusCode.Unauthorized, (await app.Anybody().GetAsync("/api/supervision/ladder")).Status);
    }

    [HubFact]
    public async Task A_faulty_file_is_told_by_row_and_column_in_words()
    {
        var ladder = await (await app.As(Admin)).PutAsync(
            "/api/supervision/ladder", new { csv = "limit,rung,amount,unit,after,tells,replyDays\nPromised,Yellow,0,Day,false,Holder,\n" });
        Assert.Equal((HttpStatusCode.BadRequest, "IMPORT_FAULTY"), (ladder.Status, ladder.Code));
        Assert.Contains("“0”", ladder.Json.GetProperty("faults")[0].GetProperty("text").GetString(), StringComparison.Ordinal);

        var rules = await (await app.As(Admin)).PutAsync(
            "/api/supervision/rules", new { csv = "code,name,ground,detector,card,replyDays\nPromised.Red,某规则,某法第一条,Manual,Red,3\n" });
        Assert.Equal("IMPORT_RULE_CODE_FORM", rules.Json.GetProperty("faults")[0].GetProperty("code").GetString());
    }

    [HubTheory]
    [InlineData("/api/supervision/ladder")]
    [InlineData("/api/supervision/rules")]
    public async Task Only_administrators_put_files_in_place(string path) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.As("scjg-head")).PutAsync(path, new { csv = "" })).Status);

    [HubFact]
    public async Task An_item_opened_by_hand_is_replied_to_sent_back_and_closed()
    {
        var supervisor = await app.As(Supervisor);
        var asked = new { rule = "OffSystem", department = "SCJG", words = "抽查发现体外办理" };
        Assert.Equal("IDEMPOTENCY_KEY_MISSING", (await supervisor.PostAsync("/api/supervision/items", asked)).Code);
        var opened = await supervisor.PostAsync("/api/supervision/items", asked, ("Idempotency-Key", "item-once"));
        Assert.Equal(opened.Of("item"), (await supervisor.PostAsync("/api/supervision/items", asked, ("Idempotency-Key", "item-once"))).Of("item"));
        Assert.Equal(HttpStatusCode.OK, opened.Status);
        var path = $"/api/supervision/items/{opened.Json.GetProperty("item").GetProperty("id").GetString()}";
        Assert.Equal("\"1\"", opened.Headers.ETag!.ToString());
        var closing = opened.Json.GetProperty("acts").EnumerateArray().First(a => a.GetProperty("name").GetString() == "close");
        Assert.Equal((false, true), (closing.GetProperty("allowed").GetBoolean(), closing.GetProperty("inReach").GetBoolean()));
        Assert.Contains("现在不能这样办理", closing.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("市场监管", opened.Json.GetProperty("item").GetProperty("departmentName").GetString());

        var head = await app.As("scjg-head");
        Assert.Equal("Replied", State(await head.PostAsync(path + "/reply", new { words = "已补录" }, ("If-Match", "\"1\""))));
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await head.PostAsync(path + "/correct", new { words = "已整改" }, ("If-Match", "\"1\""))).Status);
        Assert.Equal("Open", State(await supervisor.PostAsync(path + "/send-back", new { words = "未说明原因", replyDays = 2 })));
        Assert.Equal("Replied", State(await head.PostAsync(path + "/reply", new { words = "系统停电" })));
        Assert.Equal("ITEM_NOT_CORRECTED", (await supervisor.PostAsync(path + "/close", new { finding = "Upheld", words = "属实" })).Code);
        Assert.Equal("ITEM_FINDING_UNKNOWN", (await supervisor.PostAsync(path + "/close", new { finding = "Maybe", words = "属实" })).Code);
        Assert.Equal("Corrected", State(await head.PostAsync(path + "/correct", new { words = "已配置备用电源" })));
        Assert.Equal("Closed", State(await supervisor.PostAsync(path + "/close", new { finding = "Upheld", words = "属实，已整改" })));
        Assert.Equal(6, (await supervisor.GetAsync(path)).Json.GetProperty("entries").GetArrayLength());
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.As("wsjk-head")).GetAsync(path)).Status);
    }

    [HubTheory]
    [InlineData("cards?by=day&from=2026-09-30&to=2026-09-01", "PERIOD_WRONG")]
    [InlineData("items?state=Lost", "ITEM_STATE_UNKNOWN")]
    [InlineData("items?after=x", "CURSOR_UNREADABLE")]
    [InlineData("items?take=0", "TAKE_OUT_OF_RANGE")]
    [InlineData("cards?by=moon&from=2026-09-01&to=2026-09-30", "PARAMETER_UNREADABLE")]
    [InlineData("cards?by=step&from=1.9.2026&to=2026-09-30", "PARAMETER_UNREADABLE")]
    [InlineData("cards?by=step&from=2026-09-30&to=2026-09-01", "PERIOD_WRONG")]
    [InlineData("statistics?from=2026-09-01&to=x", "PARAMETER_UNREADABLE")]
    [InlineData("statistics.csv?table=all&from=2026-09-01&to=2026-09-30", "PARAMETER_UNREADABLE")]
    public async Task A_question_that_makes_no_sense_is_refused_by_name(string query, string code)
    {
        var answer = await (await app.As(Supervisor)).GetAsync("/api/supervision/" + query);
        Assert.Equal((HttpStatusCode.BadRequest, code), (answer.Status, answer.Code));
    }

    [HubFact]
    public async Task Statistics_are_tables_and_csv_in_the_readers_language()
    {
        var supervisor = await app.As(Supervisor);
        Assert.Equal(HttpStatusCode.OK, (await supervisor.GetAsync("/api/supervision/statistics?from=2026-01-01&to=2026-12-31")).Status);
        var csv = await supervisor.GetAsync("/api/supervision/statistics.csv?table=matters&from=2026-01-01&to=2026-12-31");

        Assert.Equal(Encoding.UTF8.GetPreamble(), csv.Bytes[..3]);
        Assert.StartsWith("实施编码,事项,主办部门,收件,受理,决定,按时,提前,超法定时限,平均工作日,九成以内工作日\r\n", csv.Text.TrimStart('\uFEFF'), StringComparison.Ordinal);
        var overdue = await supervisor.GetAsync("/api/supervision/statistics.csv?table=overdue&from=2026-01-01&to=2026-12-31");
        Assert.Contains("超期未办结,超法定时限,最长超期工作日", overdue.Text, StringComparison.Ordinal);
        var english = await supervisor.GetAsync("/api/supervision/statistics.csv?table=stops&from=2026-01-01&to=2026-12-31", ("Accept-Language", "en"));
        Assert.StartsWith("Kind,Stops,Working days stopped,Still stopped,Longer than expected\r\n", english.Text.TrimStart('\uFEFF'), StringComparison.Ordinal);
    }

    private static string? State(HubClient.Answer answer) => answer.Json.GetProperty("item").GetProperty("state").GetString();
}

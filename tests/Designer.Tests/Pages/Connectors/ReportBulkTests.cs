using System.Text.Json;
using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Sync;
using ApprovalHub.Designer.Pages.Connectors;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;

namespace ApprovalHub.Designer.Tests.Pages.Connectors;

/// <summary>Several rejected reports are decided upon at once, for one reason; a row says what of ours the platform means and leads there.</summary>
public sealed class ReportBulkTests : WebContext
{
    private static readonly StepReportLine First = Line(1), Second = Line(2) with { FaultFields = ["phone", "materials"] }, Proposed = Line(3) with { SkipProposed = true };

    [Fact]
    public void What_was_ticked_is_sent_with_one_reason_and_what_was_refused_is_named()
    {
        var page = Show("Administrator");
        Assert.Empty(page.FindAll(".bulk"));
        Tick(page, 0);
        Tick(page, 1);
        Assert.Equal("已选 2 条", page.Find(".bulk strong").TextContent);
        Assert.All(page.FindAll(".bulk button.primary"), b => Assert.True(b.HasAttribute("disabled"))); // no reason yet

        page.Find(".bulk input").Input("平台已修复");
        Server.Says("POST /api/exchange/reports/acts", JsonSerializer.Serialize(new ReportsResponse([new(First.Id, true, First.Id, null, null, null), new(Second.Id, false, null, "REPORT_CHANGED", "已由李四办理。", "请刷新。")]), HubJson.Options));
        page.WaitForAssertion(() => Assert.False(page.Find(".bulk button.primary").HasAttribute("disabled")));
        page.Find(".bulk button.primary").Click();

        page.WaitForAssertion(() => Assert.Contains("已由李四办理。", page.Find(".refused").TextContent, StringComparison.Ordinal));
        var sent = JsonSerializer.Deserialize<ReportsRequest>(Server.Bodies.Last(body => body.Length > 0), HubJson.Options)!;
        Assert.Equal(("Resend", "平台已修复"), (sent.Act, sent.Words));
        Assert.Equal([First.Id, Second.Id], sent.Reports);
        Assert.NotEmpty(Server.Requests.Last(r => r.Method == HttpMethod.Post).Headers.GetValues("Idempotency-Key").Single());
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".bulk")));
    }

    [Fact]
    public void Where_nothing_was_done_nothing_is_announced_as_done()
    {
        var page = Show("Administrator");
        Tick(page, 2);
        page.Find(".bulk input").Input("自己确认");
        Server.Says("POST /api/exchange/reports/acts", JsonSerializer.Serialize(new ReportsResponse([new(Proposed.Id, false, null, "SKIP_IS_YOUR_OWN", "须由另一人确认。", "请另一人确认。")]), HubJson.Options));
        page.WaitForAssertion(() => Assert.False(page.Find(".bulk button.primary").HasAttribute("disabled")));
        page.Find(".bulk button.primary").Click();

        page.WaitForAssertion(() => Assert.Contains("须由另一人确认。", page.Find(".refused").TextContent, StringComparison.Ordinal));
        Assert.Empty(Get<Notices>().Now);
    }

    [Fact]
    public void What_was_proposed_and_what_was_not_are_not_decided_upon_together()
    {
        var page = Show("Administrator");
        Tick(page, 0);
        Tick(page, 2);
        Assert.Contains("请分开选择", page.Find(".bulk").TextContent, StringComparison.Ordinal);
        Tick(page, 0, false);
        Assert.Equal("确认跳过", page.Find(".bulk button.primary").TextContent.Trim());
    }

    [Fact]
    public void A_supervisor_only_agrees_to_what_was_proposed()
    {
        var page = Show("Supervisor");

        Assert.Single(page.FindAll("tbody input[type=checkbox]"));
    }

    [Fact]
    public void A_named_field_is_led_to_where_it_is_mended()
    {
        var page = Show("Administrator");

        Assert.Equal([($"/connectors/reports/{Second.Id}?field=phone", "去更正“联系电话”"), ($"/connectors/reports/{Second.Id}?field=materials", "去更正“材料清单”")],
            page.FindAll("a.field-link").Select(a => (a.GetAttribute("href")!, a.TextContent)));
    }

    private IRenderedComponent<StepReportsPage> Show(string role)
    {
        Get<Session>().Begin(Somebody("谢慧敏", role));
        Server.Says("GET /api/exchange/reports", JsonSerializer.Serialize(new Page<StepReportLine>([First, Second, Proposed], null), HubJson.Options));
        var page = Render<StepReportsPage>();
        page.WaitForAssertion(() => Assert.Equal(3, page.FindAll("tbody tr th").Count));
        return page;
    }

    private static void Tick(IRenderedComponent<StepReportsPage> page, int row, bool yes = true) => page.FindAll("tbody input[type=checkbox]")[row].Change(yes);

    private static StepReportLine Line(int step) => new()
    {
        Id = Guid.CreateVersion7(),
        Platform = "Province",
        CaseId = Guid.CreateVersion7(),
        CaseNumber = "410702260918000001",
        Step = step,
        Version = 1,
        DataSet = "Application",
        At = TimeProvider.System.GetUtcNow(),
        State = "Rejected",
        Attempts = 1,
        Fault = "FIELD:phone",
    };
}

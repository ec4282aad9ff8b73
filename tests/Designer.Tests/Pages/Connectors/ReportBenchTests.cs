using System.Net;
using System.Text.Json;
using ApprovalHub.Api.Contracts.Sync;
using ApprovalHub.Designer.Pages.Connectors;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;

namespace ApprovalHub.Designer.Tests.Pages.Connectors;

/// <summary>A rejected report: what it says can be typed over, what may be done is offered, and what may not is named with its reason.</summary>
public sealed class ReportBenchTests : WebContext
{
    private static readonly StepReportResponse.Field Phone = new("phone", "Text", "138****5678") { Required = true, Masked = true };
    private static readonly StepReportResponse.Field Kind = new("handleKind", "Code", "Promised") { Required = true, Choices = ["Instant", "Promised", "Joint"] };
    private static readonly StepReportResponse.Field Material = new("materials.0.name", "Text", "营业执照") { Required = true };
    private static readonly StepReportResponse.Field At = new("appliedAt", "Instant", "2026-09-18T01:05:00+00:00") { Required = true };

    [Fact]
    public async Task A_correction_sends_what_was_typed_and_nothing_else()
    {
        var now = Guid.CreateVersion7();
        var told = new TaskCompletionSource<(string Said, Guid Now)>();
        var shown = Show(Response("Rejected", May("correct"), May("resend"), May("skip")), done => told.SetResult(done));
        Assert.True(shown.Find(".primary").HasAttribute("disabled"));
        Assert.Equal("138****5678", shown.Find("[aria-label='联系电话']").GetAttribute("placeholder")); // not to be sent back as a value
        Assert.Equal("2026-09-18T09:05", shown.Find("[aria-label='申请时间']").GetAttribute("value"));
        Assert.Equal(["即办件", "承诺件", "联办件"], shown.FindAll("[aria-label='办件类型'] option").Select(o => o.TextContent));

        shown.Find("[aria-label='联系电话']").Change("13900002222");
        shown.Find("[aria-label='材料 1 · 名称']").Change("食品经营营业执照");
        shown.Find("[aria-label='材料 1 · 名称']").Change("营业执照"); // as it was: no change
        shown.Find("textarea").Input("电话有误");
        shown.WaitForAssertion(() => Assert.Equal("已更正 1 个字段", shown.Find("[role=status]").TextContent));
        Assert.Single(shown.FindAll("tr.changed"));
        shown.WaitForAssertion(() => Assert.False(shown.Find(".primary").HasAttribute("disabled")));
        Server.Says($"POST /api/exchange/reports/{shown.Instance.Is.Report.Id}/correct", JsonSerializer.Serialize(Response("Waiting") with { Report = Line("Waiting") with { Id = now } }, HubJson.Options));
        await shown.InvokeAsync(() => shown.Find(".primary").Click());

        Assert.Equal(now, (await told.Task.WaitAsync(TimeSpan.FromSeconds(15))).Now);
        var sent = Server.Requests.Single(r => r.Method == HttpMethod.Post);
        Assert.Equal("""{"changes":[{"path":"phone","value":"13900002222"}],"words":"电话有误"}""", Server.Bodies[^1]);
        Assert.Equal("\"0\"", sent.Headers.GetValues("If-Match").Single());
        Assert.NotEmpty(sent.Headers.GetValues("Idempotency-Key").Single());
    }

    [Fact]
    public void Who_proposed_it_reads_that_another_must_agree()
    {
        var shown = Show(Response("Rejected", May("drop"), Not("confirm", "跳过由您提出，须由另一人确认。"), Not("resend", "仅限管理员", inReach: false)) with
        {
            Proposal = Done("SkipProposed", "平台不接收该环节"),
        });

        Assert.Equal(["不跳过"], shown.FindAll("[aria-pressed]").Select(b => b.TextContent));
        Assert.Equal("确认跳过", shown.Find(".not-allowed dt").TextContent);
        Assert.Contains("须由另一人确认", shown.Find(".not-allowed dd").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("仅限管理员", shown.Markup, StringComparison.Ordinal);
        Assert.Contains("平台不接收该环节", shown.Find(".platform-no:last-child").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_second_person_is_asked_to_agree_first() =>
        Assert.Equal("true", Show(Response("Rejected", May("correct"), May("confirm"), May("drop")) with { Proposal = Done("SkipProposed", "不再接收") })
            .FindAll("[aria-pressed]")[1].GetAttribute("aria-pressed"));

    [Fact]
    public void A_rejected_report_says_what_waits_for_it_and_what_to_do()
    {
        var shown = Show(Response("Rejected", May("resend")) with { Report = Line("Rejected") with { Holds = 4, Fault = "FIELD:phone", FaultWords = "电话有误" } });

        var says = shown.Find(".platform-no").TextContent;
        Assert.Contains("电话有误（平台字段 phone 不合要求）", says, StringComparison.Ordinal);
        Assert.Contains("4 条后续环节在等它", says, StringComparison.Ordinal);
        Assert.Contains("更正重报", says, StringComparison.Ordinal);
    }

    [Fact]
    public void A_settled_report_asks_nothing_and_cannot_be_typed_into()
    {
        var shown = Show(Response("Taken", Not("correct", "不是被退的记录")) with { Report = Line("Taken") with { SettledAt = TimeProvider.System.GetUtcNow() } });

        Assert.Empty(shown.FindAll("textarea, input, select"));
        Assert.Empty(shown.FindAll(".not-allowed"));
        Assert.Contains("承诺件", shown.Find(".report-fields").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_faster_is_a_conflict_that_offers_the_newer_state()
    {
        var asked = false;
        var shown = Render<ReportBench>(with => with.Add(p => p.Is, Response("Rejected", May("resend"))).Add(p => p.OnOutdated, () => asked = true));
        Server.Says($"POST /api/exchange/reports/{shown.Instance.Is.Report.Id}/resend", """{"code":"REPORT_CHANGED","detail":"已由李四办理。"}""", HttpStatusCode.Conflict);
        shown.Find("textarea").Input("平台已修复");
        shown.WaitForAssertion(() => Assert.False(shown.Find(".primary").HasAttribute("disabled")));
        shown.Find(".primary").Click();
        shown.WaitForElement(".problem.conflict button").Click();

        Assert.True(asked);
    }

    [Fact]
    public void What_was_typed_is_there_again()
    {
        var response = Response("Rejected", May("correct"));
        var draft = new ReportDraft("电话有误", new() { ["phone"] = "13900002222" });
        Keeps($"hub.draft/public/exchange/{response.Report.Id:N}/correct", JsonSerializer.Serialize(new DraftStore.Kept<ReportDraft>(TimeProvider.System.GetUtcNow(), draft), HubJson.Options));
        var shown = Show(response);

        shown.WaitForAssertion(() => Assert.Equal("13900002222", shown.Find("[aria-label='联系电话']").GetAttribute("value")));
    }

    [Theory]
    [InlineData("phone", "", false)]
    [InlineData("phone", "13900002222", true)]
    [InlineData("handleKind", "Promised", false)]
    [InlineData("handleKind", "Instant", true)]
    public void Only_what_differs_is_a_change(string path, string typed, bool changes) =>
        Assert.Equal(changes, ReportDraft.Empty.With(path, typed, path == "phone" ? Phone : Kind).Changes.ContainsKey(path));

    private IRenderedComponent<ReportBench> Show(StepReportResponse response, Action<(string Said, Guid Now)>? done = null) =>
        Render<ReportBench>(with => with.Add(p => p.Is, response).Add(p => p.OnDone, done ?? (_ => { })));

    private static StepReportResponse Response(string state, params StepReportResponse.Act[] acts) => new(Line(state), [Phone, Kind, Material, At], [], [], acts) { Revision = 0 };

    private static StepReportLine Line(string state) => new()
    {
        Id = Guid.CreateVersion7(),
        Platform = "Province",
        CaseId = Guid.CreateVersion7(),
        CaseNumber = "410702260918000001",
        Step = 1,
        Version = 1,
        DataSet = "Application",
        At = TimeProvider.System.GetUtcNow(),
        State = state,
        Attempts = 1,
    };

    private static ExchangeActLine Done(string kind, string words) => new() { Id = Guid.CreateVersion7(), Platform = "Province", Kind = kind, Words = words, ByName = "李四", At = TimeProvider.System.GetUtcNow() };

    private static StepReportResponse.Act May(string name) => new(name, true, true, null, null);

    private static StepReportResponse.Act Not(string name, string text, bool inReach = true) => new(name, false, inReach, text, "请等待。");
}

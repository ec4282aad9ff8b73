using ApprovalHub.Designer.Pages.Connectors;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;

namespace ApprovalHub.Designer.Tests.Pages.Connectors;

/// <summary>来件: what could not be taken says why, and is closed only with a reason that the platform will read.</summary>
public sealed class InboundMessagesTests : WebContext
{
    private static readonly Guid Id = Guid.Parse("01990000-0000-7000-8000-000000000001");

    public InboundMessagesTests() => Server.Says("GET /api/inbound", $$"""
        {"items":[{"id":"{{Id}}","platform":"City","number":"XX1","kind":"Application","cameAt":"2026-09-18T09:00:00+08:00","state":"Held","fault":"字段 phone 缺失或无法识别。","next":"请与平台核对数据。"}],"next":null,"held":1}
        """);

    [Fact]
    public void It_is_closed_only_with_a_reason()
    {
        Get<Session>().Begin(Somebody("管理员", "Administrator"));
        var page = Render<InboundMessages>();
        page.WaitForAssertion(() => Assert.Contains("字段 phone 缺失或无法识别。", page.Markup, StringComparison.Ordinal));
        page.WaitForAssertion(() => Assert.Equal("1", page.Find("nav.tabs .count").TextContent));

        page.FindAll("td button")[1].Click();
        Assert.True(page.Find("form button.primary").HasAttribute("disabled"));
        page.Find("form input").Input("请补电话");
        page.Find("form button.primary").Click();

        page.WaitForAssertion(() => Assert.Contains($"POST /api/inbound/{Id}/close", Server.Asked));
        page.WaitForAssertion(() => Assert.Empty(page.FindAll("form input")));
    }

    [Fact]
    public void A_file_that_could_not_be_had_says_which_and_why()
    {
        Server.Says("GET /api/inbound", $$"""
            {"items":[{"id":"{{Id}}","platform":"City","number":"file:1:2","kind":"File","cameAt":"2026-09-18T09:00:00+08:00","state":"Held","caseId":"{{Id}}","caseNumber":"410702260918000001",
            "fault":"没有收下这个附件：平台上没有这个文件。","file":{"name":"执照.pdf","size":2048,"material":"营业执照","materialCode":"M01","of":"XX1"} }],"next":null,"held":1}
            """);
        Get<Session>().Begin(Somebody("管理员", "Administrator"));
        var page = Render<InboundMessages>();

        page.WaitForAssertion(() => Assert.Contains("执照.pdf", page.Markup, StringComparison.Ordinal));
        Assert.Contains("来件 XX1 · 营业执照 · 2", page.Markup, StringComparison.Ordinal);
        Assert.Contains("平台上没有这个文件", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("file:1:2", page.Markup, StringComparison.Ordinal);
        Assert.Equal(2, page.FindAll("td button").Count);
        page.FindAll("td button")[1].Click();
        Assert.DoesNotContain("平台会看到", page.Find("form").TextContent, StringComparison.Ordinal); // of a file the platform is told nothing
        Assert.Equal("不再等这个附件", page.Find("form button.primary").TextContent.Trim());
    }

    [Fact]
    public void A_supervisor_reads()
    {
        Get<Session>().Begin(Somebody("督查员", "Supervisor"));
        var page = Render<InboundMessages>();

        page.WaitForAssertion(() => Assert.Contains("XX1", page.Markup, StringComparison.Ordinal));
        Assert.Empty(page.FindAll("td button"));
    }
}

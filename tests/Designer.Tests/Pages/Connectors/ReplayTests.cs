using System.Text.Json;
using ApprovalHub.Api.Contracts.Sync;
using ApprovalHub.Designer.Pages.Connectors;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;

namespace ApprovalHub.Designer.Tests.Pages.Connectors;

/// <summary>A replay is counted first; what was counted is what is confirmed, and other days are counted anew.</summary>
public sealed class ReplayTests : WebContext
{
    [Fact]
    public async Task Only_what_was_counted_can_be_confirmed()
    {
        await Open("Administrator");
        var shown = Render<ReplayPage>();
        Server.Says("GET /api/exchange/replay", """{"reports":12,"cases":3}""");
        shown.WaitForElement(".replay-what button").Click();
        shown.WaitForAssertion(() => Assert.Contains("共 12 条，涉及 3 个办件", shown.Find(".replay-count").TextContent, StringComparison.Ordinal));
        Assert.True(shown.Find(".primary").HasAttribute("disabled")); // no reason yet

        shown.FindAll("input[type=date]")[0].Change("2026-09-01");
        Assert.Empty(shown.FindAll(".replay-count, .primary"));
        shown.Find(".replay-what button").Click();
        shown.WaitForElement("textarea").Input("平台丢失数据");
        Server.Says("POST /api/exchange/replay", """{"reports":12}""");
        shown.WaitForAssertion(() => Assert.False(shown.Find(".primary").HasAttribute("disabled")));
        await shown.InvokeAsync(() => shown.Find(".primary").Click());

        shown.WaitForAssertion(() => Assert.Contains("\"count\":12", Server.Bodies[^1], StringComparison.Ordinal));
        Assert.Contains("\"from\":\"2026-09-01\"", Server.Bodies[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_supervisor_reads_who_replays()
    {
        await Open("Supervisor");
        var shown = Render<ReplayPage>();

        shown.WaitForAssertion(() => Assert.Contains("重放由管理员办理", shown.Markup, StringComparison.Ordinal));
        Assert.Empty(shown.FindAll("button"));
    }

    private async Task Open(string role)
    {
        Server.Says("GET /api/session", JsonSerializer.Serialize(Somebody("李四", role), HubJson.Options));
        Server.Says("GET /api/exchange/platforms", JsonSerializer.Serialize(new ExchangeBoard([new() { Code = "Province", Connected = true }, new() { Code = "City", Connected = true }], 30), HubJson.Options));
        await Get<SessionDesk>().StartAsync();
    }
}

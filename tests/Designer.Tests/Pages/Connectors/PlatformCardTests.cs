using System.Text.Json;
using ApprovalHub.Api.Contracts.Sync;
using ApprovalHub.Designer.Pages.Connectors;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;

namespace ApprovalHub.Designer.Tests.Pages.Connectors;

/// <summary>A platform's card says whether the way is open, what waits, and what to do about what it will not have.</summary>
public sealed class PlatformCardTests : WebContext
{
    private static readonly ExchangeBoard.Platform Plain = new() { Code = "Province", Connected = true };

    [Fact]
    public void What_is_rejected_stands_in_the_platform_s_own_words_with_what_it_holds_up()
    {
        var shown = Show(Plain with { Rejected = 2, Held = 5, LastRejected = new ExchangeBoard.Refused(Guid.CreateVersion7(), "410702260918000001", "FIELD:phone", "电话有误"), Alarms = [new("Rejected", 2, TimeProvider.System.GetUtcNow())] });

        Assert.Contains("2 条被退", shown.Find(".platform-no").TextContent, StringComparison.Ordinal);
        Assert.Contains("电话有误", shown.Find(".platform-no").TextContent, StringComparison.Ordinal);
        Assert.Contains("现有 5 条在等", shown.Find(".platform-no").TextContent, StringComparison.Ordinal);
        Assert.Contains("退件预警", shown.Find(".platform-alarm").TextContent, StringComparison.Ordinal);
        Assert.Contains(shown.FindAll(".tally a"), a => a.GetAttribute("href") == "/connectors/reports?platform=Province&state=Rejected");
    }

    [Fact]
    public void A_paused_one_says_by_whom_and_why_and_can_only_be_resumed()
    {
        var shown = Show(Plain with { PausedAt = TimeProvider.System.GetUtcNow(), PausedByName = "李四", PausedWhy = "平台升级" });

        Assert.Equal("已暂停", shown.Find("h2 .mark").TextContent);
        Assert.Contains("平台升级", shown.Markup, StringComparison.Ordinal);
        Assert.Equal(["恢复报送"], shown.FindAll(".line-acts button").Select(b => b.TextContent.Trim()));
    }

    [Fact]
    public void One_that_rests_can_be_tried_at_once_and_the_fault_is_said_in_words()
    {
        var shown = Show(Plain with { RestsUntil = TimeProvider.System.GetUtcNow().AddMinutes(1), Failures = 3, LastFault = "HTTP 503" });

        Assert.Equal(["立即重试", "暂停报送"], shown.FindAll(".line-acts button").Select(b => b.TextContent.Trim()));
        Assert.Contains("平台回应 HTTP 503", shown.Markup, StringComparison.Ordinal);
        Assert.Contains("连续 3 次", shown.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_only_looks_on_is_offered_nothing_and_neither_is_anybody_for_what_is_not_connected()
    {
        Assert.Empty(Render<PlatformCard>(with => with.Add(p => p.Is, Plain)).FindAll("button"));
        Assert.Contains("未接入", Show(Plain with { Connected = false }).Find("h2").TextContent, StringComparison.Ordinal);
        Assert.Empty(Show(Plain with { Connected = false }).FindAll("button"));
    }

    [Fact]
    public async Task Pausing_needs_a_reason_and_says_what_was_done()
    {
        var told = new TaskCompletionSource<string>();
        var shown = Render<PlatformCard>(with => with.Add(p => p.Is, Plain).Add(p => p.MayAct, true).Add(p => p.OnDone, said => told.SetResult(said)));
        Server.Says("POST /api/exchange/platforms/Province/pause", JsonSerializer.Serialize(new ExchangeBoard([Plain], 30), HubJson.Options));
        shown.Find(".line-acts button").Click();
        Assert.True(shown.Find(".primary").HasAttribute("disabled"));
        shown.Find("textarea").Input("平台升级");
        await shown.InvokeAsync(() => shown.Find(".primary").Click());

        Assert.Equal("已暂停向省平台报送", await told.Task.WaitAsync(TimeSpan.FromSeconds(15)));
    }

    private IRenderedComponent<PlatformCard> Show(ExchangeBoard.Platform platform) => Render<PlatformCard>(with => with.Add(p => p.Is, platform).Add(p => p.MayAct, true));
}

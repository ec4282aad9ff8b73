using System.Text.Json;
using ApprovalHub.Api.Contracts.Supervision;
using ApprovalHub.Designer.Pages.Supervision;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;

namespace ApprovalHub.Designer.Tests.Pages.Supervision;

/// <summary>Only what may be done is offered; what is not, and could be, is named with its reason.</summary>
public sealed class ItemActsTests : WebContext
{
    [Fact]
    public void The_department_replies_and_reads_why_it_cannot_correct_yet()
    {
        var shown = Show("Open", [May("reply"), Not("correct", "监察件待回复，现在不能这样办理。"), Not("close", "不是督查人员。", inReach: false, finding: "Upheld")]);

        Assert.Empty(shown.FindAll("[aria-pressed]"));
        Assert.Equal("回复", shown.Find(".task .field > span").TextContent);
        Assert.True(shown.Find(".task .primary").HasAttribute("disabled"));
        Assert.Equal("整改", shown.Find(".not-allowed dt").TextContent);
        Assert.DoesNotContain("督查人员", shown.Markup, StringComparison.Ordinal); // what is out of reach is not shown
        shown.Find("textarea").Input("系统停电，已补录");
        shown.WaitForAssertion(() => Assert.False(shown.Find(".task .primary").HasAttribute("disabled")));
    }

    [Fact]
    public void The_supervisor_closes_only_as_what_can_be_found_now()
    {
        var shown = Show("Replied", [May("sendBack"), Not("close", "整改后才能办结。", finding: "Upheld"), May("close", "Unfounded")]);

        Assert.Equal(["退回重新回复", "办结"], shown.FindAll("[aria-pressed]").Select(b => b.TextContent));
        shown.FindAll("[aria-pressed]")[1].Click();
        shown.WaitForElement("[name=finding]");
        Assert.Equal(["属实 True", "不属实 False"], shown.FindAll(".lines .choice").Select(c => $"{c.TextContent.Trim()} {c.QuerySelector("input")!.HasAttribute("disabled")}"));
        shown.WaitForAssertion(() => Assert.True(shown.FindAll("[name=finding]")[1].HasAttribute("checked"))); // the only one that can be found
    }

    [Fact]
    public async Task What_is_told_is_what_was_sent_whatever_is_chosen_meanwhile()
    {
        var said = new TaskCompletionSource<string>();
        var item = BoardTests.Item("Replied");
        var shown = Render<ItemActs>(with => with.Add(p => p.Is, new ItemResponse(item, []) { Acts = [May("correct"), May("sendBack")] }).Add(p => p.OnDone, told => said.SetResult(told)));
        shown.Find("textarea").Input("已整改");
        Server.Says($"POST /api/supervision/items/{item.Id}/correct", JsonSerializer.Serialize(new ItemResponse(item, []) { Acts = [] }, HubJson.Options));
        var answer = Server.Hold($"POST /api/supervision/items/{item.Id}/correct");
        shown.WaitForAssertion(() => Assert.False(shown.Find(".task .primary").HasAttribute("disabled")));
        await shown.InvokeAsync(() => shown.Find(".task .primary").Click());
        await shown.InvokeAsync(() => shown.FindAll("[aria-pressed]")[1].Click());
        answer();

        Assert.Equal("监察件已整改", await said.Task.WaitAsync(TimeSpan.FromSeconds(15)));
        Assert.EndsWith("/correct", (string)JSInterop.VerifyInvoke("localStorage.removeItem").Arguments[0]!, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_typed_for_an_act_that_is_over_stays_readable()
    {
        var item = BoardTests.Item("Closed");
        Keeps($"hub.draft/public/item/{item.Id:N}/reply", JsonSerializer.Serialize(new DraftStore.Kept<ItemDraft>(TimeProvider.System.GetUtcNow(), new ItemDraft("系统停电", 3, null)), HubJson.Options));
        var shown = Render<ItemActs>(with => with.Add(p => p.Is, new ItemResponse(item, []) { Acts = [] }));

        Assert.Contains("系统停电", shown.WaitForElement(".left").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_closed_item_asks_nothing() => Assert.Contains("已办结", Show("Closed", []).Markup, StringComparison.Ordinal);

    [Theory]
    [InlineData("reply", "", 3, null, "Supervision.WordsFirst")]
    [InlineData("sendBack", "不清楚", 31, null, "Supervision.DaysFirst")]
    [InlineData("sendBack", "不清楚", 30, null, null)]
    [InlineData("close", "属实", 3, null, "Supervision.FindingFirst")]
    [InlineData("close", "属实", 3, "Upheld", null)]
    public void What_is_missing_is_said(string act, string words, int? days, string? finding, string? key) =>
        Assert.Equal(key, new ItemDraft(words, days, finding).Missing(act));

    private IRenderedComponent<ItemActs> Show(string state, IReadOnlyList<ItemResponse.Act> acts) =>
        Render<ItemActs>(with => with.Add(p => p.Is, new ItemResponse(BoardTests.Item(state), []) { Acts = acts }));

    private static ItemResponse.Act May(string name, string? finding = null) => new(name, finding, true, true, null, null);

    private static ItemResponse.Act Not(string name, string text, bool inReach = true, string? finding = null) => new(name, finding, false, inReach, text, "请等待。");
}

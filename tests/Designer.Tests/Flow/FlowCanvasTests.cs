using ApprovalHub.Designer.Components.Flow;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;
using Microsoft.AspNetCore.Components.Web;

namespace ApprovalHub.Designer.Tests.Flow;

/// <summary>A canvas by keyboard and for readers who do not see it.</summary>
public sealed class FlowCanvasTests : BunitContext
{
    private static readonly FlowGraph Graph = new(
        [new("a", "收件受理") { Notes = ["窗口人员 · 当场"] }, new("b", "审查") { Faults = 2, Told = "2 处问题" }, new("c", "不予受理")],
        [new("a", "b", ["受理", "容缺受理"]), new("a", "c", ["不予受理"])]);

    private string? chosen;

    public FlowCanvasTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddPages();
    }

    [Fact]
    public void A_box_says_what_it_is_and_where_it_leads()
    {
        var box = Live().Find("[data-box=a]");

        Assert.Equal("窗口人员 · 当场; 受理 容缺受理 → 审查; 不予受理 → 不予受理", box.GetAttribute("aria-description"));
        Assert.Equal(("button", "0"), (box.GetAttribute("role"), box.GetAttribute("tabindex")));
        Assert.Equal("-1", Live().Find("[data-box=b]").GetAttribute("tabindex"));
    }

    [Fact]
    public void A_faulty_box_carries_a_number_and_says_so()
    {
        var box = Live().Find("[data-box=b]");

        Assert.Contains("faulty", box.ClassName, StringComparison.Ordinal);
        Assert.Equal("2", box.QuerySelector(".fault-count")!.TextContent);
        Assert.Equal("2 处问题", box.GetAttribute("aria-description"));
    }

    [Theory]
    [InlineData("Enter")]
    [InlineData(" ")]
    public async Task A_key_opens_the_box_that_the_arrows_came_to(string key)
    {
        var canvas = Live();
        await canvas.Find("[data-box=a]").KeyDownAsync(new KeyboardEventArgs { Key = "ArrowDown" });
        var reached = canvas.Find("[tabindex='0']");
        Assert.NotEqual("a", reached.GetAttribute("data-box"));

        await reached.KeyDownAsync(new KeyboardEventArgs { Key = key });

        Assert.Equal(reached.GetAttribute("data-box"), chosen);
    }

    [Theory]
    [InlineData("ArrowDown", "start", "left")]
    [InlineData("ArrowUp", "left", "start")]
    [InlineData("ArrowRight", "left", "right")]
    [InlineData("ArrowLeft", "left", null)]
    [InlineData("ArrowUp", "start", null)]
    [InlineData("End", "start", "end")]
    [InlineData("Home", "end", "start")]
    public void Arrows_go_along_the_lines(string key, string from, string? to)
    {
        var drawing = FlowLayout.Of(new FlowGraph(
            [new("start", "开始"), new("left", "主办"), new("right", "协办"), new("end", "办结")],
            [new("start", "left", []), new("start", "right", []), new("left", "end", []), new("right", "end", [])]));

        Assert.Equal(to, FlowSteps.To(drawing, from, key));
    }

    [Fact]
    public void Where_no_box_can_be_chosen_it_is_one_picture_told_in_words()
    {
        var picture = Render<FlowCanvas>(with => with.Add(c => c.Graph, Graph).Add(c => c.Label, "办理流程").Add(c => c.Told, "已办: 收件受理"));

        Assert.Equal(("img", "已办: 收件受理"), (picture.Find("svg").GetAttribute("role"), picture.Find("svg").GetAttribute("aria-label")));
        Assert.Empty(picture.FindAll("[role=button]"));
    }

    private IRenderedComponent<FlowCanvas> Live() => Render<FlowCanvas>(with => with
        .Add(c => c.Graph, Graph).Add(c => c.Label, "流程").Add(c => c.OnChosen, id => chosen = id));
}

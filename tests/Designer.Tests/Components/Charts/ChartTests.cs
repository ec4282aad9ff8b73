using ApprovalHub.Designer.Components.Charts;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Designer.Tests.Components.Charts;

/// <summary>Charts are drawn from the numbers, and the numbers stand beside them.</summary>
public sealed class ChartTests : BunitContext
{
    public ChartTests() => Services.AddSingleton(AllTexts.New());

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 1, 1)]
    [InlineData(7, 8, 2)]
    [InlineData(10, 10, 2)]
    [InlineData(11, 15, 5)]
    [InlineData(95, 100, 20)]
    [InlineData(1234, 1500, 500)]
    public void An_axis_ends_at_a_round_number_that_holds_all(double most, double top, double step) => Assert.Equal(new Scale(top, step), Scale.For(most));

    [Fact]
    public void The_parts_of_a_bar_lie_side_by_side_and_what_is_zero_is_not_drawn()
    {
        var bar = Render<Bar>(with => with.Add(b => b.Max, 8).Add(b => b.Parts, [new(2, "red"), new(0, "plain"), new(4, "yellow")]).Add(b => b.Mark, 9d));

        Assert.Equal(["0 25", "25 50"], bar.FindAll("rect").Select(r => $"{r.GetAttribute("x")} {r.GetAttribute("width")}"));
        Assert.Equal("M100 0v10", bar.Find(".bar-mark").GetAttribute("d")); // never beyond the end
        Assert.Empty(Render<Bar>(with => with.Add(b => b.Max, 0).Add(b => b.Parts, [new(0, "red")])).FindAll("rect"));
    }

    [Fact]
    public void A_line_goes_through_every_value_and_the_table_has_the_days_with_something()
    {
        var chart = Render<LineChart>(with => with.Add(c => c.Title, "红黄牌").Add(c => c.Numbers, "数字").Add(c => c.LabelName, "日期")
            .Add(c => c.Labels, ["09-18", "09-19", "09-20"]).Add(c => c.Lines, [new("红牌", "red", [0, 2, 1]), new("黄牌", "yellow", [0, 0, 3])]));

        Assert.Equal(3, chart.Find("path.line.red[d*='L']").GetAttribute("d")!.Split(' ').Count(part => part[0] is 'M' or 'L'));
        Assert.Equal("09-19 2 0|09-20 1 3", string.Join('|', chart.FindAll("tbody tr").Select(r => string.Join(' ', r.Children.Select(c => c.TextContent.Trim())))));
        Assert.Equal(2, chart.FindAll("circle.red").Count);
        Assert.Equal("红黄牌", chart.Find("svg[role=img]").GetAttribute("aria-label"));
    }
}

using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Supervision;
using ApprovalHub.Designer.Pages.Supervision;
using ApprovalHub.Designer.Words;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Designer.Tests.Pages.Supervision;

/// <summary>超期未办结: the department with most of them first, each matter with how many there are.</summary>
public sealed class OverdueBoardTests : BunitContext
{
    public OverdueBoardTests() => Services.AddSingleton<Texts>();

    [Fact]
    public void Most_comes_first_and_what_is_past_the_law_is_drawn_red()
    {
        var shown = Board(new("SLJ", "M9", "取水许可", 1, 0, 3), new("SCJG", "M1", "食品经营许可(新办)", 2, 0, 4), new("SCJG", "M2", "药品经营许可", 8, 6, 11));

        var rows = shown.FindAll("tbody tr").Select(r => string.Join('|', r.Children.Where(c => !c.ClassList.Contains("bar-cell"))
            .Select(c => string.Join(' ', c.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))));
        Assert.Equal(["市场监管 共 10 件|药品经营许可|8|6|11", "食品经营许可(新办)|2|0|4", "SLJ 共 1 件|取水许可|1|0|3"], rows);
        Assert.Equal(["75", "25"], shown.FindAll("tbody tr")[0].QuerySelectorAll("rect").Select(r => r.GetAttribute("width")));
        Assert.Equal("red plain", string.Join(' ', shown.FindAll("tbody tr")[0].QuerySelectorAll("rect").Select(r => r.ClassName)));
        Assert.Equal( // the list of cases cannot be asked for those overdue alone: no link stands at a count that it would not show
            ["/supervision?from=2026-09-01&to=2026-09-18&department=SCJG&by=department"],
            shown.FindAll("tbody tr")[0].QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void Where_nothing_is_overdue_it_says_so() => Assert.Contains("没有超期未办结的办件", Board().Markup, StringComparison.Ordinal);

    private IRenderedComponent<OverdueBoard> Board(params StatisticsResponse.Overrun[] overdue) => Render<OverdueBoard>(with => with
        .Add(b => b.Filter, BoardFilter.Of(null, null, null, null, new DateOnly(2026, 9, 18)))
        .Add(b => b.Is, overdue)
        .Add(b => b.Departments, [new CaseChoices.Department("SCJG", "市场监管")]));
}

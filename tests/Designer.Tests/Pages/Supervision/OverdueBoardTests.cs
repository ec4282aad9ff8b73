using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Supervision;
using ApprovalHub.Designer.Pages.Supervision;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Designer.Tests.Pages.Supervision;

/// <summary>超期未办结: the department with most of them first, each matter with how many there are.</summary>
public sealed class OverdueBoardTests : BunitContext
{
    public OverdueBoardTests() => Services.AddSingleton(AllTexts.New());

    [Fact]
    public void Most_comes_first_and_what_is_past_the_law_is_drawn_red()
    {
        var shown = Board(new("SLJ", "M9", "取水许可", 1, 0, 3), new("SCJG", "M1", "食品经营许可(新办)", 2, 0, 4), new("SCJG", "M2", "药品经营许可", 8, 6, 11));

        var rows = shown.FindAll("tbody tr").Select(r => string.Join('|', r.Children.Where(c => !c.ClassList.Contains("bar-cell"))
            .Select(c => string.Join(' ', c.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))));
        Assert.Equal(["市场监管 共 10 件|药品经营许可|8|6|11", "食品经营许可(新办)|2|0|4", "SLJ 共 1 件|取水许可|1|0|3"], rows);
        Assert.Equal(["75", "25"], shown.FindAll("tbody tr")[0].QuerySelectorAll("rect").Select(r => r.GetAttribute("width")));
        Assert.Equal("red plain", string.Join(' ', shown.FindAll("tbody tr")[0].QuerySelectorAll("rect").Select(r => r.ClassName)));
    }

    [Fact]
    public void What_is_overdue_now_leads_to_its_cases_and_what_was_once_leads_nowhere()
    {
        StatisticsResponse.Overrun[] overdue = [new("SCJG", "M1", "食品经营许可(新办)", 2, 0, 4), new("SCJG", "M2", "药品经营许可", 8, 6, 11)];
        var links = Board(overdue).FindAll("tbody tr").Select(row => string.Join(' ', row.QuerySelectorAll("a").Select(a => a.GetAttribute("href"))));

        Assert.Equal(
            [
                "/supervision?from=2026-09-01&to=2026-09-18&department=SCJG&by=department /cases?department=SCJG&overdue=Promised "
                    + "/cases?department=SCJG&matter=M2&overdue=Promised /cases?department=SCJG&matter=M2&overdue=Statutory",
                "/cases?department=SCJG&matter=M1&overdue=Promised",
            ],
            links);
        var past = Board(BoardFilter.Of("2026-08-01", "2026-08-31", null, null, Today), overdue);
        Assert.DoesNotContain(past.FindAll("a"), a => a.GetAttribute("href")!.StartsWith("/cases", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_nothing_is_overdue_it_says_so() => Assert.Contains("没有超期未办结的办件", Board().Markup, StringComparison.Ordinal);

    private static DateOnly Today => new(2026, 9, 18);

    private IRenderedComponent<OverdueBoard> Board(params StatisticsResponse.Overrun[] overdue) => Board(BoardFilter.Of(null, null, null, null, Today), overdue);

    private IRenderedComponent<OverdueBoard> Board(BoardFilter filter, StatisticsResponse.Overrun[] overdue) => Render<OverdueBoard>(with => with
        .Add(b => b.Filter, filter)
        .Add(b => b.Today, Today)
        .Add(b => b.Is, overdue)
        .Add(b => b.Departments, [new CaseChoices.Department("SCJG", "市场监管")]));
}

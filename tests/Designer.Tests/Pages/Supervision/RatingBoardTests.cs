using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Supervision;
using ApprovalHub.Designer.Pages.Supervision;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;

namespace ApprovalHub.Designer.Tests.Pages.Supervision;

/// <summary>评价 by matter: how many rated, how many were satisfied, what became of the low ones.</summary>
public sealed class RatingBoardTests : WebContext
{
    [Fact]
    public void Shares_are_of_what_they_say_and_low_ones_show_how_many_were_rectified()
    {
        var shown = Board(new("SCJG", "M1", "食品经营许可", 10, 3, 1, 1, 2, 1, 2), new("SLJ", "M2", "取水许可", 4, 1, 0, 0, 0, 0, 0));

        Assert.Equal(
            ["食品经营许可|市场监管|10|8|80%|3|1|1|2|1|62.5%|2 / 3", "取水许可|SLJ|4|1|25%|1|0|0|0|0|100%|—"],
            shown.FindAll("tbody tr").Select(r => string.Join('|', r.Children.Select(c => c.TextContent.Trim()))));
        Assert.Equal(["非常满意", "满意", "基本满意", "不满意", "非常不满意"], shown.FindAll("thead th").Skip(5).Take(5).Select(h => h.TextContent));
        Assert.Equal("/api/supervision/statistics.csv?table=ratings&from=2026-09-01&to=2026-09-18", shown.Find("h2 a").GetAttribute("href"));
    }

    /// <summary>Cases that ended before the period may be rated within it: more ratings than ends are no share.</summary>
    [Fact]
    public void More_ratings_than_ends_have_no_share() => Assert.Equal("—", Board(new RatingFigures("SCJG", "M1", "食品经营许可", 1, 2, 0, 0, 0, 0, 0)).FindAll("tbody td")[3].TextContent);

    [Fact]
    public void Where_nobody_has_rated_it_says_so()
    {
        var shown = Board();

        Assert.Empty(shown.FindAll("table"));
        Assert.NotEmpty(shown.Find("p.sub").TextContent);
    }

    private IRenderedComponent<RatingBoard> Board(params RatingFigures[] lines) => Render<RatingBoard>(with => with
        .Add(b => b.Filter, BoardFilter.Of(null, null, null, null, new DateOnly(2026, 9, 18))).Add(b => b.Is, lines).Add(b => b.Departments, [new CaseChoices.Department("SCJG", "市场监管")]));
}

using ApprovalHub.Api.Contracts.People;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;

namespace ApprovalHub.Designer.Tests;

/// <summary>The organisation as an administrator reads it.</summary>
public sealed class PeopleTests : BunitContext
{
    private static readonly OrganisationResponse Organisation = new()
    {
        Today = new(2026, 9, 18),
        Departments = [new("SCJG", "市场监督管理局", "市场监管", "1", "2", [])],
        Authorisations = [],
        Delegations = [],
        Leaves = [],
        People = [],
        Windows =
        [
            new("101", "综合窗口1", "Comprehensive", 1, "WIN-101", "常建国"),
            new("201", "商事登记综合受理窗口", "CommercialRegistration", 2, "WIN-201", null) { Departments = ["SCJG"], Matters = ["结婚登记"] },
        ],
    };

    public PeopleTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddHubApi(new Uri("http://hub.test/")).AddPages();
    }

    [Theory]
    [InlineData(null, 2)]
    [InlineData("结婚", 1)]
    [InlineData("市场监管", 1)]
    [InlineData("烟草", 0)]
    public void Windows_are_found_by_what_they_take(string? words, int rows) => Assert.Equal(rows, Show(words).FindAll("tbody tr").Count);

    [Fact]
    public void A_window_says_what_it_takes_and_who_sits_there()
    {
        var page = Show(null);

        Assert.Contains("市场监管、结婚登记", page.Markup, StringComparison.Ordinal);
        Assert.Contains("无人在岗", page.Markup, StringComparison.Ordinal);
        Assert.Contains("全部事项", page.Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<Designer.Pages.People.Windows> Show(string? words) =>
        Render<Designer.Pages.People.Windows>(with => with.Add(w => w.Is, Organisation).Add(w => w.Words, words));
}

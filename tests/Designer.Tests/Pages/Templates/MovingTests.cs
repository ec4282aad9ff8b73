using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Designer.Pages.Templates.Moving;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;

namespace ApprovalHub.Designer.Tests.Pages.Templates;

/// <summary>办件迁移: the mapping is changed by hand, and only what can be moved is taken.</summary>
public sealed class MovingTests : WebContext
{
    [Fact]
    public void A_step_is_mapped_by_its_suggestion_by_hand_or_not_at_all()
    {
        var nodes = new Dictionary<string, string> { ["a"] = "a2", ["done"] = "done" };
        var changed = 0;
        var page = Render<MoveMapping>(p => p.Add(m => m.Suggestion, Suggestion()).Add(m => m.Chosen, nodes).Add(m => m.OnChanged, () => changed++));

        Assert.Equal(2, page.FindAll("tbody tr").Count); // what the program does by itself is not asked about
        Assert.Contains("类型和名称相同", page.FindAll("tbody tr")[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("停在此环节的办件不能迁移", page.FindAll("tbody tr")[1].TextContent, StringComparison.Ordinal);

        page.FindAll("select")[1].Change("b2");
        Assert.Equal("b2", nodes["b"]);
        Assert.Contains("手工指定", page.FindAll("tbody tr")[1].TextContent, StringComparison.Ordinal);
        page.FindAll("select")[0].Change("");
        Assert.False(nodes.ContainsKey("a"));
        Assert.Equal("done", nodes["done"]);
        Assert.Equal(2, changed);
    }

    [Fact]
    public void What_cannot_be_moved_says_why_and_cannot_be_ticked()
    {
        var (can, cannot) = (Line("2026-1", true), Line("2026-2", false));
        var chosen = new HashSet<Guid> { can.CaseId };
        var page = Render<MoveDryRun>(p => p.Add(m => m.Is, new MoveForeseen(2, [can, cannot])).Add(m => m.Chosen, chosen));

        Assert.Contains("可以迁移 1 件，不能迁移 1 件", page.Find("h2").TextContent, StringComparison.Ordinal);
        Assert.True(page.FindAll("input[type=checkbox]")[1].HasAttribute("disabled"));
        Assert.Contains("没有对应的环节", page.Markup, StringComparison.Ordinal);
        page.FindAll("input[type=radio]")[2].Change(true);
        Assert.Contains("2026-2", Assert.Single(page.FindAll("tbody tr")).TextContent, StringComparison.Ordinal);
        page.FindAll("input[type=radio]")[1].Change(true);
        page.Find("input[type=checkbox]").Change(false);
        Assert.Empty(chosen);
    }

    private static MoveSuggestion Suggestion() => new(
        Flow(1, Node("a", "审查"), Node("b", "决定"), Node("done", "汇合", null)), Flow(2, Node("a2", "审查"), Node("b2", "审定"), Node("done", "汇合", null)),
        [new("a", "a2", "SameTypeAndName"), new("done", "done", "SameId")]);

    private static TemplateFlow Flow(int version, params TemplateFlow.Node[] nodes) => new() { Id = "t", Version = version, Name = "t", Nodes = nodes, Lines = [] };

    private static TemplateFlow.Node Node(string id, string name, string? who = "Reviewer") =>
        new() { Id = id, Type = "ApprovalHub.Review", Name = name, Who = who, Papers = [], Ports = [], Rules = [], Fields = [] };

    private static MoveForeseen.Line Line(string number, bool possible) => new()
    {
        CaseId = Guid.CreateVersion7(),
        Number = number,
        MatterName = "食品经营许可",
        DepartmentName = "市场监管",
        Revision = 3,
        SeesCase = true,
        Now = ["审查"],
        Then = possible ? ["审查"] : [],
        Possible = possible,
        Reasons = possible ? [] : [new("MOVE_STEP_UNMAPPED", "review", "审查", "办件正停在该环节，而新版本中没有对应的环节。", null)],
        Notes = [],
    };
}

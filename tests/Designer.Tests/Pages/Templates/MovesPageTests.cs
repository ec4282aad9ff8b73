using System.Net;
using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Designer.Pages.Templates.Moving;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Tests.Pages.Templates;

/// <summary>办件迁移: who may ask for it, what is asked for, and what is shown where it cannot be.</summary>
public sealed class MovesPageTests : WebContext
{
    private const string List = "GET /api/template-moves", Suggest = "GET /api/template-moves/suggestion", DryRun = "POST /api/template-moves/dry-run", Propose = "POST /api/template-moves";

    public MovesPageTests()
    {
        Server.Says("GET /api/templates", MoveAnswers.Text(new[] { MoveAnswers.Version(1, open: 2), MoveAnswers.Version(2) }));
        Server.Says(List, MoveAnswers.Text(new[] { MoveAnswers.Move("Dropped") }));
        Server.Says(Suggest, MoveAnswers.Text(new MoveSuggestion(Flow(1), Flow(2), [new("review", "review", "SameId")])));
    }

    [Fact]
    public void Moves_that_were_asked_for_are_listed_and_only_an_administrator_asks_for_another()
    {
        Get<Session>().Begin(Somebody("督查", "Supervisor"));
        var page = Open();

        Assert.Contains("第 1 版迁往第 2 版", page.Find(".lines").TextContent, StringComparison.Ordinal);
        Assert.Contains("不迁移", page.Find(".lines").TextContent, StringComparison.Ordinal);
        Assert.Contains("迁移由管理员提出", page.Find(".note").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("select"));
    }

    [Fact]
    public void A_template_with_one_version_has_none_to_move_to()
    {
        Server.Says("GET /api/templates", MoveAnswers.Text(new[] { MoveAnswers.Version(2) }));
        Server.Says(List, "[]");
        var page = Open(asAdministrator: true);

        Assert.Contains("只有一个版本", page.Find(".note").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".lines"));
    }

    [Fact]
    public void A_template_that_is_not_there_is_said_by_name()
    {
        Server.Says("GET /api/templates", "[]");
        Server.Says("GET /api/templates/joint/1/flow", """{"code":"TEMPLATE_UNKNOWN","detail":"没有这个流程模板。"}""", HttpStatusCode.NotFound);
        var page = Render<MovesPage>(p => p.Add(m => m.Id, "joint"));

        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll("[role=alert]")));
        Assert.False(Renderer.UnhandledException.IsCompleted);
    }

    [Fact]
    public void From_versions_to_a_dry_run_to_the_asking_with_the_cases_that_were_seen()
    {
        var foreseen = MoveAnswers.Foreseen(true, false);
        Server.Says(DryRun, MoveAnswers.Text(foreseen));
        Server.Says(Propose, MoveAnswers.Text(MoveAnswers.Sheet("Proposed", false, "Waiting")));
        var page = Foreseen();

        Assert.Contains("第 2 版流程不符合该事项版本的要求", page.Markup, StringComparison.Ordinal);
        Assert.True(Button(page, "提出迁移 1 件").HasAttribute("disabled"));
        page.Find("form.stack textarea").Input("换版本");
        Button(page, "提出迁移 1 件").Click();

        page.WaitForAssertion(() => Assert.EndsWith($"/templates/moves/{MoveAnswers.Id}", Get<NavigationManager>().Uri, StringComparison.Ordinal));
        var sent = Server.Bodies[Server.Asked.IndexOf(Propose)];
        Assert.Contains(foreseen.Lines[0].CaseId.ToString(), sent, StringComparison.Ordinal);
        Assert.DoesNotContain(foreseen.Lines[1].CaseId.ToString(), sent, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_mapping_wants_another_dry_run()
    {
        Server.Says(DryRun, MoveAnswers.Text(MoveAnswers.Foreseen(true)));
        var page = Foreseen();

        page.Find(".move-map select").Change("");

        Assert.Empty(page.FindAll("#dry-run"));
    }

    [Fact]
    public void Cases_that_have_gone_elsewhere_meanwhile_are_said_and_the_dry_run_can_be_made_again()
    {
        Server.Says(DryRun, MoveAnswers.Text(MoveAnswers.Foreseen(true)));
        Server.Says(Propose, """{"code":"MOVE_CASE_ELSEWHERE","detail":"有办件已不在第 1 版。"}""", HttpStatusCode.Conflict);
        var page = Foreseen();
        page.Find("form.stack textarea").Input("换版本");
        Button(page, "提出迁移 1 件").Click();

        page.WaitForAssertion(() => Assert.Contains("有办件已不在第 1 版。", page.Find("form.stack [role=alert]").TextContent, StringComparison.Ordinal));
        var before = Server.Asked.Count(a => a == DryRun);
        page.Find("form.stack [role=alert] button").Click();
        page.WaitForAssertion(() => Assert.Equal(before + 1, Server.Asked.Count(a => a == DryRun)));
        page.WaitForAssertion(() => Assert.Empty(page.FindAll("form.stack [role=alert]")));
        Assert.Equal("换版本", page.Find("form.stack textarea").GetAttribute("value"));
    }

    private IRenderedComponent<MovesPage> Foreseen()
    {
        var page = Open(asAdministrator: true);
        Button(page, "对应节点").Click();
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll(".move-map")));
        Button(page, "试算").Click();
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll("#dry-run")));
        return page;
    }

    private IRenderedComponent<MovesPage> Open(bool asAdministrator = false)
    {
        if (asAdministrator)
            Get<Session>().Begin(Somebody("谢慧敏", "Administrator"));
        var page = Render<MovesPage>(p => p.Add(m => m.Id, "joint"));
        page.WaitForAssertion(() => Assert.Contains("办件迁移：联办件", page.Markup, StringComparison.Ordinal));
        return page;
    }

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<MovesPage> page, string text) =>
        page.FindAll("button").Single(b => b.QuerySelector("span")?.TextContent == text);

    private static TemplateFlow Flow(int version) => new()
    {
        Id = "joint",
        Version = version,
        Name = "联办件",
        Nodes = [new() { Id = "review", Type = "ApprovalHub.Review", Name = "审查", Who = "Reviewer", Papers = [], Ports = [], Rules = [], Fields = [] }],
        Lines = [],
    };
}

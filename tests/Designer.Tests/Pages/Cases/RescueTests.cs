using System.Net;
using System.Text.Json;
using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Designer.Pages.Cases;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;

namespace ApprovalHub.Designer.Tests.Pages.Cases;

/// <summary>人工调整环节: a supervisor sees what it would do before it is done; and a case on other versions of its template.</summary>
public sealed class RescueTests : WebContext
{
    private readonly CaseResponse file = A_case.Of("InProgress", []);
    private readonly Guid open = Guid.CreateVersion7();
    private int read;

    private string Foresee => $"GET /api/cases/{file.Id}/move-to";

    private string Move => $"POST /api/cases/{file.Id}/move-to";

    [Fact]
    public void A_step_is_chosen_looked_at_and_only_then_taken_with_a_reason()
    {
        Server.Says(Foresee, Text(new RescueResponse(7, null, null, [new("审查", "Reviewer", "市场监管", "夏立新")], [new("决定", "ChiefRepresentative", "市场监管", null)], ["跳过：现场勘验"])));
        Server.Says(Move, Text(new ActResponse { CaseId = file.Id, Number = file.Number, Revision = 8, State = "InProgress", DueProvisional = false, Open = [], Papers = [] }));
        var card = Open();
        Assert.True(Button(card, "试算").HasAttribute("disabled"));
        card.FindAll("select")[1].Change("decide");
        Button(card, "试算").Click();

        card.WaitForAssertion(() => Assert.Contains("夏立新", card.Find("dl").TextContent, StringComparison.Ordinal));
        Assert.Contains("跳过：现场勘验", card.Markup, StringComparison.Ordinal);
        Assert.True(card.FindAll("button")[^1].HasAttribute("disabled"));
        card.Find("textarea").Input("卡住了");
        card.FindAll("button")[^1].Click();

        card.WaitForAssertion(() => Assert.Equal(1, read));
        var asked = Server.Requests[Server.Asked.IndexOf(Move)];
        Assert.Equal("\"7\"", Assert.Single(asked.Headers.GetValues("If-Match")));
        Assert.Contains("卡住了", Server.Bodies[Server.Asked.IndexOf(Move)], StringComparison.Ordinal);
    }

    [Fact]
    public void What_law_forbids_is_said_and_cannot_be_done()
    {
        Server.Says(Foresee, Text(new RescueResponse(7, "不能越过决定环节。", "请选择决定以前的环节。", [], [], [])));
        var card = Open();
        card.FindAll("select")[1].Change("decide");
        Button(card, "试算").Click();

        card.WaitForAssertion(() => Assert.Contains("不能越过决定环节。", card.Find(".warn").TextContent, StringComparison.Ordinal));
        Assert.Empty(card.FindAll("textarea"));
    }

    [Fact]
    public void Another_step_wants_another_look_and_a_case_that_has_gone_on_is_shown_as_it_is()
    {
        Server.Says(Foresee, Text(new RescueResponse(7, null, null, [], [], [])));
        Server.Says(Move, """{"code":"CASE_CHANGED","detail":"办件已变化。"}""", HttpStatusCode.PreconditionFailed);
        var card = Open();
        card.FindAll("select")[1].Change("decide");
        Button(card, "试算").Click();
        card.WaitForAssertion(() => Assert.NotEmpty(card.FindAll("textarea")));
        card.FindAll("select")[1].Change("review");
        Assert.Empty(card.FindAll("textarea"));

        Button(card, "试算").Click();
        card.WaitForAssertion(() => Assert.NotEmpty(card.FindAll("textarea")));
        card.Find("textarea").Input("卡住了");
        card.FindAll("button")[^1].Click();

        card.WaitForAssertion(() => Assert.Contains("办件已变化。", card.Find(".conflict").TextContent, StringComparison.Ordinal));
        card.Find(".conflict button").Click();
        Assert.Equal(1, read);
    }

    [Fact]
    public void Other_versions_are_drawn_beside_the_one_it_runs_on_which_stays()
    {
        Server.Says($"GET /api/cases/{file.Id}/process", Text(Process(1)));
        var shown = Render<CaseVersions>(p => p.Add(v => v.Case, file.Id).Add(v => v.Process, Process(2)));
        Assert.Empty(shown.FindAll("h3"));
        Assert.True(shown.FindAll("input")[1].HasAttribute("disabled"));

        shown.FindAll("input")[0].Change(true);
        shown.WaitForAssertion(() => Assert.Equal(2, shown.FindAll("h3").Count));
        shown.FindAll("input")[0].Change(false);
        Assert.Empty(shown.FindAll("h3"));
    }

    [Fact]
    public void A_version_that_cannot_be_read_leaves_the_one_that_is_shown_and_says_why()
    {
        Server.Says($"GET /api/cases/{file.Id}/process", """{"code":"TEMPLATE_UNKNOWN","detail":"没有这个版本。"}""", HttpStatusCode.NotFound);
        var shown = Render<CaseVersions>(p => p.Add(v => v.Case, file.Id).Add(v => v.Process, Process(2)));
        shown.FindAll("input")[0].Change(true);

        shown.WaitForAssertion(() => Assert.Contains("没有这个版本。", shown.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Assert.False(shown.FindAll("input")[0].HasAttribute("checked"));
        Assert.Empty(shown.FindAll("h3"));
    }

    private IRenderedComponent<CaseRescue> Open() => Render<CaseRescue>(p => p.Add(r => r.Case, file).Add(r => r.Process, Process(1)).Add(r => r.OnDone, () => read++));

    private ProcessResponse Process(int version) => new()
    {
        TemplateId = "standard",
        TemplateVersion = version,
        TemplateName = "承诺件",
        Versions = [1, 2],
        RunsOn = 2,
        Nodes =
        [
            new("review", "ApprovalHub.Review", "审查", "Now", [new(open, "Open", "市场监管", "夏立新", null, A_case.Nine, null)]),
            new("decide", "ApprovalHub.Decide", "决定", "ToCome", []),
        ],
        Connections = [new("review", "Passed", "decide", false)],
    };

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<CaseRescue> card, string text) => card.FindAll("button").Single(b => b.QuerySelector("span")?.TextContent == text);

    private static string Text(object answer) => JsonSerializer.Serialize(answer, HubJson.Options);
}

using System.Text.Json;
using ApprovalHub.Designer.Pages.Templates;
using ApprovalHub.Designer.Pages.Templates.Tree;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;

namespace ApprovalHub.Designer.Tests.Pages.Templates;

/// <summary>Posts and messages are chosen from what there is, by name or code.</summary>
public sealed class TreePickTests : WebContext
{
    private static readonly StepSorts Sorts = new(Trees.Sorts.Catalogue) { Posts = [new("SCJG-HEAD", "市场监管局 负责人"), new("SCJG-REV1", "市场监管局 审查岗"), new("CGJ-HEAD", "城管局 负责人")] };
    private DrawnStep step = Trees.Fresh.Of("ApprovalHub.Countersign").Steps[0];

    [Fact]
    public void A_post_is_found_by_its_name_its_code_or_a_part_that_only_it_has()
    {
        var field = Shown(new StepField("post", "Pick", [], "Post"));
        Assert.Equal(["市场监管局 负责人 · SCJG-HEAD", "市场监管局 审查岗 · SCJG-REV1", "城管局 负责人 · CGJ-HEAD"], field.FindAll("option").Select(o => o.GetAttribute("value")));

        foreach (var (typed, taken) in new[] { ("市场监管局 负责人 · SCJG-HEAD", "SCJG-HEAD"), ("审查", "SCJG-REV1"), ("CGJ-HEAD", "CGJ-HEAD"), ("", null) })
        {
            field.Find("input").Change(typed);
            Assert.Equal(taken, StepInputs.Text(step.Json, "post"));
        }
    }

    [Fact]
    public void What_is_no_post_or_several_is_said_and_not_taken()
    {
        var field = Shown(new StepField("post", "Pick", [], "Post"));
        foreach (var typed in new[] { "负责人", "财政局" })
        {
            field.Find("input").Change(typed);
            Assert.Contains(typed, field.Find("[role=alert]").TextContent, StringComparison.Ordinal);
            Assert.Null(StepInputs.Text(step.Json, "post"));
        }
    }

    [Fact]
    public void Who_countersigns_stands_in_an_order_that_can_be_changed()
    {
        var field = Shown(new StepField("posts", "Picks", [], "Post"));
        field.Find("input").Change("CGJ-HEAD");
        field = Shown(new StepField("posts", "Picks", [], "Post"));
        field.Find("input").Change("SCJG-HEAD");
        field = Shown(new StepField("posts", "Picks", [], "Post"));
        Assert.Equal(["城管局 负责人", "市场监管局 负责人"], field.FindAll("li > span:first-child").Select(s => s.TextContent));

        field.FindAll("li button").Single(b => b.TextContent == "上移").Click();
        Assert.Equal(["SCJG-HEAD", "CGJ-HEAD"], StepInputs.List(step.Json, "posts"));
    }

    [Fact]
    public void A_message_is_chosen_by_its_name_and_an_own_code_stays()
    {
        step = StepInputs.With(Trees.Fresh.Of("ApprovalHub.Notify").Steps[0], "template", "OurOwn");
        var field = Shown(new StepField("template", "Pick", [], "Message"));
        Assert.Equal("OurOwn", field.Find("input").GetAttribute("value"));

        field.Find("input").Change("可以领取");

        Assert.Equal("ResultReady", StepInputs.Text(step.Json, "template"));
    }

    [Fact]
    public void A_decision_table_is_given_out_as_a_file_with_the_rows_as_they_stand()
    {
        var hub = JSInterop.SetupModule("./js/hub.js");
        hub.Mode = JSRuntimeMode.Loose;
        Server.Says("POST /api/tables/write", "case.lane eq,port");
        step = Trees.Of("standard").Find("lane")!.Step.Step;
        var rules = Render<RulesField>(p => p.Add(r => r.Step, step).Add(r => r.Template, "standard"));

        rules.FindAll("button").Single(b => b.TextContent.Contains("导出 CSV", StringComparison.Ordinal)).Click();

        rules.WaitForAssertion(() => Assert.Equal("standard-lane.csv", hub.VerifyInvoke("save").Arguments[2]));
        using var sent = JsonDocument.Parse(Server.Bodies[Server.Asked.IndexOf("POST /api/tables/write")]);
        using var rows = JsonDocument.Parse(sent.RootElement.GetProperty("rules").GetString()!);
        Assert.Equal(RuleRows.Read(step.Json).Select(r => r.Port), RuleRows.Of(rows.RootElement.EnumerateArray()).Select(r => r.Port));
    }

    [Fact]
    public void A_row_is_named_in_words_and_keeps_its_port_until_it_is_called_otherwise()
    {
        step = Trees.Of("standard").Find("channel")!.Step.Step;
        var rules = Render<RulesField>(p => p.Add(r => r.Step, step).Add(r => r.OnChange, now => step = now));
        Assert.Equal("网上申请", rules.Find(".tree-rules label.field input").GetAttribute("value"));

        rules.Find(".tree-rules label.field input").Change("网上申请 ");
        Assert.Equal("Online", RuleRows.Read(step.Json)[0].Port);
        rules.Find(".tree-rules label.field input").Change("网上");
        Assert.Equal("网上", RuleRows.Read(step.Json)[0].Port);
    }

    [Fact]
    public void A_table_that_cannot_be_written_says_why()
    {
        Server.Says("POST /api/tables/write", """{"code":"TABLE_TOO_LARGE","detail":"决策表太大。"}""", System.Net.HttpStatusCode.BadRequest);
        var rules = Render<RulesField>(p => p.Add(r => r.Step, Trees.Of("standard").Find("lane")!.Step.Step).Add(r => r.Template, "standard"));

        rules.FindAll("button").Single(b => b.TextContent.Contains("导出 CSV", StringComparison.Ordinal)).Click();

        rules.WaitForAssertion(() => Assert.Contains("决策表太大。", rules.Find("[role=alert]").TextContent, StringComparison.Ordinal));
    }

    private IRenderedComponent<StepInput> Shown(StepField field) =>
        Render<StepInput>(p => p.Add(i => i.Field, field).Add(i => i.Step, step).Add(i => i.Sorts, Sorts).Add(i => i.OnChange, now => step = now));
}

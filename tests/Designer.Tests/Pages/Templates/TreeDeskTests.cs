using System.Text.Json;
using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Designer.Pages.Templates;
using ApprovalHub.Designer.Pages.Templates.Tree;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;

namespace ApprovalHub.Designer.Tests.Pages.Templates;

/// <summary>The tree under somebody's hands.</summary>
public sealed class TreeDeskTests : WebContext
{
    private readonly TemplateDraftResponse draft = new(
        new TemplateDraftLine
        {
            Id = "standard",
            Version = 2,
            Name = "承诺件",
            State = "Editing",
            DrawnBy = "甲",
            ChangedBy = "甲",
            ChangedAt = DateTimeOffset.UnixEpoch,
            Revision = Guid.CreateVersion7(),
        },
        new TemplateFlow { Id = "standard", Version = 2, Name = "承诺件", Nodes = [], Lines = [] },
        [new CheckResponse.Fault("TEMPLATE_NO_LIMIT", "review", "审查", "没有时限", null)], [], null);

    private IRenderedComponent<TreeDesk> Opened(out DraftDesk desk)
    {
        JSInterop.SetupModule("./js/tree.js").Mode = JSRuntimeMode.Loose;
        Server.Says("PUT /api/template-drafts", JsonSerializer.Serialize(draft, HubJson.Options));
        var opened = desk = new DraftDesk(Get<ITemplateDraftApi>(), Get<DraftStore>(), TreeHistory.Of(Trees.Of("standard")), draft, Trees.Sorts);
        return Render<TreeDesk>(p => p.Add(d => d.Desk, opened).Add(d => d.ChildContent, go => builder => builder.AddContent(0, "草稿的事")));
    }

    [Fact]
    public void A_fault_stands_on_its_step_and_in_its_drawer()
    {
        var shown = Opened(out _);
        Assert.Equal("1", shown.Find("[data-spot=review] .tree-faults").TextContent);
        shown.Find("[data-spot=review]").Click();
        Assert.Contains("没有时限", shown.Find(".drawer .faults").TextContent, StringComparison.Ordinal);
        Assert.Equal("true", shown.Find("[data-spot=review]").GetAttribute("aria-selected"));
    }

    [Fact]
    public void Keys_move_open_and_take_out_and_what_goes_along_is_said()
    {
        var shown = Opened(out var desk);
        foreach (var key in new[] { "End", "ArrowUp", "ArrowUp" })
            shown.Find("[role=tree]").KeyDown(key);
        Assert.Equal("decide", shown.Find("[tabindex='0'][data-spot]").GetAttribute("data-spot"));
        shown.Find("[role=tree]").KeyDown("Delete");
        Assert.Contains("一并删除：容缺补齐", shown.Find("[role=status]").TextContent, StringComparison.Ordinal);
        Assert.Null(desk.Tree.Find("decide"));
        shown.Find("[role=toolbar] button").Click();
        Assert.NotNull(shown.Find("[data-spot=decide]"));
    }

    [Fact]
    public void What_is_undone_and_done_again_has_the_focus()
    {
        var shown = Opened(out var desk);
        shown.Find("[data-spot=decide]").Click();
        shown.Find("[role=tree]").KeyDown("Delete");
        shown.Find("[data-spot=review]").Click();
        shown.Find(".tree-form input").Change("实质审查");
        shown.Find("[role=tree]").KeyDown("Home");
        Assert.Equal("start", At(shown));

        Step(shown, 0);
        Assert.Equal("review", At(shown)); // its name is the one of before
        Step(shown, 0);
        Assert.Equal("decide", At(shown)); // it is back with all that went along
        Step(shown, 1);
        Assert.Null(desk.Tree.Find("decide"));
        Assert.NotEqual("start", At(shown)); // beside where it was
        Step(shown, 1);
        Assert.Equal("review", At(shown));
    }

    private static string? At(IRenderedComponent<TreeDesk> shown) => shown.Find("[tabindex='0'][data-spot]").GetAttribute("data-spot");

    private static void Step(IRenderedComponent<TreeDesk> shown, int button) => shown.FindAll("[role=toolbar] button")[button].Click();

    [Fact]
    public void A_step_is_picked_from_the_list_and_stands_where_it_was_asked_for()
    {
        var shown = Opened(out var desk);
        shown.Find("[data-spot=review]").Click();
        shown.Find("[role=tree]").KeyDown("Insert");
        shown.FindAll(".tree-menu button")[4].Click();
        Assert.Equal("countersign", desk.Tree.Find("review")!.Next);
        Assert.Equal("countersign", shown.Find("[tabindex='0'][data-spot]").GetAttribute("data-spot"));
    }

    [Fact]
    public void What_is_typed_in_the_drawer_is_in_the_definition()
    {
        var shown = Opened(out var desk);
        shown.Find("[data-spot=review]").Click();
        shown.Find(".tree-form input").Change("实质审查");
        shown.Find(".tree-pair input[type=number]").Change("25");
        Assert.Equal(("实质审查", "25%"), (desk.Tree.Find("review")!.Step.Step.Name, StepInputs.Text(desk.Tree.Find("review")!.Step.Step.Json, "limit")));
        Assert.Contains("承诺时限的 25%", shown.Find("[data-spot=review]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Copy_and_paste_go_by_text_and_other_text_is_refused_in_words()
    {
        var shown = Opened(out var desk);
        shown.Find("[data-spot=review]").Click();
        var text = await shown.InvokeAsync(() => shown.Instance.Copied(false));
        await shown.InvokeAsync(() => shown.Instance.Pasted("一段话"));
        Assert.Contains("没有粘贴", shown.Find("[role=status]").TextContent, StringComparison.Ordinal);
        await shown.InvokeAsync(() => shown.Instance.Pasted(text!));
        Assert.NotNull(desk.Tree.Find("review2"));
    }

    [Fact]
    public void A_branch_has_its_rows_moved_and_added()
    {
        var shown = Opened(out var desk);
        shown.Find("[data-spot=lane]").Click();
        shown.FindAll(".drawer button").First(b => b.TextContent.Contains("添加一行", StringComparison.Ordinal)).Click();
        Assert.Equal(["Green", "条件 2", "Default"], desk.Tree.Sorts.Ports(desk.Tree.Find("lane")!.Step.Step).Select(p => p.Name));
        shown.FindAll(".drawer button").First(b => b.TextContent == "下移").Click();
        Assert.Equal("条件 2", desk.Tree.Sorts.Ports(desk.Tree.Find("lane")!.Step.Step)[0].Name);
    }
}

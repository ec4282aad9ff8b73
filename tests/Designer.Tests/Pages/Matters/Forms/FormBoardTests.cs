using System.Text.Json;
using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Designer.Pages.Matters.Forms;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Tests.Components.Forms;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;

namespace ApprovalHub.Designer.Tests.Pages.Matters.Forms;

/// <summary>A form under somebody's hands: by keys and by mouse, with what the server found at its place.</summary>
public sealed class FormBoardTests : WebContext
{
    private static readonly FormStep[] Steps = [new("Intake", "受理", "Intake"), new("Review", "审查", "Review")];

    private FormDesk desk = null!;

    private async Task<IRenderedComponent<FormBoard>> OpenedAsync(bool asText = false, params FormCheckResponse.Fault[] faults)
    {
        JSInterop.SetupModule("./js/tree.js").Mode = JSRuntimeMode.Loose;
        Server.Says("POST /api/matters/M/form/check", JsonSerializer.Serialize(new FormCheckResponse(faults.Length > 0 ? null : FormSheetTests.Shape, 2, [], faults), HubJson.Options));
        desk = new FormDesk(Get<IMatterApi>(), Get<DraftStore>(), "M", Drawn.Text);
        await desk.BeginAsync(new DateOnly(2026, 11, 28));
        var board = Render<FormBoard>(p => p.Add(b => b.Desk, desk).Add(b => b.IsText, asText).Add(b => b.Steps, Steps).Add(b => b.Materials, [("M01", "申请书")])
            .Add(b => b.ChildContent, _ => builder => builder.AddContent(0, "表的事")));
        desk.Changed += () => board.InvokeAsync(() => board.Render());
        board.WaitForAssertion(() => Assert.True(desk.IsJudged));
        return board;
    }

    [Fact]
    public async Task Keys_alone_add_move_and_take_out_and_undo_brings_it_back()
    {
        var board = await OpenedAsync();
        var tree = () => board.Find("[role=tree]");
        tree().KeyDown("ArrowDown");
        tree().KeyDown("Insert");
        board.Find(".tree-menu button").Click(); // 单行文字, below 理由
        Assert.Equal("#0 reason field1 source depth #1 points points/place points/share checked", Drawn.Of(desk.Drawing!));
        Assert.Equal("field1", board.Find("[tabindex='0'][data-spot]").GetAttribute("data-spot"));

        tree().KeyDown(new Microsoft.AspNetCore.Components.Web.KeyboardEventArgs { Key = "ArrowUp", AltKey = true });
        Assert.StartsWith("#0 field1 reason", Drawn.Of(desk.Drawing!), StringComparison.Ordinal);
        tree().KeyDown("Delete");
        Assert.Null(desk.Drawing!.Field("field1"));
        Assert.Contains("已删除", board.Find("[role=status]").TextContent, StringComparison.Ordinal);

        foreach (var _ in Enumerable.Range(0, 3))
            await board.InvokeAsync(() => board.Instance.Stepped(redo: false));
        Assert.Equal(Drawn.Text, desk.Text);
        await board.InvokeAsync(() => board.Instance.Stepped(redo: true));
        Assert.NotNull(desk.Drawing!.Field("field1"));
    }

    [Fact]
    public async Task What_is_typed_in_a_sheet_is_in_the_text_and_the_text_is_in_the_outline()
    {
        var board = await OpenedAsync();
        board.Find("[data-spot=depth]").Click();
        board.Find(".drawer input").Change("井的深度");
        board.FindAll(".drawer input[type=number]")[1].Change("300.5");
        Assert.Equal(("井的深度", "300.5"), (FieldFacts.Text(desk.Drawing!, "depth", "title"), FieldFacts.Text(desk.Drawing!, "depth", "maximum")));

        var text = await OpenedAsync(asText: true);
        text.Find("textarea.form-json").Input(Drawn.Text.Replace("\"井深\"", "\"深度\"", StringComparison.Ordinal));
        Assert.Equal("深度", desk.Drawing!.Lines.Single(l => l.Name == "depth").Title);
        text.Find("textarea.form-json").Input("{");
        Assert.Null(desk.Drawing);
        await desk.StepAsync(redo: false);
        Assert.Equal(Drawn.Text, desk.Text); // letters of one word are one undo
    }

    [Fact]
    public async Task A_heading_is_named_in_both_languages()
    {
        var board = await OpenedAsync();
        board.Find("[data-spot='#1']").Click();
        board.FindAll(".drawer input")[1].Change(" Other ");
        Assert.Equal("Other", desk.Drawing!.Parts[1].English);
        board.FindAll(".drawer input")[1].Change(" ");
        Assert.DoesNotContain("x-title-en", desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_stands_at_its_field_in_the_outline_and_at_its_input()
    {
        var board = await OpenedAsync(false, new FormCheckResponse.Fault("properties/depth/maxLength", "FORM_LENGTHS_WRONG", "长度不对", null), new FormCheckResponse.Fault("/schema/properties/points/items/properties/place/title", "FORM_TITLE_WRONG", "名称不对", null));
        Assert.Equal(["depth", "points/place"], board.FindAll(".outline-row:has(.outline-faults)").Select(r => r.GetAttribute("data-spot")));
        board.Find("[data-spot='points/place']").Click();
        Assert.Contains("名称不对", board.Find(".drawer .faults").TextContent, StringComparison.Ordinal);
        Assert.Equal("true", board.Find(".drawer input").GetAttribute("aria-invalid"));
        Assert.Empty(board.FindAll(".drawer input[aria-describedby='field-faults']").Skip(1));
    }

    [Fact]
    public async Task What_is_seen_beside_it_is_what_an_applicant_sees_or_the_step_that_is_asked_for()
    {
        var board = await OpenedAsync();
        Assert.Empty(board.FindAll("#preview-checked"));
        Assert.NotEmpty(board.FindAll("#preview-amount"));

        board.Find(".form-beside select").Change("Review");

        Assert.NotEmpty(board.FindAll("#preview-checked"));
        Assert.Empty(board.FindAll("#preview-amount"));
    }

    [Fact]
    public async Task What_was_left_unpublished_comes_back_one_undo_above_what_is_published()
    {
        var board = await OpenedAsync();
        await board.InvokeAsync(() => desk.TypeAsync("""{"schema":{"type":"object","properties":{}}}"""));
        var kept = JSInterop.Invocations["localStorage.setItem"][^1];
        Keeps((string)kept.Arguments[0]!, (string)kept.Arguments[1]!);

        var again = new FormDesk(Get<IMatterApi>(), Get<DraftStore>(), "M", Drawn.Text);
        await again.BeginAsync(new DateOnly(2026, 11, 28));

        Assert.True(again.IsResumed);
        Assert.Equal("""{"schema":{"type":"object","properties":{}}}""", again.Text);
        await again.StepAsync(redo: false);
        Assert.Equal(Drawn.Text, again.Text);
    }
}

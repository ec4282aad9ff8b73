using System.Text.Json.Nodes;
using ApprovalHub.Designer.Pages.Matters.Forms;
using ApprovalHub.Designer.Pages.Templates.Tree;

namespace ApprovalHub.Designer.Tests.Pages.Matters.Forms;

/// <summary>Drawing a form: each edit changes what it is about and nothing else of the text.</summary>
public sealed class FormEditTests
{
    private const string Section = "申请表";

    private static readonly string[] Once = ["x-mine", "$id", "default", "x-note", "x-fold"];

    [Fact]
    public void What_the_page_does_not_know_is_kept_by_every_edit()
    {
        var drawing = Drawn.New();
        drawing = FormEdits.Add(drawing, "source", FieldKinds.Fresh("Text", Drawn.Fresh), Section).Drawing;
        drawing = FormMoves.Move(drawing, "reason", 1, Section).Drawing;
        drawing = FieldFacts.Put(drawing, "reason", "title", "取水理由");
        drawing = FieldFacts.With(drawing, "source", f => FieldChoices.Write(f, "Choice", FieldChoices.Parse("ground=地下\nsurface=地表水\n再生水", f)));
        drawing = FieldFacts.Rename(drawing, "reason", "why");
        drawing = FormMoves.Move(drawing, "#0", 1, Section).Drawing;

        foreach (var mark in Once)
            Assert.Contains($"\"{mark}\"", drawing.Text, StringComparison.Ordinal);
        Assert.Equal("地下", FieldChoices.Read(drawing.Field("source")!)[0].Title);
        Assert.Same(drawing.Text, FormDrawing.Of(drawing.Text)!.Text);
    }

    [Fact]
    public void A_choice_has_an_English_name_beside_its_own()
    {
        var drawing = FieldFacts.With(Drawn.New(), "source", f => FieldChoices.Write(f, "Choice", FieldChoices.Parse("ground=地下水=Groundwater\nsurface=地表水\n再生水=再生水=Reclaimed", f)));
        Assert.Equal([("ground", "地下水", "Groundwater"), ("surface", "地表水", null), ("再生水", "再生水", "Reclaimed")], FieldChoices.Read(drawing.Field("source")!));
        Assert.Equal("ground=地下水=Groundwater\nsurface=地表水\n再生水=再生水=Reclaimed", FieldChoices.Lines(drawing.Field("source")!));
        Assert.Contains("x-note", drawing.Text, StringComparison.Ordinal); // what the page does not know
        drawing = FieldFacts.With(drawing, "source", f => FieldChoices.Write(f, "Choice", FieldChoices.Parse("再生水", f)));
        Assert.True(JsonNode.DeepEquals(new JsonArray("再生水"), drawing.Field("source")!["enum"]));
    }

    [Fact]
    public void A_field_is_put_in_where_it_was_asked_for_under_a_key_of_its_own()
    {
        var below = FormEdits.Add(Drawn.New(), "source", FieldKinds.Fresh("Text", Drawn.Fresh), Section);
        Assert.Equal(("field1", "#0 reason source field1 depth #1 points points/place points/share checked"), (below.Focus, Drawn.Of(below.Drawing)));
        Assert.Equal("reason source field1 depth points checked", Drawn.Order(below.Drawing));

        var end = FormEdits.Add(below.Drawing, "#1", FieldKinds.Fresh("Group", Drawn.Fresh), Section);
        Assert.EndsWith("checked field2 field2/field1", Drawn.Of(end.Drawing), StringComparison.Ordinal);

        Assert.Equal("points/field1", FormEdits.Add(Drawn.New(), "points/", FieldKinds.Fresh("Date", Drawn.Fresh), Section).Focus);
        Assert.Contains("points/place points/field1 points/share", Drawn.Of(FormEdits.Add(Drawn.New(), "points/place", FieldKinds.Fresh("Date", Drawn.Fresh), Section).Drawing), StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_begins_with_its_first_field_in_a_section()
    {
        var first = FormEdits.Add(FormDrawing.Of("")!, "#0", FieldKinds.Fresh("Text", Drawn.Fresh), Section);
        Assert.Equal(("#0 field1", Section), (Drawn.Of(first.Drawing), first.Drawing.Parts[0].Title));

        var bare = FormDrawing.Of("""{"schema":{"type":"object","properties":{"a":{"type":"string","title":"甲"},"b":{"type":"string","title":"乙"}}}}""")!;
        Assert.Equal("#0 b a", Drawn.Of(FormMoves.Move(bare, "a", 1, Section).Drawing));
    }

    [Fact]
    public void Fields_move_within_their_section_over_its_edge_and_no_further_and_are_checked_in_that_order()
    {
        var up = FormMoves.Move(Drawn.New(), "depth", -1, Section).Drawing;
        Assert.Equal("reason depth source points checked", Drawn.Order(up));
        Assert.Equal("#0 reason source #1 depth points points/place points/share checked", Drawn.Of(FormMoves.Move(Drawn.New(), "depth", 1, Section).Drawing));
        Assert.Equal("#0 reason source depth points points/place points/share #1 checked", Drawn.Of(FormMoves.Move(Drawn.New(), "points", -1, Section).Drawing));
        Assert.Contains("points/share points/place", Drawn.Of(FormMoves.Move(Drawn.New(), "points/share", -1, Section).Drawing), StringComparison.Ordinal);
        Assert.Equal("#0 points points/place points/share checked #1 reason source depth", Drawn.Of(FormMoves.Move(Drawn.New(), "#1", -1, Section).Drawing));
        var still = Drawn.New();
        foreach (var (place, by) in new[] { ("reason", -1), ("checked", 1), ("points/place", -1), ("#1", 1), ("#0", -1) })
            Assert.Same(still, FormMoves.Move(still, place, by, Section).Drawing);
    }

    [Fact]
    public void What_is_taken_out_is_named_nowhere_and_a_section_leaves_its_fields_to_its_neighbour()
    {
        var gone = FormEdits.Remove(Drawn.New(), "source");
        Assert.Equal(("depth", "[\"reason\"]"), (gone.Focus, gone.Drawing.Schema["required"]!.ToJsonString()));
        Assert.DoesNotContain("source", Drawn.Of(gone.Drawing), StringComparison.Ordinal);
        Assert.Equal("[]", FormEdits.Remove(Drawn.New(), "points/place").Drawing.Schema["properties"]!["points"]!["items"]!["required"]!.ToJsonString());
        Assert.Equal("#0 reason source depth points points/place points/share checked", Drawn.Of(FormEdits.Remove(Drawn.New(), "#0").Drawing));
        Assert.Equal("#0 reason source depth points points/place points/share checked", Drawn.Of(FormEdits.Remove(Drawn.New(), "#1").Drawing));
        var only = FormEdits.Remove(Drawn.New(), "#0").Drawing;
        Assert.Same(only, FormEdits.Remove(only, "#0").Drawing);
    }

    [Fact]
    public void A_double_is_the_same_but_for_key_and_title()
    {
        var doubled = FormEdits.Double(Drawn.New(), "source", "水源（副本）", Section);
        var copy = doubled.Drawing.Field(doubled.Focus!)!;
        Assert.Equal(("field1", "水源（副本）"), (doubled.Focus, FormDrawing.Said(copy["title"])));
        Assert.True(JsonNode.DeepEquals(copy["oneOf"], doubled.Drawing.Field("source")!["oneOf"]));
        Assert.Equal("""["reason","source","field1"]""", doubled.Drawing.Schema["required"]!.ToJsonString());
    }

    [Fact]
    public void What_may_be_hidden_is_required_where_it_is_shown_and_all_else_always()
    {
        var always = FieldFacts.Show(Drawn.New(), "depth", [], required: true);
        Assert.Equal("""["reason","source","depth"]""", always.Schema["required"]!.ToJsonString());
        Assert.Null(always.Field("depth")!["x-required"]);
        var hidden = FieldFacts.Show(always, "depth", [new RuleRow.Condition("source", "eq", "ground")], required: true);
        Assert.Equal(("""["reason","source"]""", "true"), (hidden.Schema["required"]!.ToJsonString(), hidden.Field("depth")!["x-required"]!.ToJsonString()));
        Assert.Null(FieldFacts.Require(hidden, "depth", false).Field("depth")!["x-required"]);
        Assert.Null(FieldFacts.Require(FieldFacts.Require(Drawn.New(), "reason", false), "source", false).Schema["required"]);
    }

    [Fact]
    public void A_new_key_goes_wherever_the_old_one_was_named()
    {
        var named = FieldFacts.Rename(Drawn.New(), "source", "water");
        Assert.Equal("#0 reason water depth #1 points points/place points/share checked", Drawn.Of(named));
        Assert.Equal(("water", """["reason","water"]"""), (FieldFacts.Shown(named, "depth")[0].Field, named.Schema["required"]!.ToJsonString()));
        var still = Drawn.New();
        foreach (var taken in new[] { "reason", "", "a/b", "#1" })
            Assert.Same(still, FieldFacts.Rename(still, "source", taken));
    }

    [Theory]
    [InlineData("Choices"), InlineData("Group"), InlineData("Attachment"), InlineData("Date"), InlineData("Money"), InlineData("Flag"), InlineData("CitizenId")]
    public void A_field_of_another_kind_is_read_as_that_kind(string kind)
    {
        var turned = FieldFacts.With(Drawn.New(), "source", f => FieldKinds.Turn(f, kind, Drawn.Fresh));
        Assert.Equal(kind, turned.Lines.Single(l => l.Name == "source").Kind);
        Assert.Equal("水源", turned.Lines.Single(l => l.Name == "source").Title);
        var back = FieldFacts.With(turned, "source", f => FieldKinds.Turn(f, "Choice", Drawn.Fresh));
        Assert.Equal(kind == "Choices" ? "ground=地下水\nsurface=地表水" : "甲\n乙", FieldChoices.Lines(back.Field("source")!));
    }

    [Theory]
    [InlineData("[]"), InlineData("{"), InlineData("{\"schema\":1}"), InlineData("{\"schema\":{\"properties\":{\"a\":1}}}"), InlineData("{\"schema\":{},\"layout\":{\"sections\":[1]}}")]
    [InlineData("{\"schema\":{\"properties\":{\"a\":{},\"a\":{}}}}"), InlineData("null"), InlineData("{\"schema\":{\"properties\":{\"a\":{\"items\":{\"properties\":[]}}}}}")]
    public void A_text_that_is_no_form_is_not_drawn(string text) => Assert.Null(FormDrawing.Of(text));

    [Fact]
    public void Conditions_ask_for_what_stands_above_on_the_same_level()
    {
        Assert.Equal(["reason", "source"], FieldConditions.Above(Drawn.New(), "depth").Select(f => f.Name));
        Assert.Equal(["place"], FieldConditions.Above(Drawn.New(), "points/share").Select(f => f.Name));
        Assert.Equal(["ground", "surface"], FieldConditions.Above(Drawn.New(), "depth")[1].Values);
        Assert.Empty(FieldConditions.Above(Drawn.New(), "reason"));
    }
}

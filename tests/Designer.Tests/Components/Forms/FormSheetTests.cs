using System.Text.Json;
using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Designer.Components.Forms;

namespace ApprovalHub.Designer.Tests.Components.Forms;

/// <summary>What was typed into a form, and what is sent of it.</summary>
public sealed class FormSheetTests
{
    private static readonly string[] Places = ["东", "南", "西"];

    [Fact]
    public void What_is_hidden_is_kept_and_not_sent()
    {
        var sheet = Sheet();
        sheet.Set("drains", "true");
        sheet.Set("where", "卫河");
        Assert.Equal("""{"drains":true,"where":"卫河"}""", Sent(sheet));

        sheet.Set("drains", "false");

        Assert.Equal("""{"drains":false}""", Sent(sheet));
        Assert.Equal("卫河", sheet.Text("where"));
    }

    [Fact]
    public void Numbers_choices_and_rows_go_as_json_and_come_back_as_they_were_typed()
    {
        var sheet = Sheet();
        sheet.Set("amount", " 2.50 ");
        sheet.Take("ways", "井", true);
        sheet.Take("ways", "泵", true);
        sheet.Take("ways", "井", false);
        sheet.AddRow(Group, "points");
        sheet.Set("points/0/place", "东");
        sheet.Set("points/1/place", "西");

        Assert.Equal("""{"amount":2.50,"ways":["泵"],"points":[{"place":"东"},{"place":"西"}]}""", Sent(sheet));
        var back = FormSheet.Of(Shape, sheet.ToJson(_ => true)!.Value);
        Assert.Equal(("2.50", "泵", "2", "西"), (back.Text("amount"), back.Text("ways"), back.Text("points"), back.Text("points/1/place")));
    }

    [Fact]
    public void What_is_no_number_goes_as_it_was_typed_for_the_server_to_say()
    {
        var sheet = Sheet();
        sheet.Set("amount", "两万");
        Assert.Equal("""{"amount":"两万"}""", Sent(sheet));
    }

    [Fact]
    public void A_row_that_is_taken_away_leaves_those_after_it_in_order()
    {
        var sheet = Sheet();
        sheet.AddRow(Group, "points");
        sheet.AddRow(Group, "points");
        foreach (var (row, text) in Places.Index())
            sheet.Set($"points/{row}/place", text);

        sheet.RemoveRow(Group, "points", 1);

        Assert.Equal(2, sheet.Rows(Group, "points"));
        Assert.Equal("""{"points":[{"place":"东"},{"place":"西"}]}""", Sent(sheet));
    }

    [Fact]
    public void A_change_sends_what_may_be_changed_and_says_what_was_emptied()
    {
        var before = JsonDocument.Parse("""{"amount":5,"drains":true,"where":"卫河"}""").RootElement;
        var sheet = FormSheet.Of(Shape, before);
        sheet.Set("where", "");
        sheet.Set("amount", "6");

        Assert.Equal("""{"drains":true,"where":null}""", Plain(sheet.Changes(before, ["drains", "where"])));
        sheet.Set("drains", "false");
        Assert.Equal("""{"drains":false}""", Plain(sheet.Changes(before, ["drains", "where"]))); // what it hides the server lets go
    }

    [Theory]
    [InlineData("eq", "5", "5.0", true)]
    [InlineData("gt", "10", "9.5", false)]
    [InlineData("gt", "9", "10", true)]
    [InlineData("in", "1,5", "5", true)]
    [InlineData("notIn", "1,5", "", true)]
    [InlineData("absent", "", "", true)]
    [InlineData("ne", "5", "", true)]
    public void Conditions_read_what_was_typed_as_the_server_does(string asked, string value, string typed, bool holds)
    {
        var sheet = Sheet(new FormShape.Field { Name = "more", Title = "更多", Kind = "Text", Shown = [new("amount", asked, value)] });
        sheet.Set("amount", typed);

        Assert.Equal(holds, sheet.Shown(sheet.Shape.Fields).Any(f => f.Name == "more"));
    }

    internal static FormShape.Field Group { get; } = new()
    {
        Name = "points",
        Title = "取水地点",
        Kind = "Group",
        LeastRows = 1,
        MostRows = 3,
        Fields = [new() { Name = "place", Title = "地点", Kind = "Address", Longest = 50, Required = true }],
    };

    internal static FormShape Shape { get; } = ShapeOf();

    private static FormShape ShapeOf(params FormShape.Field[] more) => new()
    {
        Fields =
        [
            new() { Name = "amount", Title = "年取水量", Kind = "Measure", Unit = "万立方米", Required = true, Longest = 200 },
            new() { Name = "ways", Title = "取水方式", Kind = "Choices", Choices = [new("井", "水井"), new("泵", "泵站")] },
            Group,
            new() { Name = "drains", Title = "是否退水", Kind = "Flag" },
            new() { Name = "where", Title = "退水地点", Kind = "Address", Longest = 200, Shown = [new("drains", "eq", "true")] },
            new() { Name = "checked", Title = "核定水量", Kind = "Measure", Longest = 200, EditAt = ["Review"] },
            .. more,
        ],
        Sections = [new("取水", 2, ["amount", "ways", "points"]), new("退水", 1, ["drains", "where", "checked"])],
    };

    private static FormSheet Sheet(params FormShape.Field[] more) => new(ShapeOf(more), []);

    private static string Sent(FormSheet sheet) => Plain(sheet.ToJson(_ => true)!.Value);

    private static string Plain(JsonElement json) => System.Text.RegularExpressions.Regex.Unescape(json.GetRawText());
}

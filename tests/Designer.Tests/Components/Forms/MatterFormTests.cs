using ApprovalHub.Api.Contracts;
using ApprovalHub.Designer.Components.Forms;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Tests.Components.Forms;

/// <summary>The one component that draws a form, wherever it is filled in or read.</summary>
public sealed class MatterFormTests : WebContext
{
    [Fact]
    public void A_field_comes_and_goes_with_what_it_depends_on()
    {
        var form = Draw(new FormSheet(FormSheetTests.Shape, []));
        Assert.Empty(form.FindAll("#form-where"));

        form.Find("#form-drains").Change("on");

        Assert.NotEmpty(form.FindAll("#form-where"));
        form.Find("#form-drains-1").Change("on");
        Assert.Empty(form.FindAll("#form-where"));
    }

    [Fact]
    public async Task Rows_are_added_and_removed_within_their_bounds_and_each_letter_is_told()
    {
        var told = 0;
        var sheet = new FormSheet(FormSheetTests.Shape, []);
        var form = Draw(sheet, () => told++);
        Assert.Single(form.FindAll(".form-row"));

        await form.Find("#form-points-add").ClickAsync();
        form.WaitForAssertion(() => Assert.Equal(2, form.FindAll(".form-row").Count));
        await form.Find("#form-points-add").ClickAsync();
        form.WaitForAssertion(() => Assert.Empty(form.FindAll("#form-points-add"))); // three at most
        await form.Find("#form-points-2-place").InputAsync("西");
        Assert.Equal(3, told);
        await form.FindAll(".form-row button")[0].ClickAsync();

        Assert.Equal("西", sheet.Text("points/1/place"));
        form.WaitForAssertion(() => Assert.Equal(2, form.FindAll(".form-row").Count));
    }

    [Fact]
    public void What_the_server_refused_stands_at_its_field()
    {
        var form = Draw(new FormSheet(FormSheetTests.Shape, []), faults: [new("points/0/place", "取水地点 1 · 地点", "FORM_LENGTH", "太长。", null)]);

        var input = form.Find("#form-points-0-place");
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Contains("太长", form.Find($"#{input.GetAttribute("aria-describedby")}").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_for_a_later_step_is_not_asked_of_an_application_and_a_step_changes_only_its_own()
    {
        Assert.Empty(Draw(new FormSheet(FormSheetTests.Shape, [])).FindAll("#form-checked"));

        var step = Draw(new FormSheet(FormSheetTests.Shape, new() { ["amount"] = "5" }), editable: ["checked"]);

        Assert.Equal("form-checked", Assert.Single(step.FindAll("input")).Id);
        Assert.Contains("5", step.Find(".form-value").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Water", "Groundwater 地表水")]
    [InlineData("zh-CN", "取水", "地下水 地表水")]
    public void Headings_and_choices_are_read_in_the_language_of_the_page(string language, string heading, string choices)
    {
        System.Globalization.CultureInfo.CurrentUICulture = System.Globalization.CultureInfo.GetCultureInfo(language);
        var form = Draw(new FormSheet(FormSheetTests.Shape with
        {
            Fields = [new() { Name = "source", Title = "水源", Kind = "Choice", Choices = [new("g", "地下水") { EnglishTitle = "Groundwater" }, new("s", "地表水")] }],
            Sections = [new("取水", 1, ["source"]) { EnglishTitle = "Water" }],
        }, []));

        Assert.Equal(heading, form.Find("legend").TextContent);
        Assert.Equal(choices, string.Join(' ', form.FindAll("option").Skip(1).Select(option => option.TextContent)));
    }

    [Fact]
    public void What_is_only_read_asks_for_nothing_leaves_out_what_is_empty_and_says_days_as_people_write_them()
    {
        var shape = FormSheetTests.Shape with
        {
            Fields = [new() { Name = "day", Title = "起始日期", Kind = "Date", Required = true }, new() { Name = "points", Title = "地点", Kind = "Group", Required = true, Fields = [new() { Name = "place", Title = "位置", Kind = "Text" }, new() { Name = "share", Title = "份额", Kind = "Whole" }] }],
            Sections = [new("取水", 1, ["day", "points"])],
        };
        var read = Render<MatterForm>(form => form.Add(f => f.ReadOnly, true)
            .Add(f => f.Sheet, new FormSheet(shape, new() { ["day"] = "2027-01-01", ["points"] = "1", ["points/0/place"] = "东街" })));

        Assert.Equal(["2027年1月1日", "东街"], read.FindAll(".form-value").Select(value => value.TextContent));
        Assert.Empty(read.FindAll(".must"));
    }

    private IRenderedComponent<MatterForm> Draw(FormSheet sheet, Action? told = null, IReadOnlyList<RefusedPart>? faults = null, IReadOnlyList<string>? editable = null) =>
        Render<MatterForm>(form => form.Add(f => f.Sheet, sheet).Add(f => f.Faults, faults ?? []).Add(f => f.Editable, editable)
            .Add(f => f.OnTyped, EventCallback.Factory.Create(this, told ?? (() => { }))));
}

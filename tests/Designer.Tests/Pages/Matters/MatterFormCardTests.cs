using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Designer.Pages.Matters;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;

namespace ApprovalHub.Designer.Tests.Pages.Matters;

/// <summary>A matter's form on its page: what is asked, and its rules in words.</summary>
public sealed class MatterFormCardTests : WebContext
{
    [Fact]
    public void The_rules_of_a_field_are_said_in_words()
    {
        var card = Render<MatterFormCard>(p => p.Add(c => c.Code, "M").Add(c => c.Form, new FormShape
        {
            Sections = [],
            Fields =
            [
                new FormShape.Field { Name = "amount", Title = "年取水量", Kind = "Measure", Unit = "万立方米", Least = 0.01m, Most = 100000 },
                new FormShape.Field { Name = "depth", Title = "井深", Kind = "Measure", Unit = "米", Least = 1 },
                new FormShape.Field { Name = "years", Title = "年限", Kind = "Whole", Most = 10 },
                new FormShape.Field { Name = "checked", Title = "核定", Kind = "Measure", EditAt = ["Review"], SeeAt = ["Decide", "site"] },
            ],
        }));

        Assert.Equal(["0.01 至 100,000 万立方米", "不小于 1 米", "不大于 10", "由审查环节填写；只有决定、site环节能看"], card.FindAll("tbody td:last-child").Select(cell => cell.TextContent.Trim()));
    }
}

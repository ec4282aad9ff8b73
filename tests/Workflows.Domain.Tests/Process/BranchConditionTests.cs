using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process;

/// <summary>Conditions of published templates hold for the values that they were written for, however the facts are spelled since.</summary>
public sealed class BranchConditionTests
{
    [Theory]
    [InlineData("eq", "True", "true")]
    [InlineData("eq", "False", "false")]
    [InlineData("eq", "5.0", "5")]
    [InlineData("eq", "5.50", "5.5")]
    [InlineData("eq", "-1e2", "-100")]
    [InlineData("in", "4,5.0", "5")]
    [InlineData("eq", "5.0", "5.0")]
    [InlineData("eq", "True", "True")]
    public void A_value_is_the_same_as_facts_write_it(string asked, string value, string fact)
    {
        Assert.True(new BranchCondition("form.x", asked, value).Holds(fact));
        Assert.False(new BranchCondition("form.x", asked == "in" ? "notIn" : "ne", value).Holds(fact));
    }

    [Theory]
    [InlineData("007", "7")]
    [InlineData("1.2.3", "1.2")]
    [InlineData("1,000", "1000")]
    [InlineData("TRUE", "true")]
    [InlineData("5.0", "50")]
    [InlineData("5", "5.0")]
    public void A_code_is_no_number_and_a_text_no_flag(string value, string fact)
    {
        Assert.False(new BranchCondition("form.x", "eq", value).Holds(fact));
        Assert.True(new BranchCondition("form.x", "ne", value).Holds(fact));
    }

    [Fact]
    public void What_is_plain_is_shown_plain_and_what_could_be_read_otherwise_in_quotes()
    {
        Assert.Equal("form.area ge 10 & case.lane eq green → Fast", new BranchRule([new("form.area", "ge", "10"), new("case.lane", "eq", "green")], "Fast").ToString());
        Assert.Equal("form.a eq \"1 & b eq 2\" → One", new BranchRule("form.a", "eq", "1 & b eq 2", "One").ToString());
    }
}

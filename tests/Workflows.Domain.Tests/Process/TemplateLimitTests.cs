using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process;

/// <summary>Limits of a template's steps that are refused at publishing.</summary>
public sealed class TemplateLimitTests
{
    [Theory]
    [InlineData("10 WorkDay", true)]
    [InlineData("2 WorkDay", true)]
    [InlineData("100%", true)]
    [InlineData("12 NaturalDay", true)] // ten working days take fourteen, and over the National Day more
    [InlineData("22 NaturalDay", true)]
    [InlineData("16 Hour", true)]
    [InlineData("23 NaturalDay", false)]
    [InlineData("11 WorkDay", false)]
    [InlineData("3 Month", false)]
    public void A_desk_that_leaves_by_itself_before_a_term_to_fetch_is_over(string limit, bool faulty) =>
        Assert.Equal(faulty ? ["TEMPLATE_UNCLAIMED_TOO_SOON dispatch"] : [], Faults(WithDesk(limit, "leave")));

    [Fact]
    public void A_limit_that_is_too_long_to_be_counted() =>
        Assert.Equal(["TEMPLATE_LIMIT_OUT_OF_RANGE dispatch"], Faults(WithDesk("3651 NaturalDay", "wait")));

    private static Draw WithDesk(string limit, string overdue) => Draw.From("decide").Step("decide", ActivityTypes.Decide).Node("issue", ActivityTypes.Issue)
        .Node("dispatch", ActivityTypes.Dispatch, ("limit", limit), ("overdue", overdue)).End("end")
        .Lines("decide Granted issue", "decide Denied dispatch", "issue Done dispatch", "dispatch Delivered end", "dispatch Unclaimed end");

    private static string[] Faults(Draw draw) => [.. TemplateChecks.Check(draw.Read(), TemplateUse.None).Select(f => f.Code + " " + f.NodeId)];
}

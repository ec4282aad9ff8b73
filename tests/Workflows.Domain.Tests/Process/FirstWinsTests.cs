using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process;

/// <summary>Where the first branch wins, work can be sent back into the one that won, and then only that one is there.</summary>
public sealed class FirstWinsTests
{
    /// <summary>
    /// a or b wins before "all", which also waits for c; a can leave its branch for "last". Sent back from "last" into a that had won, and leaving so,
    /// "all" would wait for ever: b was given up.
    /// </summary>
    [Theory]
    [InlineData("a", "b")]
    [InlineData("b", "a")]
    public void A_way_out_of_a_branch_that_had_won_starves_the_join_whichever_is_drawn_first(string first, string second)
    {
        var draw = Draw.From("outer").Node("outer", ActivityTypes.FlowFork, ("branches", "[\"X\",\"Y\"]")).Node("inner", ActivityTypes.FlowFork, ("branches", "[\"A\",\"B\"]"))
            .Step(first, ActivityTypes.Review).Step(second, ActivityTypes.Review).Step("c", ActivityTypes.Review).Step("last", ActivityTypes.Review)
            .Node("any", ActivityTypes.FlowJoin, ("mode", "WaitAny")).Node("all", ActivityTypes.FlowJoin, ("mode", "WaitAll")).Node("done", ActivityTypes.Notify, ("template", "Progress"), ("to", "[\"applicant\"]"))
            .Lines("outer X inner", "outer Y c", "inner A a", "inner B b", "a Passed any", "a Failed last", "b Passed any", "b Failed any", "any Done all",
                "c Passed done", "c Failed done", "done Done all", "all Done last", "last Passed decide", "last Failed decide").Decision();

        var faults = TemplateChecks.Check(draw.Read(), TemplateUse.None);

        Assert.Contains(faults, f => f is { Code: "TEMPLATE_JOIN_STARVES", NodeId: "all" });
    }
}

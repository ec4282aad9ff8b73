using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process.Publishing;

/// <summary>One decision, one certificate, and an end that says what was decided.</summary>
public sealed class AfterTheDecisionTests
{
    [Fact]
    public void A_second_decision_after_the_certificate()
    {
        var draw = Draw.From("first").Step("first", ActivityTypes.Decide).Node("early", ActivityTypes.Issue).Lines("first Granted early", "early Done decide", "first Denied dispatch").Decision();
        Assert.Equal(["TEMPLATE_AFTER_ISSUE decide", "TEMPLATE_AFTER_ISSUE issue"], Faults(draw));
    }

    [Fact]
    public void Two_certificates_side_by_side()
    {
        var draw = Draw.From("decide").Step("decide", ActivityTypes.Decide).Node("fork", ActivityTypes.FlowFork, ("branches", "[\"A\",\"B\"]")).Node("one", ActivityTypes.Issue).Node("two", ActivityTypes.Issue)
            .Step("dispatch", ActivityTypes.Dispatch).Lines("decide Granted fork", "fork A one", "fork B two", "one Done dispatch", "two Done dispatch", "decide Denied dispatch");
        Assert.Equal(["TEMPLATE_AFTER_ISSUE two"], Faults(draw));
    }

    [Fact]
    public void An_end_that_says_otherwise_than_was_decided()
    {
        var draw = Draw.From("decide").Step("decide", ActivityTypes.Decide).Node("issue", ActivityTypes.Issue).End("end", "Withdrawn").Lines("decide Granted issue", "issue Done end", "decide Denied end");
        Assert.Equal(["TEMPLATE_END_AGAINST_DECISION end"], Faults(draw));
    }

    /// <summary>行政许可法第三十八条第二款: a refusal is a decision in writing, with its reasons.</summary>
    [Fact]
    public void An_end_that_denies_what_nobody_decided()
    {
        var draw = Draw.From("review").Step("review", ActivityTypes.Review).End("no", "Denied").Lines("review Passed decide", "review Failed no").Decision();
        Assert.Equal(["TEMPLATE_RESULT_BEFORE_DECISION no"], Faults(draw));
    }

    [Fact]
    public void A_template_in_which_nothing_is_ever_decided()
    {
        var draw = Draw.From("intake").Step("intake", ActivityTypes.Intake).Step("correction", ActivityTypes.Correction).End("end", "Forwarded")
            .Lines("intake Accepted end", "intake Correction correction", "correction Completed intake");
        Assert.Equal(["TEMPLATE_NO_DECISION start"], Faults(draw));
    }

    /// <summary>After the review an applicant is asked for more, and more again, until the time runs out: no decision can ever come.</summary>
    [Fact]
    public void A_case_that_can_only_end_by_the_applicant_giving_up()
    {
        var draw = Draw.From("review").Step("review", ActivityTypes.Review).Step("more", ActivityTypes.Correction).Step("again", ActivityTypes.Correction)
            .Lines("review Passed decide", "review Failed more", "more Completed again", "again Completed more").Decision();
        Assert.Equal(["TEMPLATE_CANNOT_END more", "TEMPLATE_CANNOT_END again"], Faults(draw));
    }

    /// <summary>The lead department takes no part, and it is the only one asked: it takes part after all, as nobody else is there.</summary>
    [Fact]
    public void A_joint_review_always_asks_somebody()
    {
        var draw = Draw.From("joint").Step("joint", ActivityTypes.JointReview, ("leadTakesPart", "false")).Lines("joint Agreed decide", "joint Disagreed decide").Decision();
        Assert.Empty(Faults(draw));
        var play = Play.Of(draw.Read(), Play.Facts with { Participants = ["SCJG"] });
        Assert.Equal(["joint#1/SCJG"], play.Open.Keys);
    }

    private static string[] Faults(Draw draw) => [.. TemplateChecks.Check(draw.Read(), TemplateUse.None).Select(f => f.Code + " " + f.NodeId)];
}

using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process.Publishing;

/// <summary>Ways that lead a case round for ever, or round over a certificate that has been made.</summary>
public sealed class RoundForEverTests
{
    /// <summary>By a line straight back from the certificate the decision is taken up again: a later one replaces the paper (行政许可法第六十九条 is about what has left the centre).</summary>
    [Fact]
    public void A_line_straight_back_from_the_certificate_takes_up_the_decision_again()
    {
        var definition = Draw.From("decide").Step("decide", ActivityTypes.Decide).Node("issue", ActivityTypes.Issue).End("end").Lines("decide Granted issue", "issue Done decide", "decide Denied end").Read();

        Assert.Empty(Check(definition));
        var play = Play.Of(definition);
        play.Complete("decide", "Granted");
        Assert.Equal(["decide#2"], play.Open.Keys);
        play.Complete("decide", "Denied");
        Assert.Equal("Denied", play.Result);
    }

    [Fact]
    public void A_line_back_from_what_follows_the_certificate_is_refused_before_publishing_and_by_the_engine()
    {
        var definition = Draw.From("decide").Step("decide", ActivityTypes.Decide).Node("issue", ActivityTypes.Issue).Step("review", ActivityTypes.Review).End("end")
            .Lines("decide Granted issue", "issue Done review", "decide Denied end", "review Passed end", "review Failed end", "review Return decide").Read();

        Assert.Contains(Check(definition), f => f is { Code: "TEMPLATE_LOOP_OVER_ISSUE", NodeId: "decide" });
        var play = Play.Of(definition);
        play.Complete("decide", "Granted");
        Assert.Equal("PROCESS_RETURN_TOO_LATE", play.Refused(new Signal.Complete(play.Key("review"), "Return")));
    }

    /// <summary>Each branch alone lets a case out by the other: together they never do for kind 1.</summary>
    [Fact]
    public void Two_branches_that_together_lead_round_for_ever_are_refused() =>
        Assert.Contains(Check(Round("form.kind", "1", "form.kind", "1")), f => f.Code == "TEMPLATE_CANNOT_END");

    /// <summary>Whoever is kind 1 leaves at the second branch, whoever is not leaves at the first.</summary>
    [Fact]
    public void Two_branches_of_which_one_always_lets_out_are_not() =>
        Assert.Empty(Check(Round("form.kind", "1", "form.kind", "2")));

    [Fact]
    public void Two_branches_on_different_fields_can_both_lead_round() =>
        Assert.Contains(Check(Round("form.kind", "1", "form.size", "1")), f => f.Code == "TEMPLATE_CANNOT_END");

    /// <summary>A review that a case comes back to may choose otherwise, but what the matter prescribes stays.</summary>
    [Fact]
    public void A_branch_on_special_procedures_that_a_matter_prescribes_leads_round_too() =>
        Assert.Contains(Check(Round("case.procedures", "SiteVisit", "case.procedures", "SiteVisit", "contains")), f => f.Code == "TEMPLATE_CANNOT_END");

    /// <summary>Going back to t undoes a, which the other branch has led to and somebody has finished.</summary>
    [Fact]
    public void A_loop_that_undoes_what_was_finished_beside_it()
    {
        var definition = Draw.From("fork").Node("fork", ActivityTypes.FlowFork, ("branches", """["A","B"]""")).Step("t", ActivityTypes.Review).Step("a", ActivityTypes.Review).Step("b", ActivityTypes.Review)
            .Node("join", ActivityTypes.FlowJoin, ("mode", "WaitAllActive")).Lines("fork A a", "fork B t", "t Passed b", "t Failed a", "a Passed join", "a Failed join", "b Passed join", "b Failed join")
            .Lines("b Return t", "join Done decide").Decision().Read();
        Assert.Equal([("TEMPLATE_LOOP_CROSSES_BRANCH", "t")], Check(definition).Select(f => (f.Code, f.NodeId)));
    }

    [Fact]
    public void A_loop_that_no_case_comes_to_is_told_as_such_and_not_as_a_loop()
    {
        var definition = Draw.From("decide").Step("x", ActivityTypes.Review).Step("y", ActivityTypes.Review).Lines("x Passed y", "x Failed decide", "y Passed x", "y Failed decide").Decision().Read();
        Assert.Equal([("TEMPLATE_NODE_UNREACHABLE", "x"), ("TEMPLATE_NODE_UNREACHABLE", "y")], Check(definition).Select(f => (f.Code, f.NodeId)));
    }

    /// <summary>Where the row of the first is hit, the case comes to the second; where that one's is, back to the review. Else it is decided.</summary>
    private static ProcessDefinition Round(string first, string one, string second, string two, string asked = "eq") => Draw.From("review").Step("review", ActivityTypes.Review)
        .Node("first", ActivityTypes.Branch, ("rules", $$"""[{"field":"{{first}}","operator":"{{asked}}","value":"{{one}}","port":"On"}]"""))
        .Node("second", ActivityTypes.Branch, ("rules", $$"""[{"field":"{{second}}","operator":"{{asked}}","value":"{{two}}","port":"Again"}]"""))
        .Node("third", ActivityTypes.Notify, ("template", "Progress"), ("to", "[\"applicant\"]"))
        .Lines("review Passed first", "review Failed first", "first On second", "first Default decide", "second Again third", "third Done review", "second Default decide").Decision().Read();

    private static IReadOnlyList<TemplateFault> Check(ProcessDefinition definition) => TemplateChecks.Check(definition, TemplateUse.None);
}

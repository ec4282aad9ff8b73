using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process;

/// <summary>Each fault of "Before publishing", seen once, at its node.</summary>
public sealed class TemplateChecksTests
{
    private static Draw Sound => Draw.From("intake").Step("intake", ActivityTypes.Intake).Step("correction", ActivityTypes.Correction).Step("review", ActivityTypes.Review)
        .Lines("intake Accepted review", "intake Correction correction", "correction Completed intake", "review Passed decide", "review Failed decide").Decision();

    [Fact]
    public void A_sound_template_has_no_fault() => Assert.Empty(Faults(Sound));

    [Fact]
    public void A_node_that_cannot_be_reached() => Assert.Equal(["TEMPLATE_NODE_UNREACHABLE lost"], Faults(Sound.Step("lost", ActivityTypes.Dispatch)));

    [Fact]
    public void A_node_that_cannot_reach_an_end()
    {
        var draw = Draw.From("a").Step("a", ActivityTypes.Review).Step("b", ActivityTypes.Review)
            .Lines("a Passed b", "a Failed decide", "b Passed b2", "b Failed b2", "b2 Passed b", "b2 Failed b").Step("b2", ActivityTypes.Review).Decision();
        Assert.Equal(["TEMPLATE_NO_WAY_TO_END b", "TEMPLATE_NO_WAY_TO_END b2"], Faults(draw));
    }

    [Fact]
    public void A_port_that_leads_nowhere_or_does_not_exist() =>
        Assert.Equal(
            ["TEMPLATE_PORT_LEADS_NOWHERE a", "TEMPLATE_PORT_UNKNOWN a"],
            Faults(Draw.From("a").Step("a", ActivityTypes.Review).Lines("a Passed decide", "a Lost decide").Decision()));

    [Fact]
    public void A_join_that_waits_for_a_branch_that_may_never_come()
    {
        var draw = Draw.From("fork").Node("fork", ActivityTypes.FlowFork, ("branches", "[\"A\",\"B\"]")).Step("a", ActivityTypes.Review).Step("b", ActivityTypes.Review)
            .Node("join", ActivityTypes.FlowJoin, ("mode", "WaitAll"))
            .Lines("fork A a", "fork B b", "a Passed join", "a Failed decide", "b Passed join", "b Failed decide", "join Done decide").Decision();
        Assert.Equal(["TEMPLATE_JOIN_STARVES join"], Faults(draw));
    }

    [Fact]
    public void An_end_beside_steps_that_are_still_open()
    {
        var draw = Draw.From("fork").Node("fork", ActivityTypes.FlowFork, ("branches", "[\"A\",\"B\"]")).Step("a", ActivityTypes.Decide).Step("b", ActivityTypes.Review)
            .Lines("fork A a", "fork B b", "a Granted decide", "b Passed decide", "b Failed decide").Decision();
        Assert.Equal(["TEMPLATE_END_BESIDE_OPEN_STEPS a"], Faults(draw));
    }

    [Fact]
    public void A_result_that_leaves_before_the_decision() =>
        Assert.Equal(
            ["TEMPLATE_RESULT_BEFORE_DECISION issue", "TEMPLATE_RESULT_BEFORE_DECISION dispatch", "TEMPLATE_END_WITHOUT_DECISION end"],
            Faults(Draw.From("a").Step("a", ActivityTypes.Review).Lines("a Passed issue", "a Failed decide").Decision()));

    [Fact]
    public void A_grant_that_is_never_issued() =>
        Assert.Equal(["TEMPLATE_GRANT_NOT_ISSUED end"], Faults(Draw.From("d").Step("d", ActivityTypes.Decide).End("end").Lines("d Granted end", "d Denied end")));

    [Fact]
    public void A_tolerated_case_that_can_be_issued_around_the_gate()
    {
        var draw = Sound.Line("intake", "Tolerated", "review");
        Assert.Equal(["TEMPLATE_ISSUE_AROUND_GATE issue"], Faults(draw));
        Assert.Empty(Faults(draw, Uses.For(Uses.Matter(10) with { IssueFirst = true })));
    }

    [Theory]
    [InlineData("limit", "", "TEMPLATE_NO_LIMIT")]
    [InlineData("who", "Applicant", "TEMPLATE_APPLICANT_CANNOT_ACT")]
    [InlineData("who", "Post", "TEMPLATE_NO_POST")]
    public void A_step_without_what_it_needs(string input, string value, string code)
    {
        var draw = Draw.From("a").Lines("a Passed decide", "a Failed decide");
        draw.Node("a", ActivityTypes.Review, input == "limit" ? [] : [("limit", "1 WorkDay"), (input, value)]).Decision();
        Assert.Equal([code + " a"], Faults(draw));
    }

    [Fact]
    public void A_special_procedure_without_kind_and_ground()
    {
        var draw = Draw.From("a").Step("a", ActivityTypes.SpecialProcedure).Lines("a Done decide", "a Failed decide").Decision();
        Assert.Equal(["procedure", "ground"], TemplateChecks.Check(draw.Read(), TemplateUse.None).Select(f => f.Args["input"]));
    }

    [Fact]
    public void A_statutory_paper_that_the_template_leaves_out() =>
        Assert.Equal(
            ["TEMPLATE_PAPER_MISSING d"],
            Faults(Draw.From("d").Step("d", ActivityTypes.Decide, ("papers", "[]")).Lines("d Granted decide", "d Denied decide").Decision()));

    [Fact]
    public void An_act_that_nobody_in_a_department_could_do()
    {
        var bare = new TemplateUse([], [new DepartmentUse("CGJ", "城管局", new HashSet<ActorKind> { ActorKind.Reviewer, ActorKind.WindowClerk, ActorKind.Dispatcher }, new HashSet<string>())]);
        var fault = Assert.Single(TemplateChecks.Check(Sound.Read(), bare));
        Assert.Equal(("TEMPLATE_NOBODY_COULD_ACT", "decide", "CGJ"), (fault.Code, fault.NodeId, fault.Args["department"]));
    }

    [Fact]
    public void Steps_longer_than_the_promise_of_a_matter_on_its_lane()
    {
        Assert.Empty(Faults(Sound, Uses.Promising(2)));
        Assert.Equal(["TEMPLATE_LONGER_THAN_PROMISED decide"], Faults(Sound, Uses.Promising(1)));
        Assert.Equal(["TEMPLATE_LONGER_THAN_PROMISED decide"], Faults(Sound, Uses.For(Uses.Matter(5) with { Green = Limit.WorkDays(1) })));
    }

    [Fact]
    public void A_mandatory_hearing_that_is_missing_or_can_be_skipped()
    {
        var use = Uses.For(Uses.Matter(20) with { HearingMandatory = true });
        Assert.Equal(["TEMPLATE_NO_HEARING start", "TEMPLATE_HEARING_CAN_BE_SKIPPED decide"], Faults(Sound, use));
        Assert.Equal(["TEMPLATE_NO_COLLECTIVE_DECISION start", "TEMPLATE_COLLECTIVE_CAN_BE_SKIPPED issue"], Faults(Sound, Uses.For(Uses.Matter(20) with { CollectiveDecision = true })));
    }

    [Fact]
    public void A_special_procedure_of_a_matter_that_has_no_step()
    {
        var use = Uses.For(Uses.Matter(20) with { Procedures = ["SiteVisit"] });
        var fault = Assert.Single(TemplateChecks.Check(Sound.Read(), use));
        Assert.Equal(("TEMPLATE_NO_PROCEDURE", "start", "SiteVisit"), (fault.Code, fault.NodeId, fault.Args["procedure"]));
        Assert.Empty(TemplateChecks.Check(Shipped.Load("standard-site-visit"), use));
    }

    [Fact]
    public void A_loop_into_the_middle_or_over_the_issue_or_with_nobody_in_it()
    {
        var middle = Draw.From("x").Step("x", ActivityTypes.Review).Step("a", ActivityTypes.Review).Step("b", ActivityTypes.Review)
            .Lines("x Passed a", "x Failed b", "a Passed b", "a Failed decide", "b Passed a", "b Failed decide").Decision();
        Assert.Contains(Faults(middle), f => f.StartsWith("TEMPLATE_LOOP_NOT_ON_EVERY_PATH", StringComparison.Ordinal));
        var again = Draw.From("decide").Lines("dispatch Delivered decide").Step("decide", ActivityTypes.Decide).Node("issue", ActivityTypes.Issue).Step("dispatch", ActivityTypes.Dispatch)
            .End("end").Lines("decide Granted issue", "issue Done dispatch", "dispatch Unclaimed end");
        Assert.Contains("TEMPLATE_LOOP_OVER_ISSUE decide", Faults(again));
        var spin = Draw.From("b").Node("b", ActivityTypes.Branch, ("rules", """[{"field":"form.f","operator":"present","port":"Again"}]"""))
            .Node("n", ActivityTypes.Notify, ("template", "T"), ("to", "[]")).Lines("b Again n", "n Done b", "b Default decide").Decision();
        Assert.Equal(["TEMPLATE_LOOP_WITHOUT_STEP n"], Faults(spin));
    }

    private static string[] Faults(Draw draw, TemplateUse? use = null) => [.. TemplateChecks.Check(draw.Read(), use ?? TemplateUse.None).Select(f => f.Code + " " + f.NodeId)];
}

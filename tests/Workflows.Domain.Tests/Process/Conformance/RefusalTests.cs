using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process.Conformance;

/// <summary>Refused by name, never a silent return; and a refusal leaves the state as it was.</summary>
public abstract class RefusalTests(string engine) : ConformanceSuite(engine)
{
    [SkippableFact]
    public void Nothing_happens_before_the_start_and_it_starts_once()
    {
        Assert.Equal("PROCESS_NOT_STARTED", New(Shipped.Load("standard"), Play.Facts).Refused(new Signal.Withdraw()));
        Assert.Equal("PROCESS_ALREADY_STARTED", Of("standard").Refused(new Signal.Start()));
    }

    [SkippableTheory]
    [InlineData("intake#1", "Vanished", "PROCESS_OUTCOME_UNKNOWN")]
    [InlineData("intake#2", "Accepted", "PROCESS_TASK_UNKNOWN")]
    [InlineData("intake#1/CGJ", "Accepted", "PROCESS_TASK_UNKNOWN")]
    [InlineData("intake", "Accepted", "PROCESS_TASK_UNKNOWN")]
    [InlineData("lane#1", "Green", "PROCESS_TASK_UNKNOWN")]
    [InlineData("ghost#1", "Passed", "PROCESS_TASK_UNKNOWN")]
    public void An_unknown_task_or_outcome_is_refused(string task, string outcome, string code)
    {
        var play = Of("standard");
        var before = play.State;
        Assert.Equal(code, play.Refused(new Signal.Complete(task, outcome)));
        Assert.Same(before, play.State);
    }

    [SkippableFact]
    public void An_outcome_whose_port_has_no_line_is_not_offered()
    {
        var play = Of("instant");
        Assert.DoesNotContain("Tolerated", play.Open["intake#1"].Outcomes);
        Assert.Equal("PROCESS_OUTCOME_UNKNOWN", play.Refused(new Signal.Complete("intake#1", "Tolerated")));
    }

    [SkippableFact]
    public void The_second_completion_of_a_task_is_refused_as_closed() =>
        Assert.Equal("PROCESS_TASK_CLOSED", Of("standard").Complete("intake", "Accepted").Refused(new Signal.Complete("intake#1", "Accepted")));

    [SkippableFact]
    public void The_same_reassignment_is_refused_the_second_time()
    {
        var play = Of("standard").Do(new Signal.Reassign("intake#1", "P1"));
        Assert.Equal([new Effect.MoveTask("intake#1", "P1")], play.Last);
        Assert.Equal("PROCESS_TASK_ALREADY_THERE", play.Refused(new Signal.Reassign("intake#1", "P1")));
    }

    [SkippableFact]
    public void A_state_is_read_only_by_its_own_engine_and_on_its_own_definition()
    {
        var state = Of("standard").State!;
        Assert.Equal("PROCESS_STATE_OF_OTHER_ENGINE", Refused("standard", state with { Engine = "Other" }));
        Assert.Equal("PROCESS_STATE_OF_OTHER_DEFINITION", Refused("joint", state));
        Assert.Equal("PROCESS_STATE_UNREADABLE", Refused("standard", state with { Payload = "{" }));
    }

    [SkippableFact]
    public void A_join_that_starves_or_a_port_that_leads_nowhere_stops_the_act_instead_of_losing_a_token()
    {
        var starving = Draw.From("fork").Node("fork", ActivityTypes.FlowFork, ("branches", "[\"A\",\"B\"]")).Step("a", ActivityTypes.Review).Step("b", ActivityTypes.Review)
            .Step("c", ActivityTypes.Review).Node("join", ActivityTypes.FlowJoin, ("mode", "WaitAll"))
            .Lines("fork A a", "fork B b", "a Passed join", "a Failed c", "c Passed decide", "b Passed join", "join Done decide").Decision().Read();
        var play = Of(starving).Complete("a", "Failed");
        Assert.Equal("PROCESS_JOIN_STARVES", play.Refused(new Signal.Complete("b#1", "Passed")));
        Assert.Equal(["b#1", "c#1"], play.Open.Keys);
        Assert.Contains(TemplateChecks.Check(starving, TemplateUse.None), f => f is { Code: "TEMPLATE_PORT_LEADS_NOWHERE", NodeId: "b" });

        var nowhere = Draw.From("a").Step("a", ActivityTypes.Review).Node("n", ActivityTypes.Notify, ("template", "T"), ("to", "[\"applicant\"]")).Lines("a Passed n").Read();
        Assert.Equal("PROCESS_PORT_LEADS_NOWHERE", Of(nowhere).Refused(new Signal.Complete("a#1", "Passed")));
    }

    private string? Refused(string template, ProcessState state) => Engine.Step(Shipped.Load(template), state, new Signal.Withdraw(), Play.Facts).Refusal?.Code;
}

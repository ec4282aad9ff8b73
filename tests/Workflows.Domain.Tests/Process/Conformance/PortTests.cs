using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process.Conformance;

/// <summary>Every activity, left by every one of its ports: with a line, and where that ends the case, without one.</summary>
public abstract class PortTests(string engine) : ConformanceSuite(engine)
{
    public static TheoryData<string, string> All => Ports(_ => true);

    /// <summary>Those that publishing lets stand without a line.</summary>
    public static TheoryData<string, string> Free => Ports(p => p.Use != PortUse.Needed);

    [SkippableTheory]
    [MemberData(nameof(All))]
    public void A_line_from_a_port_leads_to_the_next_step(string type, string port)
    {
        var play = Of(Drawn(type, connected: true), Owing);
        Answer(play, port);
        Assert.Equal(["y"], play.Open.Values.Select(t => t.NodeId).Distinct());
        play.Complete("y", "Passed");
        Assert.Equal(CaseResults.Voided, play.Result);
    }

    [SkippableTheory]
    [MemberData(nameof(Free))]
    public void A_port_without_a_line_ends_the_case_or_is_not_offered(string type, string port)
    {
        var sort = ActivityCatalogue.All[type];
        var play = Of(Drawn(type, connected: false), Owing);
        var task = play.Open.Keys.First();
        if (sort.Port(port)!.Use == PortUse.Optional) Assert.Equal("PROCESS_OUTCOME_UNKNOWN", play.Refused(new Signal.Complete(task, port)));
        else if (sort.Port(port)!.Result is not { } result) Assert.Equal("PROCESS_END_WITHOUT_RESULT", play.Refused(new Signal.Complete(task, port)));
        else Assert.Equal(result, play.Do(new Signal.Complete(task, port)).Result);
    }

    [SkippableFact]
    public void The_system_s_own_acts_pass_at_once()
    {
        var definition = Draw.From("fork").Node("fork", ActivityTypes.FlowFork, ("branches", "[\"A\",\"B\"]")).Node("join", ActivityTypes.FlowJoin, ("mode", "WaitAllActive"))
            .Node("told", ActivityTypes.Notify, ("template", "Progress"), ("to", "[\"applicant\"]"))
            .Node("way", ActivityTypes.Branch, ("rules", """[{"field":"case.lane","operator":"eq","value":"green","port":"Green"}]"""))
            .Lines("fork A told", "fork B way", "way Green join", "way Default join", "told Done join", "join Done decide").Decision().Read();
        var play = Of(definition);
        Assert.Contains(new Effect.Notify("Progress", "applicant"), play.Last);
        play.Complete("decide", "Granted").Complete("dispatch", "Delivered");
        Assert.Equal(CaseResults.Granted, play.Result);
    }

    [SkippableFact]
    public void A_gate_passes_at_once_when_nothing_is_owed() =>
        Assert.Equal(["y#1"], Of(Drawn(ActivityTypes.ToleranceGate, connected: true), Play.Facts).Open.Keys);

    [SkippableTheory]
    [InlineData("12", "green", "big")]
    [InlineData("12", "normal", "rest")]
    [InlineData("9", "green", "rest")]
    [InlineData("", "green", "rest")]
    public void A_row_of_several_conditions_holds_where_all_of_them_hold(string area, string lane, string step)
    {
        var definition = Draw.From("way").Step("big", ActivityTypes.Review).Step("rest", ActivityTypes.Review)
            .Node("way", ActivityTypes.Branch, ("rules", """[{"all":[{"field":"form.area","operator":"ge","value":10},{"field":"case.lane","operator":"eq","value":"green"}],"port":"Big"}]"""))
            .Lines("way Big big", "way Default rest", "big Passed decide", "big Failed decide", "rest Passed decide", "rest Failed decide").Decision().Read();
        Assert.Equal([step + "#1"], Of(definition, Play.Facts with { Values = Play.Facts.Values.SetItem("form.area", area).SetItem("case.lane", lane) }).Open.Keys);
    }

    [SkippableFact]
    public void A_branch_may_lead_back()
    {
        var definition = Draw.From("a").Step("a", ActivityTypes.Review)
            .Node("again", ActivityTypes.Branch, ("rules", """[{"field":"form.again","operator":"eq","value":"yes","port":"Again"}]"""))
            .Lines("a Passed again", "a Failed again", "again Again a", "again Default decide").Decision().Read();
        var play = Of(definition, Play.Facts with { Values = Play.Facts.Values.SetItem("form.again", "yes") }).Complete("a", "Passed");
        Assert.Equal(["a#2"], play.Open.Keys);
        play.Facts_ = Play.Facts;
        Assert.Equal(["decide#1"], play.Complete("a", "Failed").Open.Keys);
    }

    private static TheoryData<string, string> Ports(Func<ActivityPort, bool> which)
    {
        var ports = new TheoryData<string, string>();
        foreach (var sort in ActivityCatalogue.All.Values.Where(s => s.OpensTask).OrderBy(s => s.Type))
        {
            foreach (var port in sort.Ports.Where(which)) ports.Add(sort.Type, port.Name);
        }

        return ports;
    }

    private static ProcessFacts Owing => Play.Facts with { Owes = true };

    private static void Answer(Play play, string port)
    {
        while (play.Open.Keys.FirstOrDefault(k => k.StartsWith("x#", StringComparison.Ordinal)) is { } task) play.Do(new Signal.Complete(task, port));
    }

    private static ProcessDefinition Drawn(string type, bool connected)
    {
        var draw = Draw.From("x").Step("x", type, [.. Inputs(type)]).Step("y", ActivityTypes.Review).End("end", CaseResults.Voided).Lines("y Passed end", "y Failed end");
        foreach (var port in ActivityCatalogue.All[type].Ports.Where(p => connected || p.Use == PortUse.Needed)) draw.Line("x", port.Name, "y");
        return draw.Read();
    }

    private static IEnumerable<(string, string)> Inputs(string type) => type switch
    {
        ActivityTypes.Countersign => [("posts", "[\"A\",\"B\"]"), ("rule", "All")],
        ActivityTypes.JointReview => [("rule", "All")],
        ActivityTypes.SpecialProcedure => [("procedure", "Hearing"), ("expected", "20 WorkDay"), ("ground", "第四十五条")],
        _ => [],
    };
}

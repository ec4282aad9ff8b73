using System.Text.Json.Nodes;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Moving;
using static ApprovalHub.Domain.Tests.Process.Moving.Versions;

namespace ApprovalHub.Domain.Tests.Process.Moving;

/// <summary>A move goes round nothing that law asks for, forgets no answer, and changes neither how a case was accepted nor what was decided or made.</summary>
public sealed class LawfulMoveTests
{
    [Fact]
    public void A_branch_that_the_facts_lead_to_a_hearing_is_not_gone_round()
    {
        var play = Of(Line()).Complete("a", "Passed");
        var next = Next(Line(), m => Heard(m, "form.heard"));
        play.Facts_ = With(play.Facts_, "form.heard", "yes");
        Assert.Equal(["MOVE_PLACE_UNREACHABLE decide"], Told(play, next));
        play.Facts_ = With(play.Facts_, "form.heard", "no");
        Assert.Empty(Told(play, next));
    }

    /// <summary>The earlier version had the branch with another rule: the way that the case took then is no ground to spare it the hearing now.</summary>
    [Fact]
    public void A_branch_that_the_case_passed_is_not_gone_round_when_it_now_leads_to_a_hearing()
    {
        var before = Next(Line(), m => Heard(m, "form.other"));
        var play = Of(before);
        play.Facts_ = With(play.Facts_, "form.heard", "yes");
        play.Complete("a", "Passed");
        Assert.Equal(["decide#1"], play.Open.Keys);
        Assert.Equal(["MOVE_PLACE_UNREACHABLE decide"], Told(play, Next(Line(), m => Heard(m, "form.heard"))));
    }

    [Fact]
    public void A_review_is_not_passed_over_by_the_outcome_that_leads_round_a_hearing()
    {
        var play = Of(Line()).Complete("a", "Passed");
        var next = Next(Line(), m =>
        {
            Add(m, "check", ActivityTypes.Review);
            Add(m, "hear", ActivityTypes.SpecialProcedure);
            Into(m, "a", "check");
            Connect(m, ("check", "Passed", "hear"), ("check", "Failed", "decide"), ("hear", "Done", "decide"), ("hear", "Failed", "decide"));
        });
        Assert.Equal(["MOVE_PLACE_UNREACHABLE decide"], Told(play, next));
    }

    [Fact]
    public void A_no_is_never_replayed_as_a_yes()
    {
        var play = Of(Line()).Complete("a", "Failed");
        var next = Next(Line(), m =>
        {
            Add(m, "second", ActivityTypes.Review);
            m["root"]!["connections"]!.AsArray().Single(l => l!["source"]!["activity"]!.GetValue<string>() == "a" && l["source"]!["port"]!.GetValue<string>() == "Failed")!["target"]!["activity"] = "dispatch";
        });
        Assert.Equal(["MOVE_PLACE_UNREACHABLE decide"], Told(play, next));
    }

    [Fact]
    public void A_done_review_is_not_left_out_while_another_is_passed_over_for_it()
    {
        var play = Of(Line()).Complete("a", "Failed");
        var next = Next(Line().Replace("\"a\"", "\"a2\"", StringComparison.Ordinal), _ => { });
        var same = NodeMapping.Same(play.Definition);
        Assert.Equal(["MOVE_DONE_UNMAPPED a"], Told(play, next, new NodeMapping(same.Nodes.Remove("a"))));
        Assert.Empty(Told(play, next, same.With("a", "a2")));
    }

    [Fact]
    public void The_answer_of_a_review_of_another_kind_stays_the_answer_that_it_was()
    {
        var play = Of(Line()).Complete("a", "Failed");
        var next = Next(Line(), m =>
        {
            var node = Node(m, "a");
            (node["type"], node["posts"]) = (ActivityTypes.Countersign, new JsonObject { ["expression"] = new JsonObject { ["type"] = "Object", ["value"] = "[\"X\",\"Y\"]" } });
            foreach (var port in m["root"]!["connections"]!.AsArray().Select(l => l!["source"]!).Where(s => s["activity"]!.GetValue<string>() == "a"))
                port["port"] = port["port"]!.GetValue<string>() == "Passed" ? "Agreed" : "Disagreed";
        });
        var plan = Plan(play, next);
        Assert.Equal(["MOVE_STEP_OF_OTHER_KIND a"], plan.Findings.Select(f => $"{f.Code} {f.NodeId}"));
        var state = ApprovalHub.Domain.Process.Running.CaseState.Read(next, plan.Step!.State.Payload);
        Assert.Contains("Disagreed", state.Tokens.Followed.Items.Select(l => next.Graph.Lines[l].Port));
    }

    [Fact]
    public void A_result_that_was_never_made_is_not_taken_for_made()
    {
        var bare = Draw.From("a").Step("a", ActivityTypes.Review).Lines("a Passed decide", "a Failed decide").Step("decide", ActivityTypes.Decide).Step("dispatch", ActivityTypes.Dispatch).End("end")
            .Lines("decide Granted dispatch", "decide Denied dispatch", "dispatch Delivered end", "dispatch Unclaimed end").Json();
        var play = Of(bare).Complete("a", "Passed").Complete("decide", "Granted");
        Assert.Equal(["MOVE_HISTORY_DIFFERS dispatch"], Told(play, Next(Line(), m => m["version"] = 2)));
    }

    [Fact]
    public void An_acceptance_is_not_lost_on_the_way()
    {
        var play = Of(Shipped.Load("standard")).Complete("intake", "Accepted");
        var next = Next(Shipped.Text("standard"), m =>
        {
            var connections = m["root"]!["connections"]!.AsArray();
            var into = connections.Single(l => l!["source"]!["activity"]!.GetValue<string>() == "start")!;
            into["target"]!["activity"] = "review";
        });
        Assert.Equal(["MOVE_HISTORY_DIFFERS review"], Told(play, next, NodeMapping.Same(play.Definition)));
    }

    [Fact]
    public void A_branch_that_lost_the_race_stays_lost_though_the_join_comes_later()
    {
        var play = Of(Race("join")).Complete("a", "Passed");
        Assert.Equal(["decide#1"], play.Open.Keys);
        var next = Next(Race("join"), m => Between(m, "toldA", "join", "c", ActivityTypes.Review));
        var plan = Plan(play, next);
        Assert.Equal(["MOVE_STEP_SKIPPED c"], plan.Findings.Select(f => $"{f.Code} {f.NodeId}"));
        Assert.Equal(["decide#1"], play.Moved(next, plan.Step!).Open.Keys);
    }

    private static string Race(string join) => Draw.From("fork").Node("fork", ActivityTypes.FlowFork, ("branches", "[\"A\",\"B\"]")).Step("a", ActivityTypes.Review).Step("b", ActivityTypes.Review)
        .Node("toldA", ActivityTypes.Notify, ("template", "T"), ("to", "[\"applicant\"]")).Node("toldB", ActivityTypes.Notify, ("template", "T"), ("to", "[\"applicant\"]"))
        .Node(join, ActivityTypes.FlowJoin, ("mode", "WaitAny"))
        .Lines("fork A a", "fork B b", "a Passed toldA", "a Failed toldA", "b Passed toldB", "b Failed toldB", $"toldA Done {join}", $"toldB Done {join}", $"{join} Done decide").Decision().Json();

    /// <summary>A branch before the decision that leads to a hearing where a field says yes.</summary>
    private static void Heard(JsonNode model, string field)
    {
        Add(model, "which", ActivityTypes.Branch);
        Node(model, "which")["rules"] = new JsonObject { ["expression"] = new JsonObject { ["type"] = "Object", ["value"] = $$"""[{"field":"{{field}}","operator":"eq","value":"yes","port":"Hear"}]""" } };
        Add(model, "hear", ActivityTypes.SpecialProcedure);
        Into(model, "a", "which");
        Connect(model, ("which", "Hear", "hear"), ("which", "Default", "decide"), ("hear", "Done", "decide"), ("hear", "Failed", "decide"));
    }

    private static void Into(JsonNode model, string source, string target)
    {
        foreach (var line in model["root"]!["connections"]!.AsArray().Where(l => l!["source"]!["activity"]!.GetValue<string>() == source)) line!["target"]!["activity"] = target;
    }

    private static ProcessFacts With(ProcessFacts facts, string field, string value) => facts with { Values = facts.Values.SetItem(field, value) };

    private static Play Of(string json) => Of(ProcessDefinition.Parse(json).Value);

    private static Play Of(ProcessDefinition definition) => Play.Of(definition, Play.Facts with { Values = Play.Facts.Values.SetItem("case.procedures", "") });

    private static MovePlan Plan(Play play, ProcessDefinition next, NodeMapping? mapping = null) =>
        CaseMove.Plan(new MoveOrder(play.Definition, next, mapping ?? NodeMatches.Suggested(play.Definition, next), play.Facts_), play.State!).Value;

    private static string[] Told(Play play, ProcessDefinition next, NodeMapping? mapping = null) => [.. Plan(play, next, mapping).Findings.Select(f => $"{f.Code} {f.NodeId}")];
}

using System.Text.Json.Nodes;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Moving;
using static ApprovalHub.Domain.Tests.Process.Moving.Versions;

namespace ApprovalHub.Domain.Tests.Process.Moving;

/// <summary>What a move keeps, and what it refuses by name.</summary>
public sealed class CaseMoveTests
{
    [Fact]
    public void A_kept_task_stays_the_same_task_and_is_told_its_new_name()
    {
        var play = Of(Parallel()).Do(new Signal.Complete("a#1", "Passed"));
        var next = Next(Parallel(), m => Node(m, "b")["metadata"] = new JsonObject { ["displayText"] = "城管审查" });
        var plan = Plan(play, next);
        var keep = Assert.IsType<Effect.KeepTask>(Assert.Single(plan.Step!.Effects));
        Assert.Equal(("b#1", "b#1", "城管审查"), (keep.TaskKey, keep.As.TaskKey, keep.As.Name));
        play.Moved(next, plan.Step).Complete("b", "Passed");
        Assert.Equal(["decide#1"], play.Open.Keys);
    }

    [Fact]
    public void Another_limit_leaves_the_task_with_the_day_that_it_has()
    {
        var play = Of(Parallel());
        var next = Next(Parallel(), m => Node(m, "b")["limit"] = Literal("9 WorkDay"));
        var plan = Plan(play, next);
        Assert.Equal(["MOVE_LIMIT_KEPT b"], Told(plan));
        Assert.Empty(plan.Step!.Effects);
        Assert.Equal(["a#1", "b#1"], play.Moved(next, plan.Step).Open.Keys);
    }

    [Fact]
    public void Where_others_are_to_act_the_task_stays_the_same_and_lies_in_their_pool()
    {
        var play = Of(Parallel()).Do(new Signal.Reassign("b#1", "P1"));
        var next = Next(Parallel(), m => Node(m, "b")["who"] = Literal("DepartmentHead"));
        var plan = Plan(play, next);
        Assert.Equal(["MOVE_TASK_TO_OTHERS b"], Told(plan));
        var keep = Assert.IsType<Effect.KeepTask>(Assert.Single(plan.Step!.Effects));
        Assert.Equal(("b#1", "b#1", ActorKind.DepartmentHead, true), (keep.TaskKey, keep.As.TaskKey, keep.As.Who.Kind, keep.ToOthers));
        play.Moved(next, plan.Step).Do(new Signal.Reassign("b#1", "P1"));
        play.Complete("b", "Passed");
        Assert.Equal(["a#1"], play.Open.Keys);
    }

    [Fact]
    public void A_task_that_is_asked_for_in_another_way_takes_the_place_of_the_one_before()
    {
        var play = Of(Parallel());
        var next = Next(Parallel(), m => Node(m, "b")["reviewers"] = Literal("2"));
        var plan = Plan(play, next);
        Assert.Equal(["MOVE_TASK_RENEWED b"], Told(plan));
        Assert.All(plan.Step!.Effects.OfType<Effect.OpenTask>(), o => Assert.Equal("b#1", o.InPlaceOf));
        Assert.Equal(["a#1", "b#2/1", "b#2/2"], play.Moved(next, plan.Step).Open.Keys);
    }

    [Fact]
    public void A_join_keeps_what_has_arrived_and_a_branch_that_is_new_is_asked_besides()
    {
        var play = Of(Parallel()).Complete("a", "Passed");
        var next = Next(Parallel(), m =>
        {
            Node(m, "fork")["branches"]!["expression"]!["value"] = "[\"A\",\"B\",\"C\"]";
            Add(m, "c", ActivityTypes.Review);
            Add(m, "toldC", ActivityTypes.Notify);
            Connect(m, ("fork", "C", "c"), ("c", "Passed", "toldC"), ("c", "Failed", "toldC"), ("toldC", "Done", "join"));
        });
        var plan = Plan(play, next);
        Assert.Equal(["MOVE_STEP_NEW c"], Told(plan));
        play.Moved(next, plan.Step!).Complete("b", "Passed");
        Assert.Equal(["c#1"], play.Open.Keys);
        Assert.Equal(["decide#1"], play.Complete("c", "Passed").Open.Keys);
    }

    [Fact]
    public void A_step_that_is_new_before_where_the_case_stands_is_passed_over_and_said_so_and_work_can_still_go_back()
    {
        var play = Of(Line()).Complete("a", "Passed");
        var next = Next(Line(), m => Between(m, "a", "decide", "check", ActivityTypes.Review));
        var plan = Plan(play, next);
        Assert.Equal(["MOVE_STEP_SKIPPED check"], Told(plan));
        Assert.Empty(plan.Step!.Effects);
        play.Moved(next, plan.Step).Do(new Signal.ReturnTo("decide#1", "a"));
        Assert.Equal(["check#1"], play.Complete("a", "Passed").Open.Keys);
    }

    [Theory]
    [InlineData(ActivityTypes.Decide)]
    [InlineData(ActivityTypes.SpecialProcedure)]
    public void What_law_asks_for_is_never_passed_over(string type)
    {
        var play = Of(Line()).Complete("a", "Passed").Complete("decide", "Denied");
        var next = Next(Line(), m => Between(m, "decide", "dispatch", "must", type));
        Assert.Equal(["MOVE_PLACE_UNREACHABLE dispatch"], Told(Plan(play, next)));
    }

    [Fact]
    public void A_standing_stop_is_kept_at_its_node_and_kind_or_the_move_is_refused()
    {
        var play = Of(Shipped.Load("hearing")).Complete("intake", "Accepted").Complete("review", "Passed");
        var next = Next(Shipped.Text("hearing"), m => Node(m, "hearing")["metadata"]!["displayText"] = "公开听证");
        var plan = Plan(play, next);
        Assert.DoesNotContain(plan.Step!.Effects, e => e is Effect.StopClock or Effect.ResumeClock);
        Assert.Equal(["hearing"], play.Moved(next, plan.Step).Stopped);
        play.Complete("hearing", "Done");
        Assert.Empty(play.Stopped);

        var other = Of(Shipped.Load("hearing")).Complete("intake", "Accepted").Complete("review", "Passed");
        Assert.Equal(["MOVE_STOP_LOST hearing"], Told(Plan(other, Next(Shipped.Text("hearing"), m => Node(m, "hearing")["procedure"] = Literal("ExpertReview")))));
    }

    [Fact]
    public void Answers_that_were_given_under_one_rule_are_not_counted_by_another()
    {
        var play = Of(Shipped.Load("joint")).Complete("intake", "Accepted");
        var joint = play.Open.Values.First(t => t.ActivityType == ActivityTypes.JointReview).NodeId;
        var next = Next(Shipped.Text("joint"), m => Node(m, joint)["rule"] = Literal("Any"));
        Assert.Equal(["MOVE_TASK_RENEWED " + joint], Told(Plan(play, next)));
        play.Do(new Signal.Complete(play.Key(joint, "CGJ"), "Agreed"));
        Assert.Equal([$"MOVE_ANSWERS_LOST {joint}"], Told(Plan(play, next)));
    }

    [Fact]
    public void A_mapping_must_name_every_open_step_once_and_by_its_own_kind()
    {
        var play = Of(Parallel());
        var same = NodeMapping.Same(play.Definition);
        var next = Next(Parallel(), _ => { });
        Assert.Equal(["MOVE_STEP_UNMAPPED a"], Told(Plan(play, next, new NodeMapping(same.Nodes.Remove("a")))));
        Assert.Equal(["MOVE_STEPS_MEET b"], Told(Plan(play, next, same.With("a", "b"))));
        Assert.Equal(["MOVE_TYPE_DIFFERS a"], Told(Plan(play, next, same.With("a", "decide"))));
        Assert.Equal(["MOVE_NODE_UNKNOWN start"], Told(Plan(play, next, same.With("decide", "ghost"))));
    }

    private static Play Of(string json) => Of(ProcessDefinition.Parse(json).Value);

    private static Play Of(ProcessDefinition definition) => Play.Of(definition, Play.Facts with { Values = Play.Facts.Values.SetItem("case.procedures", "") });

    private static MovePlan Plan(Play play, ProcessDefinition next, NodeMapping? mapping = null) =>
        CaseMove.Plan(new MoveOrder(play.Definition, next, mapping ?? NodeMatches.Suggested(play.Definition, next), play.Facts_), play.State!).Value;

    private static string[] Told(MovePlan plan) => [.. plan.Findings.Select(f => $"{f.Code} {f.NodeId}")];
}

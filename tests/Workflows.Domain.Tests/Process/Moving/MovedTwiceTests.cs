using System.Text.Json.Nodes;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Moving;
using static ApprovalHub.Domain.Tests.Process.Moving.Versions;

namespace ApprovalHub.Domain.Tests.Process.Moving;

public sealed class MovedTwiceTests
{
    /// <summary>A step that one version leaves out and the next has again goes on counting where it was.</summary>
    [Fact]
    public void A_key_is_never_used_twice_though_its_step_was_gone_for_a_version()
    {
        var with = Draw.From("a").Step("a", ActivityTypes.Review).Step("b", ActivityTypes.Review)
            .Lines("a Passed b", "a Failed b", "b Passed decide", "b Failed decide").Decision().Json();
        var play = Play.Of(ProcessDefinition.Parse(with).Value).Complete("a", "Passed").Complete("b", "Passed");

        Move(play, Next(with, Without));
        play.Do(new Signal.Reassign("decide#1", "P1"));
        Move(play, Next(with, model => model["version"] = 3));

        play.Do(new Signal.ReturnTo("decide#1", "b"));
        Assert.Equal(["b#2"], play.Open.Keys);
        Assert.Equal(["decide#2"], play.Complete("b", "Passed").Open.Keys);
    }

    [Fact]
    public void What_came_before_the_move_cannot_be_recalled_and_an_ended_case_cannot_be_moved()
    {
        var play = Play.Of(ProcessDefinition.Parse(Line()).Value).Complete("a", "Passed");
        var next = Next(Line(), _ => { });
        Move(play, next);
        Assert.Equal("PROCESS_RECALL_NOT_LAST", play.Refused(new Signal.Recall("a#1")));
        play.Do(new Signal.Withdraw());
        Assert.Equal("PROCESS_ENDED", CaseMove.Plan(new MoveOrder(next, next, NodeMapping.Same(next), Play.Facts), play.State!).Refusal?.Code);
    }

    private static void Without(JsonNode model)
    {
        var connections = model["root"]!["connections"]!.AsArray();
        foreach (var line in connections.Where(l => l!["source"]!["activity"]!.GetValue<string>() == "b").ToList()) connections.Remove(line);
        foreach (var line in connections.Where(l => l!["target"]!["activity"]!.GetValue<string>() == "b")) line!["target"]!["activity"] = "decide";
        model["root"]!["activities"]!.AsArray().Remove(Node(model, "b"));
    }

    private static void Move(Play play, ProcessDefinition next) =>
        play.Moved(next, CaseMove.Plan(new MoveOrder(play.Definition, next, NodeMatches.Suggested(play.Definition, next), play.Facts_), play.State!).Value.Step!);
}

using System.Text.Json.Nodes;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process;

/// <summary>Definitions that Elsa 3.7.1 wrote by its own serializer: they load here, or are refused with the node named; nothing of them is lost.</summary>
public sealed class ElsaWrittenTests
{
    [Fact]
    public void An_approval_with_variables_and_a_designer_s_metadata_loads_and_runs_to_its_end()
    {
        var definition = Load("elsa-written-approval");
        Assert.Empty(TemplateChecks.Check(definition, Uses.Promising(10)));
        var play = Play.Of(definition).Complete("in1", "Accepted");
        Assert.Equal(["公安审查", "消防审查"], play.Open.Values.Select(t => t.Name).Order());
        play.Complete("ra", "Passed").Complete("rb", "Failed").Complete("de1", "Return");
        play.Complete("rb", "Passed").Complete("ra", "Passed").Complete("de1", "Granted").Complete("di1", "Delivered");
        Assert.Equal(CaseResults.Granted, play.Result);
    }

    [Fact]
    public void Nested_containers_are_refused_with_the_node_named() => Assert.Equal(
        [("TEMPLATE_NESTED", "inner", "内部流程"), ("TEMPLATE_NESTED", "seq1", "顺序")],
        Load("elsa-written-nested").Faults.Select(f => (f.Code, f.NodeId, f.NodeName)));

    [Fact]
    public void Foreign_activities_are_refused_with_the_node_named() => Assert.Equal(
        [("TEMPLATE_ACTIVITY_UNKNOWN", "sv1", "Elsa.SetVariable"), ("TEMPLATE_ACTIVITY_UNKNOWN", "if1", "Elsa.If"), ("TEMPLATE_ACTIVITY_UNKNOWN", "fd1", "Elsa.FlowDecision")],
        Load("elsa-written-foreign").Faults.Select(f => (f.Code, f.NodeId, f.Args["type"])));

    /// <summary>Saved by an Elsa that does not know our activities: it keeps them as text in placeholders.</summary>
    [Fact]
    public void Placeholders_of_an_elsa_that_does_not_know_us_are_refused_with_the_node_named()
    {
        var faults = Load("elsa-written-strange").Faults;
        Assert.Equal(["in1", "co1", "ra", "rb", "de1", "is1", "di1"], faults.Select(f => f.NodeId));
        Assert.All(faults, f => Assert.Equal("Elsa.NotFoundActivity", f.Args["type"]));
    }

    [Fact]
    public void A_root_that_is_no_flowchart_is_refused()
    {
        var refusal = ProcessDefinition.Parse(Text("elsa-written-sequence")).Refusal!;
        Assert.Equal(("PROCESS_DEFINITION_ROOT_NO_FLOWCHART", "Elsa.Sequence"), (refusal.Code, refusal.Args["type"]));
    }

    [Theory]
    [InlineData("elsa-written-approval")]
    [InlineData("elsa-written-nested")]
    [InlineData("elsa-written-foreign")]
    [InlineData("elsa-written-strange")]
    public void Nothing_is_lost_on_the_way_through(string name)
    {
        var written = Load(name).Json;
        Assert.Equal(Text(name), written + "\n");
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Text(name)), JsonNode.Parse(written)));
    }

    private static ProcessDefinition Load(string name) => ProcessDefinition.Parse(Text(name)).Value;

    private static string Text(string name)
    {
        using var stream = typeof(ElsaWrittenTests).Assembly.GetManifestResourceStream(name + ".json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

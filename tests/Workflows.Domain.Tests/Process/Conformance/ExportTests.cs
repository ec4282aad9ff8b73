using System.Text.Json;
using System.Text.Json.Nodes;
using ApprovalHub.Domain.Process;
using ApprovalHub.Elsa;

namespace ApprovalHub.Domain.Tests.Process.Conformance;

/// <summary>What is exported here, in an Elsa of its own where our activities are registered.</summary>
public sealed class ExportTests
{
    private static readonly string[] Forward = ["Accepted", "Passed", "Agreed", "Done", "Granted", "Completed", "Delivered"];

    public static TheoryData<string> All => Shipped.All;

    [SkippableTheory]
    [MemberData(nameof(All))]
    public async Task Elsa_runs_an_export_to_its_end(string name)
    {
        Skip.IfNot(ElsaDoor.IsBuiltIn, "this build holds no Elsa: name a version by -p:ElsaVersion");
        var definition = Shipped.Load(name);
        var (finished, left) = await ElsaDoor.RunAlone(definition, id => Forward.First(definition.Node(id)!.Sort!.Ports.Select(p => p.Name).Contains))!;
        Assert.True(finished);
        Assert.Contains(left, id => definition.Node(id)!.Sort!.Decides);
        Assert.Contains(left, id => definition.Node(id)!.Type == ActivityTypes.Dispatch);
    }

    [SkippableTheory]
    [MemberData(nameof(All))]
    public void Elsa_keeps_what_an_export_says(string name)
    {
        Skip.IfNot(ElsaDoor.IsBuiltIn, "this build holds no Elsa: name a version by -p:ElsaVersion");
        var sent = Shipped.Load(name);
        var envelope = JsonNode.Parse(sent.Json)!;
        envelope["root"] = JsonNode.Parse(ElsaDoor.Rewrite(sent)!);
        var back = ProcessDefinition.Parse(envelope.ToJsonString()).Value;
        Assert.Empty(back.Faults);
        Assert.Equal(sent.Connections, back.Connections);
        Assert.Equal(sent.Nodes.Select(n => (n.Id, n.Type, n.Name)), back.Nodes.Select(n => (n.Id, n.Type, n.Name)));
        foreach (var (was, now) in sent.Nodes.Zip(back.Nodes)) Assert.Equal(Json(was.Settings), Json(now.Settings));
    }

    private static string Json(StepSettings settings) => JsonSerializer.Serialize(settings);
}

using System.Text.Json.Nodes;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process;

/// <summary>A definition as Elsa Studio exports it: variables, memory references, vertices, persistence modes, escaped Chinese.</summary>
public sealed class ElsaExportTests
{
    private static readonly string Export = Read("elsa-studio-export.json");

    [Fact]
    public void An_export_loses_nothing_on_the_way_through()
    {
        var written = ProcessDefinition.Parse(Export).Value.Json;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Export), JsonNode.Parse(written)));
        Assert.Contains("12345678901234567890.10", written);
        Assert.Contains("制证 <\\\"一证通\\\"> & 加急", written);
        Assert.Equal(written, ProcessDefinition.Parse(written).Value.Json);
    }

    [Fact]
    public void An_export_may_be_published() =>
        Assert.Empty(TemplateChecks.Check(ProcessDefinition.Parse(Export).Value, Uses.Promising(10)));

    [Fact]
    public void An_export_runs_to_its_end()
    {
        var play = Play.Of(ProcessDefinition.Parse(Export).Value);
        play.Complete("fd4c81a22b7a1c0e", "Accepted");
        Assert.Equal(["公安审查", "消防审查"], play.Open.Values.Select(t => t.Name).Order());
        play.Complete("3ece093dfc20c752", "Passed").Complete("e6f0cddb1cdbdd7c", "Failed").Complete("d1", "Granted").Complete("s1", "Delivered");
        Assert.Equal(CaseResults.Granted, play.Result);
    }

    [Fact]
    public void Lines_of_the_older_form_are_read_too()
    {
        var node = JsonNode.Parse(Export)!;
        var lines = new JsonArray();
        foreach (var line in node["root"]!["connections"]!.AsArray())
        {
            lines.Add(new JsonObject
            {
                ["source"] = line!["source"]!["activity"]!.GetValue<string>(),
                ["target"] = line["target"]!["activity"]!.GetValue<string>(),
                ["sourcePort"] = line["source"]!["port"]!.GetValue<string>(),
                ["targetPort"] = "In",
            });
        }

        node["root"]!["connections"] = lines;
        Assert.Equal(ProcessDefinition.Parse(Export).Value.Connections, ProcessDefinition.Parse(node.ToJsonString()).Value.Connections);
    }

    private static string Read(string name)
    {
        using var stream = typeof(ElsaExportTests).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

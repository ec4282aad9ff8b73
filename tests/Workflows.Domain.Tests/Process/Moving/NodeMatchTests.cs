using System.Text.Json.Nodes;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Moving;
using static ApprovalHub.Domain.Tests.Process.Moving.Versions;

namespace ApprovalHub.Domain.Tests.Process.Moving;

public sealed class NodeMatchTests
{
    [Fact]
    public void Suggestions_go_by_id_then_by_name_then_by_neighbours()
    {
        var before = ProcessDefinition.Parse(Parallel()).Value;
        var after = Next(Parallel().Replace("\"a\"", "\"a2\"", StringComparison.Ordinal).Replace("\"b\"", "\"b2\"", StringComparison.Ordinal), m => Node(m, "b2")["metadata"] = new JsonObject { ["displayText"] = "别的名字" });
        var found = NodeMatches.Between(before, after).ToDictionary(m => m.From);
        Assert.Equal(("a2", MatchReason.SameTypeAndName), (found["a"].To, found["a"].Reason));
        Assert.Equal(("b2", MatchReason.SameNeighbours), (found["b"].To, found["b"].Reason));
        Assert.Equal(("decide", MatchReason.SameId), (found["decide"].To, found["decide"].Reason));
    }
}

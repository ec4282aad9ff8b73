using System.Text.Json.Nodes;
using ApprovalHub.Domain.Process.Comparing;
using static ApprovalHub.Domain.Tests.Process.Written;

namespace ApprovalHub.Domain.Tests.Process.Comparing;

internal sealed partial class Edits
{
    private readonly HashSet<JsonNode> kept = [];

    private void AddLine()
    {
        if (Any(_ => true) is not { } source || Any(_ => true) is not { } target) return;
        model.Connect(source.Id, "Extra" + count, target.Id);
        touched.UnionWith([source.Id, target.Id]);
        Expect(ChangeSort.LineAdded, source.Id);
    }

    private void RemoveLine()
    {
        if (Lines() is { Count: > 0 } lines) Drop(lines[random.Next(lines.Count)]);
    }

    private void Vertices()
    {
        if (Lines() is not { Count: > 0 } lines) return;
        var line = lines[random.Next(lines.Count)];
        line["vertices"] = new JsonArray(new JsonObject { ["x"] = count });
        touched.UnionWith([Source(line), Target(line)]);
        kept.Add(line);
        Expect(ChangeSort.PlaceMoved, Source(line));
    }

    /// <summary>Lines of the definition that nothing else was done to.</summary>
    private List<JsonNode> Lines() => [.. model.Connections.Where(l => !kept.Contains(l!) && !Port(l!).StartsWith("Extra", StringComparison.Ordinal)).Select(l => l!)];

    private void Drop(JsonNode line)
    {
        model.Connections.Remove(line);
        if (!Port(line).StartsWith("Extra", StringComparison.Ordinal)) Expect(ChangeSort.LineRemoved, Source(line));
    }
}

using System.Text.Json;
using ApprovalHub.Domain.Process.Reading;

namespace ApprovalHub.Domain.Process.Comparing;

/// <summary>The lines: which came and went, and how those that stayed are drawn.</summary>
internal static class LineComparison
{
    private static readonly HashSet<string> Ends = new(StringComparer.OrdinalIgnoreCase) { "source", "target", "sourcePort", "targetPort" };

    public static IEnumerable<DefinitionChange> Changes(DefinitionText from, DefinitionText to)
    {
        var (old, now) = (from.Lines(), to.Lines());
        foreach (var line in old.Keys.Where(l => !now.ContainsKey(l))) yield return Of(ChangeSort.LineRemoved, line, from.Definition);
        foreach (var line in now.Keys.Where(l => !old.ContainsKey(l))) yield return Of(ChangeSort.LineAdded, line, to.Definition);
        foreach (var (line, written) in now.Where(l => old.ContainsKey(l.Key)))
        {
            foreach (var leaf in Leaves(old[line], written))
            {
                yield return leaf.Path.StartsWith("vertices", StringComparison.Ordinal)
                    ? Of(ChangeSort.PlaceMoved, line, to.Definition).With("path", leaf.Path)
                    : Of(ChangeSort.ForeignChanged, line, to.Definition).With("path", leaf.Path).With("from", leaf.From).With("to", leaf.To);
            }
        }
    }

    private static IEnumerable<JsonLeaf> Leaves(JsonElement old, JsonElement now)
    {
        if (Entry(old) is var before && Entry(now) is var after && before != after) yield return new JsonLeaf("targetPort", before, after);
        foreach (var leaf in JsonLeaves.OfObjects(old, now, Ends.Contains)) yield return leaf;
    }

    /// <summary>The port by which a line enters, which Elsa calls <c>In</c> where nothing is said.</summary>
    private static string Entry(JsonElement line) => line.Text("targetPort") ?? line.Member("target")?.Text("port") ?? "In";

    private static DefinitionChange Of(ChangeSort sort, NodeConnection line, ProcessDefinition definition) =>
        new DefinitionChange(sort, line.Source, definition.Node(line.Source)!.Name)
            .With("port", line.Port).With("target", line.Target).With("targetName", definition.Node(line.Target)!.Name);
}

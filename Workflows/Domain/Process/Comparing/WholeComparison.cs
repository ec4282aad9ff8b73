using ApprovalHub.Domain.Process.Reading;

namespace ApprovalHub.Domain.Process.Comparing;

/// <summary>What stands around the nodes: name, start, order, and the envelope's foreign data.</summary>
internal static class WholeComparison
{
    /// <summary>What every save rewrites, and what is compared otherwise.</summary>
    private static readonly HashSet<string> Envelope = new(StringComparer.OrdinalIgnoreCase)
    {
        "id", "definitionId", "version", "name", "root", "createdAt", "isLatest", "isPublished", "isReadonly", "toolVersion",
    };

    private static readonly HashSet<string> Chart = new(StringComparer.OrdinalIgnoreCase) { "type", "start", "activities", "connections" };

    public static IEnumerable<DefinitionChange> Changes(DefinitionText from, DefinitionText to)
    {
        var (before, after) = (from.Definition, to.Definition);
        if (before.Id != after.Id) yield return Change(ChangeSort.TemplateExchanged).With("from", before.Id).With("to", after.Id);
        if (before.Name != after.Name) yield return Change(ChangeSort.TemplateRenamed).With("from", before.Name).With("to", after.Name);
        var (start, other) = (before.Nodes[before.Graph.Start], after.Nodes[after.Graph.Start]);
        if (start.Id != other.Id)
            yield return Change(ChangeSort.StartMoved).With("from", start.Id).With("to", other.Id).With("fromName", start.Name).With("toName", other.Name);
        else if (from.Root.Text("start") != to.Root.Text("start")) yield return Change(ChangeSort.Respelled).With("input", "start");
        if (!SameOrder([.. before.Nodes.Select(n => n.Id)], [.. after.Nodes.Select(n => n.Id)]) || !SameOrder([.. before.Connections], [.. after.Connections]))
            yield return Change(ChangeSort.OrderChanged);

        foreach (var leaf in JsonLeaves.OfObjects(from.Model, to.Model, Envelope.Contains).Concat(JsonLeaves.OfObjects(from.Root, to.Root, Chart.Contains, "root")))
        {
            yield return leaf.Path.StartsWith("root.metadata.designer", StringComparison.Ordinal)
                ? Change(ChangeSort.PlaceMoved).With("path", leaf.Path)
                : Change(ChangeSort.ForeignChanged).With("path", leaf.Path).With("from", leaf.From).With("to", leaf.To);
        }

        DefinitionChange Change(ChangeSort sort) => new(sort, after.RootId, after.Name);
    }

    private static bool SameOrder<T>(List<T> before, List<T> after) => before.Intersect(after).SequenceEqual(after.Intersect(before));
}

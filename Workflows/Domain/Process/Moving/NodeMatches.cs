using ApprovalHub.Domain.Process.Flow;

namespace ApprovalHub.Domain.Process.Moving;

/// <summary>Suggests which node of a later definition takes the place of which: by id, by type and name, by neighbours; no node is taken twice.</summary>
public sealed class NodeMatches
{
    private readonly ProcessDefinition from;
    private readonly ProcessDefinition to;
    private readonly Dictionary<string, NodeMatch> found = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    private NodeMatches(ProcessDefinition from, ProcessDefinition to) => (this.from, this.to) = (from, to);

    /// <summary>The suggestions, in the order of the earlier definition; a node for which there is none is left out.</summary>
    public static IReadOnlyList<NodeMatch> Between(ProcessDefinition from, ProcessDefinition to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var matches = new NodeMatches(from, to);
        matches.ById();
        matches.ByName();
        while (matches.ByNeighbours()) { }
        return [.. from.Nodes.Select(n => matches.found.GetValueOrDefault(n.Id)).OfType<NodeMatch>()];
    }

    /// <summary>The mapping that the suggestions make.</summary>
    public static NodeMapping Suggested(ProcessDefinition from, ProcessDefinition to) =>
        new(Between(from, to).Select(m => KeyValuePair.Create(m.From, m.To)));

    private IEnumerable<ProcessNode> Left => from.Nodes.Where(n => !found.ContainsKey(n.Id));

    private IEnumerable<ProcessNode> Free => to.Nodes.Where(n => !taken.Contains(n.Id));

    private void ById()
    {
        foreach (var node in from.Nodes)
        {
            if (to.Node(node.Id) is { } same && Succession.Succeeds(node, same)) Take(node, same, MatchReason.SameId);
        }
    }

    private void ByName()
    {
        var free = Free.ToLookup(n => (n.Type, n.Name));
        foreach (var alike in Left.GroupBy(n => (n.Type, n.Name)).ToList())
        {
            if (alike.Count() == 1 && free[alike.Key].Count() == 1) Take(alike.Single(), free[alike.Key].Single(), MatchReason.SameTypeAndName);
        }
    }

    /// <summary>Takes the pair that shares the most lines to nodes already matched, if one is clearly ahead.</summary>
    private bool ByNeighbours()
    {
        var pairs = from node in Left
                    from other in Free
                    where node.Type == other.Type
                    let shared = Shared(node, other)
                    where shared > 0
                    select (Node: node, Other: other, Shared: shared);
        var best = pairs.GroupBy(p => p.Shared).MaxBy(g => g.Key)?.ToList();
        if (best?.FirstOrDefault(p => best.Count(q => q.Node == p.Node || q.Other == p.Other) == 1) is not { Node: not null } pair) return false;
        Take(pair.Node, pair.Other, MatchReason.SameNeighbours);
        return true;
    }

    private int Shared(ProcessNode node, ProcessNode other)
    {
        var into = Lines(from, l => l.Target == node.Index).Select(l => (Match(from.Nodes[l.Source]), l.Port)).Where(l => l.Item1 is not null)
            .Intersect(Lines(to, l => l.Target == other.Index).Select(l => ((string?)to.Nodes[l.Source].Id, l.Port))).Count();
        return into + Lines(from, l => l.Source == node.Index).Select(l => (Match(from.Nodes[l.Target]), l.Port)).Where(l => l.Item1 is not null)
            .Intersect(Lines(to, l => l.Source == other.Index).Select(l => ((string?)to.Nodes[l.Target].Id, l.Port))).Count();
    }

    private string? Match(ProcessNode node) => found.GetValueOrDefault(node.Id)?.To;

    private static IEnumerable<FlowLine> Lines(ProcessDefinition definition, Func<FlowLine, bool> which) => definition.Graph.Lines.Where(which);

    private void Take(ProcessNode node, ProcessNode other, MatchReason reason)
    {
        found.Add(node.Id, new NodeMatch(node.Id, other.Id, reason));
        taken.Add(other.Id);
    }
}

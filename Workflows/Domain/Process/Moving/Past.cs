using ApprovalHub.Domain.Process.Flow;

namespace ApprovalHub.Domain.Process.Moving;

/// <summary>What a case has done, in the terms of the later definition.</summary>
internal sealed class Past
{
    private readonly MoveOrder order;
    private readonly Dictionary<int, string> ports = [];
    private readonly HashSet<int> givenUp = [];
    private readonly HashSet<int> otherKinds = [];
    private readonly HashSet<ProcessNode> unmapped = [];

    public Past(MoveOrder order, Tokens tokens)
    {
        this.order = order;
        foreach (var line in tokens.Followed.Items.Select(l => order.From.Graph.Lines[l]))
        {
            var node = order.From.Nodes[line.Source];
            if (Successor(node) is { } other && Succession.PortOf(node, other, line.Port) is { } port)
            {
                ports.TryAdd(other.Index, port);
                if (other.Type != node.Type) otherKinds.Add(other.Index);
            }
            else if (Succession.IsReview(node))
            {
                unmapped.Add(node);
            }
        }

        foreach (var node in order.From.Nodes.Where(n => IsGivenUp(n.Index, tokens)))
        {
            if (Successor(node) is { } other && other.Type == node.Type) givenUp.Add(other.Index);
        }

        Milestones = Milestones.Of(order.From, tokens);
        Targets = tokens.Active.Items.Select(n => Successor(order.From.Nodes[n])).OfType<ProcessNode>().Select(n => n.Index).ToHashSet();
    }

    /// <summary>What was decided on the way.</summary>
    public Milestones Milestones { get; }

    /// <summary>Nodes of the later definition at which the case is to wait.</summary>
    public IReadOnlySet<int> Targets { get; }

    /// <summary>The port by which the case left the node's predecessor, or null where it has not.</summary>
    public string? PortOf(int node) => ports.GetValueOrDefault(node);

    /// <summary>Whether the node's predecessor was a review of another kind.</summary>
    public bool IsOfOtherKind(int node) => otherKinds.Contains(node);

    /// <summary>Reviews that the case has done and for which nothing stands in the later definition.</summary>
    public IReadOnlyCollection<ProcessNode> Unmapped => unmapped;

    /// <summary>Whether the branch with the node's predecessor was given up, as another one had won.</summary>
    public bool GaveUp(int node) => givenUp.Contains(node);

    /// <summary>A token came to the node, or to the fork before it, and is neither there any more nor went on.</summary>
    private bool IsGivenUp(int node, Tokens tokens)
    {
        var graph = order.From.Graph;
        if (tokens.Active.Has(node) || graph.Out[node].Any(l => tokens.Followed.Has(l.Index))) return false;
        return graph.In[node].Any(l => tokens.Followed.Has(l.Index) ? !tokens.Waiting.Has(l.Index)
            : order.From.Nodes[l.Source].Type == ActivityTypes.FlowFork && graph.Out[l.Source].Any(o => tokens.Followed.Has(o.Index)));
    }

    private ProcessNode? Successor(ProcessNode node) => order.Mapping.Of(node.Id) is { } id ? order.To.Node(id) : null;
}

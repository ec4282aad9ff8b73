namespace ApprovalHub.Domain.Process.Flow;

/// <summary>What the token walk needs of a definition, computed once: lines by node, loops, reachability, an order of the merges.</summary>
internal sealed class FlowGraph
{
    /// <summary>Node at which a case begins.</summary>
    public required int Start { get; init; }

    public required int Nodes { get; init; }

    public required FlowLine[] Lines { get; init; }

    /// <summary>Lines that leave a node.</summary>
    public required FlowLine[][] Out { get; init; }

    /// <summary>Forward lines that enter a node; those of nodes that cannot be reached are left out.</summary>
    public required FlowLine[][] In { get; init; }

    /// <summary>The same as sets of lines.</summary>
    public required Bits[] Into { get; init; }

    /// <summary>Nodes that follow a node by forward lines, without itself.</summary>
    public required Bits[] After { get; init; }

    /// <summary>Nodes that precede a node by forward lines, without itself.</summary>
    public required Bits[] Before { get; init; }

    /// <summary>Nodes that every way to a node passes, with itself.</summary>
    public required Bits[] Dominators { get; init; }

    /// <summary>All nodes, each after those that precede it by forward lines.</summary>
    public required int[] Order { get; init; }

    /// <summary>Nodes where tokens may meet, from the start on.</summary>
    public required int[] Merges { get; init; }

    public required Bits Reachable { get; init; }

    public required MergeMode[] Modes { get; init; }

    /// <summary>Loops into the middle: the node entered again is not on every path (Elsa faults there at run time).</summary>
    public required FlowLine[] Irregular { get; init; }

    public bool IsMerge(int node) => Modes[node] != MergeMode.None;

    /// <summary>The node and all that follow it: what is undone when work is returned to it.</summary>
    public Bits Region(int node)
    {
        var region = After[node].Copy();
        region.Set(node);
        return region;
    }
}

using ApprovalHub.Domain.Process.Flow;
using ApprovalHub.Domain.Process.Running;

namespace ApprovalHub.Domain.Process.Publishing;

/// <summary>What has to be known of every node and line to walk the ways of a template, looked up once.</summary>
internal sealed class WayTraits
{
    private readonly ProcessDefinition definition;
    private readonly Bits racing;

    public WayTraits(ProcessDefinition definition)
    {
        this.definition = definition;
        var graph = definition.Graph;
        Choices = [.. definition.Nodes.Select(ChoicesOf)];
        var what = graph.Lines.Select(l => (l.Source, What: Tells(definition.Nodes[l.Source], l.Port))).ToList();
        var classes = what.Where(w => w.What is not null).Distinct().ToList();
        Tellings = classes.Count;
        Told = [.. what.Select(w => classes.IndexOf(w))];
        var races = graph.Merges.Where(m => graph.Modes[m] == MergeMode.WaitAny).Select(m => (Join: m, Nodes: Racing(m))).ToList();
        racing = new Bits(graph.Nodes);
        foreach (var (join, nodes) in races)
        {
            racing.Set(join);
            racing.Add(nodes);
        }

        Shared = [.. races.SelectMany(r => r.Nodes.Items.Where(n => definition.Nodes[n].Sort is { OpensTask: true } && HasRivals(n, r.Nodes))).Distinct().Order()];
        Quiet = [.. definition.Nodes.Select(IsQuiet)];
        Loops = [.. graph.Lines.Where(l => l.Back).Select(l => l.Target).Distinct().Select(LoopTo).Where(l => l.Foreign.Any)];
        Foreign = [.. Shared.Select(ForeignTo)];
    }

    /// <summary>Outcomes of each node that make a difference: of those that lead to the same places and tell nothing, one.</summary>
    public IReadOnlyList<string>[] Choices { get; }

    /// <summary>What a line tells of the way (that it was decided, issued, tolerated …), counted from 0; -1: nothing that matters later.</summary>
    public int[] Told { get; }

    public int Tellings { get; }

    /// <summary>
    /// Nodes whose leaving changes nothing for the other branches, nor they for it: they tell nothing, end nothing, go forward, and no other
    /// branch can win before them. Whether they are left first or last is all the same.
    /// </summary>
    public bool[] Quiet { get; }

    /// <summary>Steps in a branch that races others: work sent back there by hand finds those given up, which no way that is drawn can. In growing order.</summary>
    public int[] Shared { get; }

    /// <summary>Lines that come from elsewhere into what is undone by a return to each step of <see cref="Shared"/>.</summary>
    public Bits[] Foreign { get; }

    /// <summary>Loops over places where lines come in from elsewhere: the nodes inside, and those lines.</summary>
    public IReadOnlyList<(Bits Inside, Bits Foreign)> Loops { get; }

    private static string? Tells(ProcessNode node, string port) => node.Type switch
    {
        ActivityTypes.Intake when port == "Tolerated" => port,
        ActivityTypes.ToleranceGate when port == "Completed" => port,
        ActivityTypes.Issue => ActivityTypes.Issue,
        _ => node.Sort?.Port(port)?.Result ?? (WayChecks.IsHearing(node) ? ActivityTypes.SpecialProcedure : null),
    };

    private IReadOnlyList<string> ChoicesOf(ProcessNode node)
    {
        if (node.Type == ActivityTypes.Branch) return [.. GraphChecks.PortsOf(node).Select(p => p.Name)];
        var lines = definition.Graph.Out[node.Index];
        return [.. Offered.Ports(definition, node).GroupBy(p => (Tells(node, p), string.Join('>', lines.Where(l => l.Port == p).Select(l => l.Target).Order()))).Select(g => g.First())];
    }

    /// <summary>What can still be under way when the first branch passes the join: all before it save what every way to it has left behind.</summary>
    private Bits Racing(int join)
    {
        var (graph, nodes) = (definition.Graph, new Bits(definition.Graph.Nodes));
        foreach (var node in graph.Before[join].Items.Where(n => !graph.Dominators[join].Items.Any(d => d != join && graph.Before[d].Has(n)))) nodes.Set(node);
        return nodes;
    }

    private bool HasRivals(int node, Bits race) =>
        race.Items.Any(n => n != node && !definition.Graph.After[node].Has(n) && !definition.Graph.Before[node].Has(n));

    private bool IsQuiet(ProcessNode node)
    {
        if (node.Sort is not { OpensTask: true }) return false;
        var lines = definition.Graph.Out[node.Index];
        return Offered.Ports(definition, node).All(p => Tells(node, p) is null && lines.Any(l => l.Port == p)) && lines.All(l => !l.Back && !racing.Has(l.Target));
    }

    private (Bits Inside, Bits Foreign) LoopTo(int target)
    {
        var inside = new Bits(definition.Graph.Nodes);
        for (var n = 0; n < definition.Graph.Nodes; n++)
        {
            if (definition.Graph.Reachable.Has(n) && definition.Graph.Dominators[n].Has(target)) inside.Set(n);
        }

        return (inside, ForeignTo(target));
    }

    private Bits ForeignTo(int target)
    {
        var (region, lines) = (definition.Graph.Region(target), new Bits(definition.Graph.Lines.Length));
        foreach (var line in definition.Graph.Lines.Where(l => !l.Back && l.Target != target && region.Has(l.Target) && !region.Has(l.Source))) lines.Set(line.Index);
        return lines;
    }
}

namespace ApprovalHub.Domain.Process.Flow;

/// <summary>Computes a <see cref="FlowGraph"/>.</summary>
internal sealed class FlowGraphBuilder(int nodes, int start, IReadOnlyList<(int Source, string Port, int Target)> lines)
{
    private readonly List<int>[] successors = [.. Enumerable.Range(0, nodes).Select(n => lines.Where(l => l.Source == n).Select(l => l.Target).Distinct().ToList())];

    /// <param name="joins">Mode of the explicit joins, by node.</param>
    public FlowGraph Build(IReadOnlyDictionary<int, MergeMode> joins)
    {
        var reachable = Reachable();
        var dominators = Dominance.Of(nodes, start, lines, reachable);
        var back = lines.Select(l => reachable.Has(l.Source) && dominators[l.Source].Has(l.Target)).ToArray();
        var irregular = BreakOtherLoops(back);
        FlowLine[] all = [.. lines.Select((l, i) => new FlowLine(i, l.Source, l.Port, l.Target, back[i]))];
        var order = Order(all);
        var after = After(all, order);
        var into = Enumerable.Range(0, nodes).Select(n => all.Where(l => l.Target == n && !l.Back && reachable.Has(l.Source)).ToArray()).ToArray();
        var modes = Enumerable.Range(0, nodes)
            .Select(n => joins.TryGetValue(n, out var mode) ? mode : into[n].Length > 1 ? MergeMode.WaitAllActive : MergeMode.None).ToArray();
        return new FlowGraph
        {
            Start = start,
            Nodes = nodes,
            Lines = all,
            Out = [.. Enumerable.Range(0, nodes).Select(n => all.Where(l => l.Source == n).ToArray())],
            In = into,
            Into = [.. into.Select(i => Lines(i.Select(l => l.Index)))],
            After = after,
            Before = Before(after),
            Dominators = dominators,
            Order = order,
            Merges = [.. order.Where(n => modes[n] != MergeMode.None)],
            Reachable = reachable,
            Modes = modes,
            Irregular = [.. irregular.Select(i => all[i])],
        };
    }

    private Bits Lines(IEnumerable<int> indexes)
    {
        var set = new Bits(lines.Count);
        foreach (var index in indexes) set.Set(index);
        return set;
    }

    private Bits Reachable()
    {
        var seen = new Bits(nodes);
        var queue = new Queue<int>([start]);
        seen.Set(start);
        while (queue.TryDequeue(out var node))
        {
            foreach (var next in successors[node].Where(n => !seen.Has(n)))
            {
                seen.Set(next);
                queue.Enqueue(next);
            }
        }

        return seen;
    }

    /// <summary>Loops that no dominator closes: the line by which a walk in depth comes back is taken as the way back.</summary>
    private List<int> BreakOtherLoops(bool[] back)
    {
        var found = new List<int>();
        var state = new byte[nodes];
        for (var n = 0; n < nodes; n++)
            Visit(n);
        return found;

        void Visit(int node)
        {
            if (state[node] != 0) return;
            state[node] = 1;
            for (var i = 0; i < lines.Count; i++)
            {
                if (lines[i].Source != node || back[i]) continue;
                if (state[lines[i].Target] == 1)
                {
                    back[i] = true;
                    found.Add(i);
                }
                else Visit(lines[i].Target);
            }

            state[node] = 2;
        }
    }

    private int[] Order(FlowLine[] all)
    {
        var open = new int[nodes];
        foreach (var line in all.Where(l => !l.Back)) open[line.Target]++;
        var ready = new SortedSet<int>(Enumerable.Range(0, nodes).Where(n => open[n] == 0));
        var order = new List<int>(nodes);
        while (ready.Count > 0)
        {
            var node = ready.Min;
            ready.Remove(node);
            order.Add(node);
            foreach (var line in all.Where(l => l.Source == node && !l.Back))
            {
                if (--open[line.Target] == 0) ready.Add(line.Target);
            }
        }

        return [.. order];
    }

    private Bits[] After(FlowLine[] all, int[] order)
    {
        var after = Enumerable.Range(0, nodes).Select(_ => new Bits(nodes)).ToArray();
        foreach (var node in order.Reverse())
        {
            foreach (var line in all.Where(l => l.Source == node && !l.Back))
            {
                after[node].Set(line.Target);
                after[node].Add(after[line.Target]);
            }
        }

        return after;
    }

    private Bits[] Before(Bits[] after)
    {
        var before = Enumerable.Range(0, nodes).Select(_ => new Bits(nodes)).ToArray();
        for (var n = 0; n < nodes; n++)
        {
            foreach (var next in after[n].Items) before[next].Set(n);
        }

        return before;
    }
}

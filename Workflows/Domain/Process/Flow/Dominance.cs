namespace ApprovalHub.Domain.Process.Flow;

/// <summary>Which nodes every way from the start to a node passes: a line back to such a node closes a loop.</summary>
internal static class Dominance
{
    public static Bits[] Of(int nodes, int start, IReadOnlyList<(int Source, string Port, int Target)> lines, Bits reachable)
    {
        var result = new Bits[nodes];
        for (var n = 0; n < nodes; n++)
        {
            result[n] = new Bits(nodes);
            if (n == start || !reachable.Has(n)) result[n].Set(n);
            else result[n].Add(reachable);
        }

        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var n in reachable.Items.Where(n => n != start))
                changed |= Narrow(result, n, lines, reachable);
        }

        return result;
    }

    private static bool Narrow(Bits[] dominators, int node, IReadOnlyList<(int Source, string Port, int Target)> lines, Bits reachable)
    {
        var changed = false;
        foreach (var line in lines.Where(l => l.Target == node && reachable.Has(l.Source)))
        {
            foreach (var d in dominators[node].Items.Where(d => d != node && !dominators[line.Source].Has(d)))
            {
                dominators[node].Clear(d);
                changed = true;
            }
        }

        return changed;
    }
}

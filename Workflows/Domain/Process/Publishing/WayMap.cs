namespace ApprovalHub.Domain.Process.Publishing;

/// <summary>What leads to what on the ways of a template, and which branch was taken there.</summary>
internal sealed class WayMap
{
    private readonly List<(int From, int To, (int Branch, string Port)? By, bool Drawn)> lines = [];

    /// <summary>One state leads to another; none leads to the first.</summary>
    public void Leads(int from, int to, (int Branch, string Port)? by, bool drawn)
    {
        if (from >= 0) lines.Add((from, to, by, drawn));
    }

    /// <summary>A case may end from here.</summary>
    public void Ends(int from, (int Branch, string Port)? by, bool drawn) => Leads(from, -1, by, drawn);

    /// <summary>
    /// States from which no way that is drawn leads to an end, work sent back by hand left aside: for any case, or for those whose facts make a branch go one way each time that they come to it,
    /// which would go round for ever.
    /// </summary>
    public IReadOnlySet<int> Stuck(int states)
    {
        var stuck = new HashSet<int>(Stuck(states, null));
        foreach (var choice in lines.Select(l => l.By).OfType<(int, string)>().Distinct()) stuck.UnionWith(Stuck(states, choice));
        return stuck;
    }

    private IEnumerable<int> Stuck(int states, (int Branch, string Port)? chosen)
    {
        var open = lines.Where(l => chosen is not { } one || l.By is not { } by || by.Branch != one.Branch || by == one).ToList();
        var reached = Walk([0], open.ToLookup(l => l.From, l => l.To));
        var good = Walk([-1], open.Where(l => l.Drawn).ToLookup(l => l.To, l => l.From));
        return Enumerable.Range(0, states).Where(s => reached.Contains(s) && !good.Contains(s));
    }

    private static HashSet<int> Walk(IEnumerable<int> start, ILookup<int, int> lines)
    {
        var seen = new HashSet<int>(start);
        var queue = new Queue<int>(seen);
        while (queue.TryDequeue(out var at))
        {
            foreach (var next in lines[at].Where(seen.Add)) queue.Enqueue(next);
        }

        return seen;
    }
}

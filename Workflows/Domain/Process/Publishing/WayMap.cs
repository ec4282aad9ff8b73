namespace ApprovalHub.Domain.Process.Publishing;

/// <summary>What leads to what on the ways of a template, and which branch was taken there.</summary>
internal sealed class WayMap
{
    private const int End = -1;

    /// <summary>How many lines may be gone along for all sorts of cases together: some tenths of a second.</summary>
    private const long Most = 2_000_000;

    private readonly List<WayLine> lines = [];

    /// <summary>One state leads to another; none leads to the first.</summary>
    public void Leads(int from, int to, (int Branch, string Port)? by, bool drawn)
    {
        if (from >= 0) lines.Add(new WayLine(from, to, by?.Branch ?? -1, by?.Port ?? "", drawn));
    }

    /// <summary>A case may end from here.</summary>
    public void Ends(int from, (int Branch, string Port)? by, bool drawn) => Leads(from, End, by, drawn);

    /// <summary>
    /// States from which no way that is drawn leads to an end, work sent back by hand left aside, for some case: a branch that asks for the facts goes
    /// the same way each time that a case comes to it, which may go round for ever. Null where there are too many sorts of cases to try each.
    /// </summary>
    /// <param name="states">How many states there are.</param>
    /// <param name="answers">The ports that the branches take together, for each sort of case; null where there are too many.</param>
    public IReadOnlyCollection<int>? Stuck(int states, Func<IReadOnlyCollection<int>, IReadOnlyCollection<IReadOnlyDictionary<int, string>>?> answers)
    {
        var into = lines.Where(l => l.Drawn).ToLookup(l => l.To);
        var safe = Safe(states, into);
        if (Array.TrueForAll(safe, s => s)) return [];
        var from = lines.ToLookup(l => l.From);
        var doubtful = lines.Where(l => l.Branch >= 0 && !safe[l.From]).Select(l => l.Branch).ToHashSet();
        if ((Few(answers([.. lines.Where(l => l.Branch >= 0).Select(l => l.Branch).Distinct()])) ?? Few(answers(doubtful))) is { } sorts) return Stuck(sorts, from, into);

        // Too many to try each; what one branch alone leads round is found all the same.
        var alone = Stuck(doubtful.SelectMany(b => answers([b]) ?? []).Take((int)(Most / lines.Count)), from, into);
        return alone.Count > 0 ? alone : null;

        IReadOnlyCollection<IReadOnlyDictionary<int, string>>? Few(IReadOnlyCollection<IReadOnlyDictionary<int, string>>? all) => all?.Count * (long)lines.Count <= Most ? all : null;
    }

    private static HashSet<int> Stuck(IEnumerable<IReadOnlyDictionary<int, string>> sorts, ILookup<int, WayLine> from, ILookup<int, WayLine> into)
    {
        var stuck = new HashSet<int>();
        foreach (var sort in sorts) stuck.UnionWith(Stuck(sort, from, into));
        return stuck;
    }

    /// <summary>States from which a way leads to an end whatever each branch answers each time: enough for every case, and soon counted.</summary>
    private bool[] Safe(int states, ILookup<int, WayLine> into)
    {
        var missing = Enumerable.Repeat(1, states).ToArray();
        foreach (var ways in lines.Where(l => l.Branch >= 0).CountBy(l => l.From)) missing[ways.Key] = ways.Value;
        var (safe, queue) = (new bool[states], new Queue<int>([End]));
        while (queue.TryDequeue(out var at))
        {
            foreach (var line in into[at])
            {
                if (safe[line.From] || --missing[line.From] > 0) continue;
                safe[line.From] = true;
                queue.Enqueue(line.From);
            }
        }

        return safe;
    }

    private static IEnumerable<int> Stuck(IReadOnlyDictionary<int, string> sort, ILookup<int, WayLine> from, ILookup<int, WayLine> into)
    {
        var reached = Walk(0, from, l => l.To);
        var good = Walk(End, into, l => l.From);
        return reached.Where(s => s != End && !good.Contains(s));

        HashSet<int> Walk(int start, ILookup<int, WayLine> ways, Func<WayLine, int> next)
        {
            var (seen, queue) = (new HashSet<int> { start }, new Queue<int>([start]));
            while (queue.TryDequeue(out var at))
            {
                foreach (var line in ways[at].Where(l => (l.Branch < 0 || !sort.TryGetValue(l.Branch, out var port) || port == l.Port) && seen.Add(next(l)))) queue.Enqueue(next(line));
            }

            return seen;
        }
    }

    private readonly record struct WayLine(int From, int To, int Branch, string Port, bool Drawn);
}

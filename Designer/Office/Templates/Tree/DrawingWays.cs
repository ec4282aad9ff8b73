namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>How the steps of a drawing lie on each other's ways: what every way to a step passes (its dominators), what leads back, and in which order they come.</summary>
internal sealed class DrawingWays
{
    private readonly Dictionary<string, string> before = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> order = new(StringComparer.Ordinal);
    private readonly ILookup<string, DrawnLine> into, from;

    public DrawingWays(Drawing drawing)
    {
        into = drawing.Lines.ToLookup(l => l.To, StringComparer.Ordinal);
        from = drawing.Lines.ToLookup(l => l.From, StringComparer.Ordinal);
        var depth = Depth(drawing.Start);
        Dominate(drawing.Start, depth);
        Loop = Sort(drawing, depth);
    }

    /// <summary>A step that lies on a loop which leads back to a step that not every way passes; null: there is none.</summary>
    public string? Loop { get; }

    public IEnumerable<DrawnLine> From(string id) => from[id];

    public bool Reaches(string id) => order.ContainsKey(id);

    /// <summary>Place in the order of the flow.</summary>
    public int Order(string id) => order[id];

    /// <summary>The last step that every way to this one passes; null for the start.</summary>
    public string? Before(string id) => before.GetValueOrDefault(id);

    /// <summary>Whether every way to <paramref name="id"/> passes <paramref name="passed"/>; a step passes itself.</summary>
    public bool Passes(string passed, string? id)
    {
        while (id is not null && id != passed)
            id = Before(id);
        return id is not null;
    }

    public bool IsBack(DrawnLine line) => Passes(line.To, line.From);

    /// <summary>Lines that lead on to a step.</summary>
    public IEnumerable<DrawnLine> Into(string id) => into[id].Where(l => order.ContainsKey(l.From) && !IsBack(l));

    /// <summary>Steps in the order in which a walk in depth leaves them, the start last.</summary>
    private List<string> Depth(string start)
    {
        var (left, seen) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal) { start });
        var way = new Stack<(string Id, IEnumerator<DrawnLine> Next)>();
        way.Push((start, from[start].GetEnumerator()));
        while (way.TryPeek(out var at))
        {
            if (!at.Next.MoveNext())
                left.Add(way.Pop().Id);
            else if (seen.Add(at.Next.Current.To))
                way.Push((at.Next.Current.To, from[at.Next.Current.To].GetEnumerator()));
        }
        return left;
    }

    /// <summary>By Cooper, Harvey and Kennedy.</summary>
    private void Dominate(string start, List<string> depth)
    {
        var rank = depth.Index().ToDictionary(d => d.Item, d => d.Index, StringComparer.Ordinal);
        before[start] = start;
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var id in Enumerable.Reverse(depth).Skip(1))
            {
                var common = into[id].Select(l => l.From).Where(before.ContainsKey).Aggregate((a, b) => Meet(a, b, rank));
                changed |= !before.TryGetValue(id, out var known) || known != common;
                before[id] = common;
            }
        }
        before.Remove(start);
    }

    private string Meet(string a, string b, Dictionary<string, int> rank)
    {
        while (a != b)
            (a, b) = rank[a] < rank[b] ? (before[a], b) : (a, before[b]);
        return a;
    }

    /// <summary>Orders the steps so that all that lead on to a step come first. Returns one that never can.</summary>
    private string? Sort(Drawing drawing, List<string> depth)
    {
        var reached = depth.ToHashSet(StringComparer.Ordinal);
        var open = depth.ToDictionary(d => d, d => into[d].Count(l => reached.Contains(l.From) && !IsBack(l)), StringComparer.Ordinal);
        var places = drawing.Steps.Index().ToDictionary(s => s.Item.Id, s => s.Index, StringComparer.Ordinal);
        var ready = new PriorityQueue<string, int>(open.Where(o => o.Value == 0).Select(o => (o.Key, places[o.Key])));
        while (ready.TryDequeue(out var id, out _))
        {
            order[id] = order.Count;
            foreach (var line in from[id].Where(l => !IsBack(l)))
            {
                if (--open[line.To] == 0)
                    ready.Enqueue(line.To, places[line.To]);
            }
        }
        return depth.Find(d => !order.ContainsKey(d));
    }
}

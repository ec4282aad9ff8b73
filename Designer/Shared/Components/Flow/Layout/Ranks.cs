namespace ApprovalHub.Designer.Components.Flow.Layout;

/// <summary>Which lines lead back, and how far down each box stands: below everything that leads to it otherwise.</summary>
internal sealed class Ranks
{
    private readonly Plan plan;
    private readonly List<int>[] leaving;
    private readonly List<int> left = [];

    private Ranks(Plan plan)
    {
        this.plan = plan;
        (Rank, Back) = (new int[plan.Nodes], new bool[plan.Lines]);
        leaving = [.. Enumerable.Range(0, plan.Nodes).Select(_ => new List<int>())];
        for (var line = 0; line < plan.Lines; line++)
            leaving[plan.From[line]].Add(line);
    }

    /// <summary>The rank of each box, 0 on top.</summary>
    public int[] Rank { get; }

    /// <summary>Whether a line leads back.</summary>
    public bool[] Back { get; }

    /// <summary>The boxes in the order in which one meets them from the start.</summary>
    public List<int> Met { get; } = [];

    public static Ranks Of(Plan plan)
    {
        var ranks = new Ranks(plan);
        ranks.Walk();
        ranks.Sink();
        return ranks;
    }

    public IEnumerable<int> Leaving(int node) => leaving[node];

    /// <summary>Depth first from the boxes that nothing leads to, else from the first that was not met: what leads to a box on the way is back.</summary>
    private void Walk()
    {
        var entered = new bool[plan.Nodes];
        foreach (var to in plan.To)
            entered[to] = true;
        var state = new byte[plan.Nodes];
        foreach (var root in Enumerable.Range(0, plan.Nodes).OrderBy(n => entered[n]))
        {
            if (state[root] == 0)
                Walk(root, state);
        }
    }

    private void Walk(int root, byte[] state)
    {
        const byte onTheWay = 1, done = 2;
        var way = new Stack<(int Node, int Next)>();
        void Meet(int node)
        {
            state[node] = onTheWay;
            Met.Add(node);
            way.Push((node, 0));
        }
        Meet(root);
        while (way.TryPop(out var at))
        {
            if (at.Next == leaving[at.Node].Count)
            {
                state[at.Node] = done;
                left.Add(at.Node);
                continue;
            }
            way.Push((at.Node, at.Next + 1));
            var line = leaving[at.Node][at.Next];
            if (state[plan.To[line]] == 0)
                Meet(plan.To[line]);
            else
                Back[line] = state[plan.To[line]] == onTheWay;
        }
    }

    /// <summary>Longest way from above; whatever nothing leads to then moves down to what it leads to, save the start.</summary>
    private void Sink()
    {
        var entered = new bool[plan.Nodes];
        for (var i = left.Count - 1; i >= 0; i--)
        {
            foreach (var line in leaving[left[i]].Where(l => !Back[l]))
            {
                Rank[plan.To[line]] = Math.Max(Rank[plan.To[line]], Rank[left[i]] + 1);
                entered[plan.To[line]] = true;
            }
        }
        foreach (var node in left.Where(n => !entered[n] && n != Met[0]))
        {
            var below = leaving[node].Where(l => !Back[l]).Select(l => Rank[plan.To[l]]).DefaultIfEmpty(1).Min();
            Rank[node] = below - 1;
        }
    }
}

namespace ApprovalHub.Designer.Components.Flow.Layout;

/// <summary>The rows of a drawing: boxes on the even ones, the words of the lines that leave them on the odd ones; a long line has a spot in each row.</summary>
internal sealed class Rows
{
    private const double Slim = 4;
    private readonly List<Spot> all = [];
    private readonly List<Spot>[] chains;
    private readonly Plan plan;

    private Rows(Plan plan, Ranks ranks)
    {
        (this.plan, Ranks) = (plan, ranks);
        Each = [.. Enumerable.Range(0, (2 * ranks.Rank.Max()) + 1).Select(_ => new List<Spot>())];
        OfNode = [.. Enumerable.Range(0, plan.Nodes).Select(n => Add(2 * ranks.Rank[n], -1, plan.Width[n], plan.Height[n]))];
        chains = [.. Enumerable.Range(0, plan.Lines).Select(Chain)];
    }

    public Ranks Ranks { get; }

    /// <summary>The spots of each row from left to right, without those of the lines that lead back.</summary>
    public IReadOnlyList<List<Spot>> Each { get; }

    public IReadOnlyList<Spot> OfNode { get; }

    public IReadOnlyList<Spot> All => all;

    /// <summary>The spots of a line from top to bottom.</summary>
    public IReadOnlyList<Spot> ChainOf(int line) => chains[line];

    /// <summary>The boxes that a line leaves and enters.</summary>
    public (Spot From, Spot To) Ends(int line) => (OfNode[plan.From[line]], OfNode[plan.To[line]]);

    /// <summary>Where the words of a line stand: beside the box that it leaves when it leads back, else in the row below that box.</summary>
    public Spot WordsOf(int line) => Ranks.Back[line] ? chains[line][^1] : chains[line][0];

    public static Rows Of(Plan plan, Ranks ranks)
    {
        var rows = new Rows(plan, ranks);
        rows.Join();
        foreach (var node in ranks.Met)
        {
            rows.Put(rows.OfNode[node]);
            foreach (var spot in ranks.Leaving(node).Where(l => !ranks.Back[l]).SelectMany(l => rows.chains[l]))
                rows.Put(spot);
        }
        return rows;
    }

    private void Put(Spot spot)
    {
        spot.Place = Each[spot.Row].Count;
        Each[spot.Row].Add(spot);
    }

    private List<Spot> Chain(int line)
    {
        var (from, to) = (OfNode[plan.From[line]].Row, OfNode[plan.To[line]].Row);
        var (first, last) = Ranks.Back[line] ? (to, from) : (from + 1, to - 1);
        var words = Ranks.Back[line] ? last : first;
        return
        [
            .. Enumerable.Range(first, last - first + 1).Select(row => row == words
                ? Add(row, line, Math.Max(Slim, plan.Words[line].Width), plan.Words[line].Height) : Add(row, line, Slim, 0)),
        ];
    }

    private void Join()
    {
        for (var line = 0; line < plan.Lines; line++)
        {
            if (Ranks.Back[line])
                continue;
            var before = OfNode[plan.From[line]];
            foreach (var spot in chains[line].Append(OfNode[plan.To[line]]))
            {
                before.Below.Add(spot);
                spot.Above.Add(before);
                before = spot;
            }
        }
        foreach (var spot in all.OrderByDescending(s => s.Row))
            spot.Depth = spot.Below.Select(below => below.Depth + 1).DefaultIfEmpty().Max();
    }

    private Spot Add(int row, int line, double width, double height)
    {
        all.Add(new Spot(all.Count, row, line) { Width = width, Height = height });
        return all[^1];
    }
}

namespace ApprovalHub.Designer.Components.Flow.Layout;

/// <summary>Where lines leave and enter the boxes: straight above or below where they run, as far as the box is wide.</summary>
internal sealed class Ports
{
    private const double Corner = 6, RoundCorner = 22;
    private readonly double[] leaves, enters;

    public Ports(Plan plan, Rows rows)
    {
        (leaves, enters) = (new double[plan.Lines], new double[plan.Nodes]);
        var lines = Enumerable.Range(0, plan.Lines).ToList();
        foreach (var own in lines.GroupBy(line => plan.From[line]))
            Leave(rows.OfNode[own.Key], [.. own.Select(line => (line, X: First(rows, line))).OrderBy(l => l.X).ThenBy(l => l.line)]);
        for (var node = 0; node < plan.Nodes; node++)
            enters[node] = rows.OfNode[node].X;
        foreach (var own in lines.Where(line => !rows.Ranks.Back[line]).GroupBy(line => plan.To[line]))
        {
            var box = rows.OfNode[own.Key];
            enters[own.Key] = Within(box, RoundCorner, own.Select(line => rows.ChainOf(line)[^1].X).MinBy(x => Math.Abs(x - box.X)));
        }
    }

    /// <summary>Where a line leaves its box below.</summary>
    public double Leaves(int line) => leaves[line];

    /// <summary>Where all lines into a box come together above it.</summary>
    public double Enters(int node) => enters[node];

    private static double First(Rows rows, int line) => rows.Ranks.Back[line] ? rows.ChainOf(line)[^1].X : rows.ChainOf(line)[0].X;

    /// <summary>As near as the box's corners allow, which are round where a flow begins and ends.</summary>
    private static double Within(Spot box, double corner, double x)
    {
        var room = Math.Max(0, (box.Width / 2) - corner);
        return Math.Clamp(x, box.X - room, box.X + room);
    }

    /// <summary>Each as near to its own way as the others and the corners allow, in the order of the ways.</summary>
    private void Leave(Spot box, IReadOnlyList<(int Line, double X)> own)
    {
        for (var i = 0; i < own.Count; i++)
        {
            var wished = Within(box, Corner, own[i].X);
            leaves[own[i].Line] = i == 0 ? wished : Math.Max(wished, leaves[own[i - 1].Line] + Plan.Apart);
        }
        var room = box.X + (box.Width / 2) - Corner;
        for (var i = own.Count - 1; i >= 0; i--)
        {
            leaves[own[i].Line] = Math.Min(leaves[own[i].Line], room);
            room = leaves[own[i].Line] - Plan.Apart;
        }
    }
}

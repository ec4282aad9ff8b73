namespace ApprovalHub.Designer.Components.Flow.Layout;

/// <summary>How far apart neighbours in a row stand, told for their columns; one gap a spot, kept by the column it begins at.</summary>
internal sealed class Gaps
{
    private const double BetweenBoxes = 36, BetweenOthers = 14;
    private readonly int[] first, after, next, waiting;
    private readonly double[] wide;
    private readonly int[] root;

    /// <param name="rows">The rows.</param>
    /// <param name="root">The column of each spot, by its first spot.</param>
    /// <param name="fromRight">Whether the rows are gone through from their right ends.</param>
    public Gaps(Rows rows, int[] root, bool fromRight)
    {
        this.root = root;
        (first, after, next, waiting, wide) = (new int[root.Length], new int[root.Length], new int[root.Length], new int[root.Length], new double[root.Length]);
        Array.Fill(first, -1);
        foreach (var row in rows.Each)
        {
            for (var i = 0; i + 1 < row.Count; i++)
                Add(row[fromRight ? row.Count - 1 - i : i], row[fromRight ? row.Count - 2 - i : i + 1]);
        }
    }

    /// <summary>As far left as the gaps allow, then as near to the right neighbours as they allow.</summary>
    public double[] Compact()
    {
        var (order, x) = (InOrder(), new double[root.Length]);
        foreach (var column in order)
        {
            for (var gap = first[column]; gap >= 0; gap = next[gap])
                x[after[gap]] = Math.Max(x[after[gap]], x[column] + wide[gap]);
        }
        for (var i = order.Count - 1; i >= 0; i--)
        {
            var room = double.MaxValue;
            for (var gap = first[order[i]]; gap >= 0; gap = next[gap])
                room = Math.Min(room, x[after[gap]] - wide[gap]);
            if (room < double.MaxValue)
                x[order[i]] = Math.Max(x[order[i]], room);
        }
        return x;
    }

    /// <summary>Each spot has one neighbour that way, so its number is the gap's.</summary>
    private void Add(Spot spot, Spot neighbour)
    {
        var (gap, column) = (spot.Number, root[spot.Number]);
        (after[gap], next[gap], first[column]) = (root[neighbour.Number], first[column], gap);
        wide[gap] = ((spot.Width + neighbour.Width) / 2) + (spot.IsBox && neighbour.IsBox ? BetweenBoxes : BetweenOthers);
        waiting[after[gap]]++;
    }

    /// <summary>The columns, each after all that stand before it.</summary>
    private List<int> InOrder()
    {
        var order = new List<int>();
        for (var i = 0; i < root.Length; i++)
        {
            if (root[i] == i && waiting[i] == 0)
                order.Add(i);
        }
        for (var i = 0; i < order.Count; i++)
        {
            for (var gap = first[order[i]]; gap >= 0; gap = next[gap])
            {
                if (--waiting[after[gap]] == 0)
                    order.Add(after[gap]);
            }
        }
        return order;
    }
}

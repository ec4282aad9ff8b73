namespace ApprovalHub.Designer.Components.Flow.Layout;

/// <summary>One of the four ways to line up spots in columns (see <see cref="Columns"/>).</summary>
internal sealed class Alignment
{
    private readonly Rows rows;
    private readonly bool fromTop, fromRight;
    private readonly int[] root, next;

    /// <param name="rows">The rows in their order.</param>
    /// <param name="crossed">Pieces that may not line up.</param>
    /// <param name="fromTop">Whether spots line up with those above them, else below.</param>
    /// <param name="fromRight">Whether the row is gone through from its right end.</param>
    public Alignment(Rows rows, HashSet<(int Above, int Below)> crossed, bool fromTop, bool fromRight)
    {
        (this.rows, this.fromTop, this.fromRight) = (rows, fromTop, fromRight);
        (root, next) = (new int[rows.All.Count], new int[rows.All.Count]);
        for (var i = 0; i < root.Length; i++)
            root[i] = next[i] = i;
        var near = new List<Spot>();
        for (var i = 1; i < rows.Each.Count; i++)
            LineUp(rows.Each[fromTop ? i : rows.Each.Count - 1 - i], crossed, near);
    }

    /// <summary>The places of all spots.</summary>
    public double[] Compact()
    {
        var x = new Gaps(rows, root, fromRight).Compact();
        var sign = fromRight ? -1 : 1;
        var places = new double[x.Length];
        for (var i = 0; i < places.Length; i++)
            places[i] = sign * x[root[i]];
        return places;
    }

    private void LineUp(List<Spot> row, HashSet<(int Above, int Below)> crossed, List<Spot> near)
    {
        var last = -1;
        for (var i = 0; i < row.Count; i++)
        {
            var spot = row[fromRight ? row.Count - 1 - i : i];
            Gather(spot, near);
            for (var at = (near.Count - 1) / 2; near.Count > 0 && at <= near.Count / 2 && at < near.Count; at++)
            {
                var other = near[at];
                if (next[spot.Number] != spot.Number || Rank(other) <= last || crossed.Contains(fromTop ? (other.Number, spot.Number) : (spot.Number, other.Number)))
                    continue;
                next[other.Number] = spot.Number;
                root[spot.Number] = root[other.Number];
                next[spot.Number] = root[spot.Number];
                last = Rank(other);
            }
        }
    }

    /// <summary>Those that a spot may line up with, in the order in which the row is gone through.</summary>
    private void Gather(Spot spot, List<Spot> near)
    {
        near.Clear();
        foreach (var other in fromTop ? spot.Above : spot.Below)
        {
            if (fromTop ? other.LeadsOn(spot) : spot.LeadsOn(other))
                near.Add(other);
        }
        if (near.Count > 1)
            near.Sort((a, b) => Rank(a) - Rank(b));
    }

    private int Rank(Spot spot) => fromRight ? rows.Each[spot.Row].Count - 1 - spot.Place : spot.Place;
}

namespace ApprovalHub.Designer.Components.Flow.Layout;

/// <summary>
/// Places the spots across (Brandes and Köpf, 2001): four times, from each corner, spots are lined up with the middle of those neighbours that
/// lead on and pushed together; each stands in the middle of its four places. Long lines run straight, and the order and the gaps of each row hold, since
/// they hold in all four.
/// </summary>
internal static class Columns
{
    public static void Place(Rows rows)
    {
        var crossed = Crossed(rows);
        var four = new List<(double[] X, bool FromRight)>();
        foreach (var fromTop in new[] { true, false })
        {
            foreach (var fromRight in new[] { false, true })
                four.Add((new Alignment(rows, crossed, fromTop, fromRight).Compact(), fromRight));
        }
        var placed = rows.Each.SelectMany(row => row).ToList();
        LevelOff(four, placed);
        var values = new double[four.Count];
        foreach (var spot in placed)
        {
            for (var i = 0; i < values.Length; i++)
                values[i] = four[i].X[spot.Number];
            Array.Sort(values);
            spot.X = Math.Round((values[1] + values[2]) / 2);
        }
    }

    /// <summary>Shifts each to the narrowest: those from the left by their left edges, those from the right by their right ones.</summary>
    private static void LevelOff(List<(double[] X, bool FromRight)> four, List<Spot> spots)
    {
        var edges = four.Select(f => (Left: spots.Min(s => f.X[s.Number] - (s.Width / 2)), Right: spots.Max(s => f.X[s.Number] + (s.Width / 2)))).ToList();
        var narrowest = edges.MinBy(e => e.Right - e.Left);
        for (var i = 0; i < four.Count; i++)
        {
            var shift = four[i].FromRight ? narrowest.Right - edges[i].Right : narrowest.Left - edges[i].Left;
            foreach (var spot in spots)
                four[i].X[spot.Number] += shift;
        }
    }

    /// <summary>Pieces that cross a piece of a long line: the long line goes first and runs straight.</summary>
    private static HashSet<(int, int)> Crossed(Rows rows)
    {
        var crossed = new HashSet<(int, int)>();
        var (passing, ending) = (new List<(Spot Above, Spot Below)>(), new List<(Spot Above, Spot Below)>());
        for (var i = 0; i + 1 < rows.Each.Count; i++)
        {
            passing.Clear();
            ending.Clear();
            foreach (var above in rows.Each[i])
            {
                foreach (var below in above.Below)
                    (above.IsBox || below.IsBox ? ending : passing).Add((above, below));
            }
            foreach (var (above, below) in ending)
            {
                if (passing.Exists(p => (p.Above.Place < above.Place && p.Below.Place > below.Place) || (p.Above.Place > above.Place && p.Below.Place < below.Place)))
                    crossed.Add((above.Number, below.Number));
            }
        }
        return crossed;
    }
}

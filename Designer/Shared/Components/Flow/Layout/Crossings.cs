namespace ApprovalHub.Designer.Components.Flow.Layout;

/// <summary>Orders the rows so that few lines cross: sweeps up and down, each spot to the middle of its neighbours, then neighbours change places.</summary>
internal static class Crossings
{
    private const int Sweeps = 10, Patience = 3, Rounds = 4;
    private const double Tie = 1e-7;

    public static void Reduce(Rows rows)
    {
        var best = rows.Each.Select(row => row.ToArray()).ToArray();
        var (fewest, waited) = (Count(rows), 0);
        for (var sweep = 0; sweep < Sweeps && fewest > 0 && waited < Patience; sweep++)
        {
            Sweep(rows, down: sweep % 2 == 0);
            waited++;
            if (Count(rows) is var now && now < fewest)
            {
                (fewest, waited) = (now, 0);
                best = [.. rows.Each.Select(row => row.ToArray())];
            }
        }
        for (var row = 0; row < best.Length; row++)
            Order(rows.Each[row], best[row]);
        var rounds = 0;
        while (rounds < Rounds && Swap(rows))
            rounds++;
    }

    private static void Sweep(Rows rows, bool down)
    {
        for (var i = 1; i < rows.Each.Count; i++)
        {
            var row = rows.Each[down ? i : rows.Each.Count - 1 - i];
            var (keys, order) = (new double[row.Count], row.ToArray());
            for (var n = 0; n < order.Length; n++)
                keys[n] = Middle(order[n], down ? order[n].Above : order[n].Below) + (n * Tie); // whoever stood left stays left
            Array.Sort(keys, order);
            Order(row, order);
        }
    }

    private static double Middle(Spot spot, List<Spot> near)
    {
        if (near.Count == 0)
            return spot.Place;
        double sum = 0;
        foreach (var other in near)
            sum += other.Place;
        return sum / near.Count;
    }

    private static void Order(List<Spot> row, Spot[] order)
    {
        for (var place = 0; place < order.Length; place++)
        {
            row[place] = order[place];
            order[place].Place = place;
        }
    }

    /// <summary>Exchanges neighbours where that leaves fewer crossings.</summary>
    private static bool Swap(Rows rows)
    {
        var better = false;
        foreach (var row in rows.Each)
        {
            for (var i = 0; i + 1 < row.Count; i++)
            {
                var (left, right) = (row[i], row[i + 1]);
                if (Between(right.Above, left.Above) + Between(right.Below, left.Below) >= Between(left.Above, right.Above) + Between(left.Below, right.Below))
                    continue;
                (row[i], row[i + 1], left.Place, right.Place) = (right, left, i + 1, i);
                better = true;
            }
        }
        return better;
    }

    /// <summary>Crossings of the lines of one spot with those of another one right of it.</summary>
    private static int Between(List<Spot> left, List<Spot> right)
    {
        var count = 0;
        foreach (var one in left)
        {
            foreach (var other in right)
            {
                if (other.Place < one.Place)
                    count++;
            }
        }
        return count;
    }

    private static int Count(Rows rows)
    {
        var count = 0;
        for (var i = 0; i + 1 < rows.Each.Count; i++)
        {
            var size = rows.Each[i + 1].Count;
            var tree = new int[size + 1];
            var seen = 0;
            foreach (var spot in rows.Each[i])
            {
                foreach (var below in spot.Below)
                    count += seen - Before(tree, below.Place + 1);
                foreach (var below in spot.Below)
                {
                    for (var at = below.Place + 1; at <= size; at += at & -at) tree[at]++;
                    seen++;
                }
            }
        }
        return count;
    }

    /// <summary>How many of those seen stand left of a place or in it (a Fenwick tree).</summary>
    private static int Before(int[] tree, int at)
    {
        var sum = 0;
        for (; at > 0; at -= at & -at) sum += tree[at];
        return sum;
    }
}

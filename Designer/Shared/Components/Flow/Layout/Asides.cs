namespace ApprovalHub.Designer.Components.Flow.Layout;

/// <summary>Places the lines that lead back: beside all that stands in the rows which they pass, on the nearer side, the shorter ones inside.</summary>
internal static class Asides
{
    private const double Gap = 16;

    public static void Place(Rows rows)
    {
        var left = rows.Each.Select(row => row.Min(s => (double?)s.X - (s.Width / 2)) ?? 0).ToArray();
        var right = rows.Each.Select(row => row.Max(s => (double?)s.X + (s.Width / 2)) ?? 0).ToArray();
        var backs = Enumerable.Range(0, rows.Ranks.Back.Length).Where(line => rows.Ranks.Back[line]);
        foreach (var line in backs.OrderBy(line => rows.ChainOf(line).Count).ThenBy(line => line))
        {
            var chain = rows.ChainOf(line);
            var rightmost = chain.Max(s => right[s.Row] + Gap + (s.Width / 2));
            var leftmost = chain.Min(s => left[s.Row] - Gap - (s.Width / 2));
            var (from, to) = rows.Ends(line);
            var x = rightmost - Math.Min(from.X, to.X) <= Math.Max(from.X, to.X) - leftmost ? rightmost : leftmost;
            foreach (var spot in chain)
            {
                spot.X = Math.Round(x);
                left[spot.Row] = Math.Min(left[spot.Row], spot.X - (spot.Width / 2));
                right[spot.Row] = Math.Max(right[spot.Row], spot.X + (spot.Width / 2));
            }
        }
    }
}

namespace ApprovalHub.Designer.Components.Flow.Layout;

/// <summary>The room between two rows, in which lines run across, each on a track.</summary>
/// <param name="aboveBoxes">Whether arrows end below it.</param>
internal sealed class Channel(bool aboveBoxes)
{
    private const double Track = 10, UpperEdge = 8, ArrowEdge = 14, WordEdge = 6;
    private readonly Dictionary<int, Net> nets = [];
    private double top;

    /// <summary>The net of a key; lines with the same key come together.</summary>
    public Net Of(int key)
    {
        if (!nets.TryGetValue(key, out var net))
            nets[key] = net = new Net();
        return net;
    }

    public double Y(Net net) => top + UpperEdge + (net.Track * Track);

    /// <summary>Gives each net its track, and the channel its place.</summary>
    /// <returns>Where the channel ends.</returns>
    public double Settle(double from)
    {
        top = from;
        var tracks = Settle([.. nets.Values.Where(n => n.IsAcross).OrderBy(n => n.Left).ThenBy(n => n.Right)]);
        return from + UpperEdge + (Math.Max(0, tracks - 1) * Track) + (aboveBoxes ? ArrowEdge : WordEdge);
    }

    /// <summary>From the top: always the one that costs least above all that are left; then each as high as those before it leave room.</summary>
    private static int Settle(List<Net> left)
    {
        var costs = left.Select(net => left.Where(other => other != net && net.Meets(other)).Sum(net.CostAbove)).ToList();
        var (settled, tracks) = (new List<Net>(), 0);
        while (left.Count > 0)
        {
            var at = costs.IndexOf(costs.Min());
            var net = left[at];
            left.RemoveAt(at);
            costs.RemoveAt(at);
            for (var i = 0; i < left.Count; i++)
                costs[i] -= left[i].Meets(net) ? left[i].CostAbove(net) : 0;
            net.Track = settled.Where(net.Meets).Select(other => other.Track + 1).DefaultIfEmpty().Max();
            settled.Add(net);
            tracks = Math.Max(tracks, net.Track + 1);
        }
        return tracks;
    }
}

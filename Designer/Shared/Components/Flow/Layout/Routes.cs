namespace ApprovalHub.Designer.Components.Flow.Layout;

/// <summary>The ways of the lines: across in the channels only, up and down through their own spots only; with them the heights of rows and channels.</summary>
internal sealed class Routes
{
    private readonly Plan plan;
    private readonly Rows rows;
    private readonly Ports ports;
    private readonly Channel[] channels;
    private readonly List<(Channel Channel, Net Net, double From, double To)>[] pieces;

    public Routes(Plan plan, Rows rows)
    {
        (this.plan, this.rows, ports) = (plan, rows, new Ports(plan, rows));
        channels = [.. Enumerable.Range(0, rows.Each.Count + 1).Select(row => new Channel(aboveBoxes: row % 2 == 0))];
        pieces = [.. Enumerable.Range(0, plan.Lines).Select(line => rows.Ranks.Back[line] ? Back(line) : Forward(line))];
        Height = Settle();
    }

    public double Height { get; }

    public double Left => pieces.SelectMany(p => p).Select(p => p.Net.Left).DefaultIfEmpty(double.MaxValue).Min();

    public double Right => pieces.SelectMany(p => p).Select(p => p.Net.Right).DefaultIfEmpty(double.MinValue).Max();

    /// <summary>The corners of a line.</summary>
    public IReadOnlyList<(double X, double Y)> Points(int line)
    {
        var (from, to) = rows.Ends(line);
        var points = new List<(double X, double Y)> { (ports.Leaves(line), from.Y + (from.Height / 2)) };
        foreach (var (channel, net, x1, x2) in pieces[line].Where(p => p.From != p.To))
        {
            points.Add((x1, channel.Y(net)));
            points.Add((x2, channel.Y(net)));
        }
        points.Add((ports.Enters(plan.To[line]), to.Y - (to.Height / 2)));
        return points;
    }

    private List<(Channel Channel, Net Net, double From, double To)> Forward(int line)
    {
        var chain = rows.ChainOf(line);
        var way = new List<(Channel, Net, double, double)>();
        var x = ports.Leaves(line);
        foreach (var spot in chain)
        {
            way.Add(Piece(spot.Row, Apart(line), (x, true), (spot.X, false)));
            x = spot.X;
        }
        way.Add(Piece(chain[^1].Row + 1, plan.To[line], (x, true), (ports.Enters(plan.To[line]), false)));
        return way;
    }

    /// <summary>Out below, up beside everything, and in from above.</summary>
    private List<(Channel Channel, Net Net, double From, double To)> Back(int line)
    {
        var chain = rows.ChainOf(line);
        var aside = chain[0].X;
        return
        [
            Piece(chain[^1].Row + 1, Apart(line), (ports.Leaves(line), true), (aside, true)),
            Piece(chain[0].Row, plan.To[line], (aside, false), (ports.Enters(plan.To[line]), false)),
        ];
    }

    /// <summary>A net of its own: lines come together only above the box that they enter.</summary>
    private int Apart(int line) => plan.Nodes + line;

    private (Channel Channel, Net Net, double From, double To) Piece(int channel, int key, (double X, bool Up) from, (double X, bool Up) to)
    {
        var net = channels[channel].Of(key);
        net.Leg(from.X, from.Up);
        net.Leg(to.X, to.Up);
        return (channels[channel], net, from.X, to.X);
    }

    private double Settle()
    {
        var high = new double[rows.Each.Count];
        foreach (var spot in rows.All)
            high[spot.Row] = Math.Max(high[spot.Row], spot.Height);
        var middle = new double[high.Length];
        var y = 0.0;
        for (var row = 0; row < high.Length; row++)
        {
            y = channels[row].Settle(y);
            middle[row] = y + (high[row] / 2);
            y += high[row];
        }
        foreach (var spot in rows.All)
            spot.Y = middle[spot.Row];
        return channels[^1].Settle(y);
    }
}

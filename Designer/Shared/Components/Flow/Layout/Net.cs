namespace ApprovalHub.Designer.Components.Flow.Layout;

/// <summary>Lines that run across in one channel and come together: one track, with legs up to the row above and down to the row below.</summary>
internal sealed class Net
{
    private const double Near = 7, Overlap = 1000;

    public double Left { get; private set; } = double.MaxValue;

    public double Right { get; private set; } = double.MinValue;

    public int Track { get; set; }

    /// <summary>Whether it runs across at all.</summary>
    public bool IsAcross => Right - Left > 0.5;

    private List<double> Up { get; } = [];

    private List<double> Down { get; } = [];

    public void Leg(double x, bool up)
    {
        (Left, Right) = (Math.Min(Left, x), Math.Max(Right, x));
        (up ? Up : Down).Add(x);
    }

    public bool Meets(Net other) => Left - Near < other.Right && other.Left - Near < Right;

    /// <summary>What it costs to run above another one: crossings, and legs that would run on top of one another.</summary>
    public double CostAbove(Net other)
    {
        var cost = 0.0;
        foreach (var x in Down)
        {
            if (x > other.Left && x < other.Right)
                cost++;
            foreach (var up in other.Up)
            {
                if (Math.Abs(up - x) < Near)
                    cost += Overlap;
            }
        }
        foreach (var x in other.Up)
        {
            if (x > Left && x < Right)
                cost++;
        }
        return cost;
    }
}

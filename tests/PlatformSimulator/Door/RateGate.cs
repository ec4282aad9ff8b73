using System.Diagnostics;

namespace ApprovalHub.PlatformSimulator.Door;

/// <summary>How many requests a second a platform takes; 0 for any number.</summary>
internal sealed class RateGate(int most)
{
    private readonly Lock sync = new();
    private long second;
    private int count;

    /// <summary>Whether one more may come in this second.</summary>
    public bool Takes()
    {
        if (most == 0)
            return true;
        lock (sync)
        {
            var now = Stopwatch.GetTimestamp() / Stopwatch.Frequency;
            (second, count) = now == second ? (second, count + 1) : (now, 1);
            return count <= most;
        }
    }
}

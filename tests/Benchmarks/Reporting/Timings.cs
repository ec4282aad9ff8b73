namespace ApprovalHub.Benchmarks.Reporting;

/// <summary>Durations of one kind of act, in milliseconds.</summary>
internal sealed class Timings
{
    private readonly List<double> times = [];

    public void Add(TimeSpan time)
    {
        lock (times)
            times.Add(time.TotalMilliseconds);
    }

    /// <summary>The duration that this share of all did not exceed.</summary>
    public double Quantile(double share)
    {
        lock (times)
        {
            var sorted = times.Order().ToList();
            return sorted.Count == 0 ? double.NaN : sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))];
        }
    }
}

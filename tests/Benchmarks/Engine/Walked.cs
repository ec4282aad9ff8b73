namespace ApprovalHub.Benchmarks.Engine;

/// <summary>What was walked in a time.</summary>
internal readonly record struct Walked(long Steps, long Cases, int Largest, long Bytes, double Seconds)
{
    public double Rate => Steps / Seconds;

    public double StepsOfCase => (double)Steps / Cases;

    public double BytesOfStep => (double)Bytes / Steps;

    public static Walked operator +(Walked a, Walked b) =>
        new(a.Steps + b.Steps, a.Cases + b.Cases, Math.Max(a.Largest, b.Largest), a.Bytes + b.Bytes, a.Seconds + b.Seconds);
}

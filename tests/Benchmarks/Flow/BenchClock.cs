using System.Diagnostics;

namespace ApprovalHub.Benchmarks.Flow;

/// <summary>A clock that starts on a fixed working day, so that every run counts the same dates.</summary>
internal sealed class BenchClock : TimeProvider
{
    private static readonly DateTimeOffset Morning = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);
    private readonly long started = Stopwatch.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => Morning + Stopwatch.GetElapsedTime(started);
}

using System.Diagnostics;
using ApprovalHub.Benchmarks.Reporting;

namespace ApprovalHub.Benchmarks.Flow;

/// <summary>One side of the comparison: its clients, how many cases they did in how long, and how long each act took.</summary>
internal sealed class Race(IReadOnlyList<ICaseRunner> clients)
{
    private int cases;
    private TimeSpan spent, processor;

    public IReadOnlyDictionary<Act, Timings> Times { get; } = Enum.GetValues<Act>().ToDictionary(a => a, _ => new Timings());

    public double Rate => cases / spent.TotalSeconds;

    public int Cases => cases;

    /// <summary>Processor time a case of this program, in milliseconds; a database server's own is not in it.</summary>
    public double Processor => processor.TotalMilliseconds / cases;

    /// <summary>Lets every client run cases until the time is up; each finishes its last one.</summary>
    public async Task BlockAsync(TimeSpan time)
    {
        var (from, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        await Task.WhenAll(clients.Select(client => Task.Run(async () =>
        {
            while (Stopwatch.GetElapsedTime(from) < time)
            {
                await client.RunAsync(Times);
                Interlocked.Increment(ref cases);
            }
        })));
        spent += Stopwatch.GetElapsedTime(from);
        processor += Environment.CpuUsage.TotalTime - used;
    }

    /// <summary>Runs a number of cases with the first client.</summary>
    public async Task CasesAsync(int number)
    {
        for (var i = 0; i < number; i++)
            await clients[0].RunAsync(Times);
    }
}

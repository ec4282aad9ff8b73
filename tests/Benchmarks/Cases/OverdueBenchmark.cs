using System.Diagnostics;
using ApprovalHub.Benchmarks.Inbox;
using ApprovalHub.Benchmarks.Reporting;
using ApprovalHub.Benchmarks.Stores;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Supervision;

namespace ApprovalHub.Benchmarks.Cases;

/// <summary>The board of what is overdue (超期未办结): 10 thousand among 1 million cases, counted by the database in half a second at most, now and as of a day that is over.</summary>
internal static class OverdueBenchmark
{
    private const int Many = 1_000_000, Overdue = 10_000, Rounds = 20;
    private const double MostMilliseconds = 500;
    private static readonly DateTimeOffset Now = new(2026, 9, 18, 1, 0, 0, TimeSpan.Zero);

    public static async Task RunAsync(Report report)
    {
        await MeasureAsync(report, SqliteStore.New());
        await using var server = await PostgresServer.FindAsync();
        if (server is null)
            report.Note(PostgresServer.Missing);
        else
            await MeasureAsync(report, await PostgresStore.NewAsync(server.ConnectionString));
    }

    private static async Task MeasureAsync(Report report, Store store)
    {
        await using var hall = await Hall.FilledAsync(report, store, Many, (model, centre) => new OverdueCrowd(model, centre, Many, Overdue));
        foreach (var (what, to) in new[] { ("now", Now.AddDays(1)), ("as of a month ago", Now.AddMonths(-1)) })
        {
            var times = new Timings();
            var rows = 0;
            for (var round = -1; round < Rounds; round++)
            {
                var from = Stopwatch.GetTimestamp();
                rows = await hall.AskAsync<IHubDb>(hall.Centre.Clerk, async db =>
                {
                    var asked = new StatisticRows(db, (to.AddMonths(-1), to), null);
                    return (await asked.OverdueAsync(Now, CancellationToken.None)).Sum(r => r.Count);
                }, 1, new Timings());
                if (round >= 0)
                    times.Add(Stopwatch.GetElapsedTime(from));
            }
            report.Add(Figure.AtMost($"{hall.Name}: the board of {rows} overdue among 1 million, {what}, slowest", times.Quantile(1), "ms", MostMilliseconds));
            report.Note($"{hall.Name}: the board {what}, p50 {times.Quantile(0.5):0.#} ms.");
        }
    }
}

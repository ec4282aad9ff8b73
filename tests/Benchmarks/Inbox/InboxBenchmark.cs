using ApprovalHub.Benchmarks.Reporting;
using ApprovalHub.Benchmarks.Stores;
using ApprovalHub.Features.Inbox;

namespace ApprovalHub.Benchmarks.Inbox;

/// <summary>The inbox of a person with 200 open tasks takes the same time among 10 thousand cases as among 1 million.</summary>
internal static class InboxBenchmark
{
    private const int Few = 10_000, Many = 1_000_000, Rounds = 10, Queries = 30;
    private const double MostGrowth = 1.5;

    public static async Task RunAsync(Report report)
    {
        await MeasureAsync(report, () => Task.FromResult<Store>(SqliteStore.New()));
        await using var server = await PostgresServer.FindAsync();
        if (server is null)
            report.Note(PostgresServer.Missing);
        else
            await MeasureAsync(report, async () => await PostgresStore.NewAsync(server.ConnectionString));
    }

    private static async Task MeasureAsync(Report report, Func<Task<Store>> make)
    {
        await using var few = await Hall.FilledAsync(report, await make(), Few);
        await using var many = await Hall.FilledAsync(report, await make(), Many);
        report.Progress($"{few.Name}: reading the inbox, {Rounds} rounds by turns");
        foreach (var tab in Enum.GetValues<InboxTab>())
        {
            await ReadAsync(few, tab, new Timings());
            await ReadAsync(many, tab, new Timings());
            var (small, large) = (new Timings(), new Timings());
            var rows = (Few: 0, Many: 0);
            for (var round = 0; round < Rounds; round++)
                rows = (await ReadAsync(few, tab, small), await ReadAsync(many, tab, large));
            report.Add(Figure.GrowthAtMost($"{few.Name}: {tab}, 1 million beside 10 thousand, p50", large.Quantile(0.5), "ms", small.Quantile(0.5), MostGrowth));
            report.Add(Figure.Plain($"{few.Name}: {tab}, p99", large.Quantile(0.99), "ms", small.Quantile(0.99)));
            report.Note($"{few.Name}: {tab} shows {rows.Many} rows ({rows.Few} among 10 thousand).");
        }
    }

    /// <summary>Reads a tab's first page a number of times; answers how many rows it shows.</summary>
    private static Task<int> ReadAsync(Hall hall, InboxTab tab, Timings into) => hall.AskAsync<ReadInbox.Handler>(
        hall.Centre.ReviewerA, async handler => (await handler.HandleAsync(new ReadInbox.Query(tab, null, Crowd.Mine), CancellationToken.None)).Rows.Count,
        Queries, into);
}

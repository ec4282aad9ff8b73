using System.Diagnostics;
using ApprovalHub.Benchmarks.Flow;
using ApprovalHub.Benchmarks.Flow.Floor;
using ApprovalHub.Benchmarks.Reporting;
using ApprovalHub.Benchmarks.Stores;
using ApprovalHub.Features.Inbox;
using Microsoft.Extensions.DependencyInjection;

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
        await using var few = await FilledAsync(report, await make(), Few);
        await using var many = await FilledAsync(report, await make(), Many);
        report.Progress($"{few.Name}: reading the inbox, {Rounds} rounds by turns");
        foreach (var tab in Enum.GetValues<InboxTab>())
        {
            await few.ReadAsync(tab, Queries, new Timings());
            await many.ReadAsync(tab, Queries, new Timings());
            var (small, large) = (new Timings(), new Timings());
            var rows = (Few: 0, Many: 0);
            for (var round = 0; round < Rounds; round++)
                rows = (await few.ReadAsync(tab, Queries, small), await many.ReadAsync(tab, Queries, large));
            report.Add(Figure.GrowthAtMost($"{few.Name}: {tab}, 1 million beside 10 thousand, p50", large.Quantile(0.5), "ms", small.Quantile(0.5), MostGrowth));
            report.Add(Figure.Plain($"{few.Name}: {tab}, p99", large.Quantile(0.99), "ms", small.Quantile(0.99)));
            report.Note($"{few.Name}: {tab} shows {rows.Many} rows ({rows.Few} among 10 thousand).");
        }
    }

    private static async Task<Hall> FilledAsync(Report report, Store store, int size)
    {
        report.Progress($"{store.Name}: filling in {size} cases");
        await store.MakeAsync();
        var centre = new Centre();
        await using (var db = store.Provider.Open(store.Options()))
            await centre.SeedAsync(db);
        var services = ProductRunner.Services(store);
        TableDump? model = null;
        await using (var connection = await store.ConnectAsync())
        {
            await new ProductRunner(services, centre).OneAsync(async (act, _) =>
                model = act == Act.Receive ? await TableDump.TakeAsync(connection) : model);
        }
        await BulkFill.RunAsync(store, new Crowd(model!, centre, size));
        return new Hall(store, services, centre);
    }

    /// <summary>A filled database with the product on it.</summary>
    private sealed class Hall(Store store, ServiceProvider services, Centre centre) : IAsyncDisposable
    {
        public string Name => store.Name;

        /// <summary>Reads a tab's first page a number of times; answers how many rows it shows.</summary>
        public async Task<int> ReadAsync(InboxTab tab, int times, Timings into)
        {
            var rows = 0;
            for (var i = 0; i < times; i++)
            {
                var from = Stopwatch.GetTimestamp();
                await using (var scope = services.CreateAsyncScope())
                {
                    scope.ServiceProvider.GetRequiredService<SignedIn>().PersonId = centre.ReviewerA;
                    var query = new ReadInbox.Query(tab, null, Crowd.Mine);
                    rows = (await scope.ServiceProvider.GetRequiredService<ReadInbox.Handler>().HandleAsync(query, CancellationToken.None)).Rows.Count;
                }
                into.Add(Stopwatch.GetElapsedTime(from));
            }
            return rows;
        }

        public async ValueTask DisposeAsync()
        {
            await services.DisposeAsync();
            await store.DisposeAsync();
        }
    }
}

using System.Diagnostics;
using ApprovalHub.Benchmarks.Flow;
using ApprovalHub.Benchmarks.Reporting;
using ApprovalHub.Benchmarks.Stores;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Sync;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Benchmarks.Outbox;

/// <summary>
/// What the exchange costs: reports a second to the simulator, beside the same requests sent again, signed before, by a bare HTTP client to a simulator of its own;
/// and the time of the acts of a case beside one whose rows of the outbox, notices and all, are kept from being written.
/// </summary>
internal static class OutboxBenchmark
{
    private const int Rounds = 3, Cases = 500, ActRounds = 12;
    private const double LeastShare = 0.5, MostGrowth = 1.1;
    private static readonly TimeSpan Block = TimeSpan.FromSeconds(1);

    public static async Task RunAsync(Report report, Options options)
    {
        if (options.Wants("Sqlite"))
        {
            await using var sqlite = SqliteStore.New();
            await MeasureAsync(report, sqlite, options.Rounds ?? ActRounds);
        }
        if (!options.Wants("PostgreSql"))
            return;
        await using var server = await PostgresServer.FindAsync();
        if (server is null)
        {
            report.Note(PostgresServer.Missing);
            return;
        }
        await using var postgres = await PostgresStore.NewAsync(server.ConnectionString);
        await MeasureAsync(report, postgres, options.Rounds ?? ActRounds);
    }

    private static async Task MeasureAsync(Report report, Store store, int actRounds)
    {
        report.Progress($"{store.Name}: making the database, starting two simulators");
        await store.MakeAsync();
        var centre = new Centre();
        await using (var db = store.Provider.Open(store.Options()))
            await centre.SeedAsync(db);
        await using var line = await Line.OpenAsync(store);
        await SendAsync(report, store, line, new ProductRunner(line.Services, centre));
        await ActAsync(report, store, line, centre, actRounds);
    }

    /// <summary>The first round is not counted: both sides and both simulators come up to speed in it.</summary>
    private static async Task SendAsync(Report report, Store store, Line line, ProductRunner product)
    {
        var drain = line.Services.GetRequiredService<DrainPlatform.Handler>();
        var (ours, bare) = (Platforms.All.ToDictionary(p => p, _ => new Rate()), Platforms.All.ToDictionary(p => p, _ => new Rate()));
        foreach (var platform in Platforms.All)
            await drain.HandleAsync(platform, CancellationToken.None); // connected before there is a case
        for (var round = 0; round <= Rounds; round++)
        {
            report.Progress($"{store.Name}: round {round} of {Rounds}: {Cases} cases, sent by the product and by a bare client");
            for (var done = 0; done < Cases; done++)
                await product.OneAsync((_, _) => Task.CompletedTask);
            foreach (var platform in Platforms.All)
            {
                var from = Stopwatch.GetTimestamp();
                var rows = await drain.HandleAsync(platform, CancellationToken.None);
                var (spent, calls) = (Stopwatch.GetElapsedTime(from), line.Recorder.Take());
                var again = await line.ReplayAsync(calls, line.MostCalls);
                if (round == 0)
                    continue;
                ours[platform].Add(rows, spent);
                bare[platform].Add(rows, again);
            }
        }
        foreach (var platform in Platforms.All)
            report.Add(Figure.ShareAtLeast($"{store.Name}: reports to {platform}", ours[platform].ASecond, "rows/s", bare[platform].ASecond, LeastShare));
        await line.CheckAsync();
    }

    private static async Task ActAsync(Report report, Store store, Line line, Centre centre, int rounds)
    {
        report.Progress($"{store.Name}: {rounds} blocks of cases with their reports, and {rounds} without, in turn");
        await using var alone = ProductRunner.Collection(store, new WithoutOutbox()).AddSingleton(PlatformList.None).BuildServiceProvider();
        var (told, untold) = (new Race([new ProductRunner(line.Services, centre)]), new Race([new ProductRunner(alone, centre)]));
        await untold.BlockAsync(Block * 4);
        (told, untold) = (new Race([new ProductRunner(line.Services, centre)]), new Race([new ProductRunner(alone, centre)]));
        for (var round = 0; round < rounds; round++)
        {
            await (round % 2 == 0 ? told : untold).BlockAsync(Block);
            await (round % 2 == 0 ? untold : told).BlockAsync(Block);
        }
        report.Add(Figure.GrowthAtMost($"{store.Name}: a case of four acts, with the outbox's rows beside without", 1000 / told.Rate, "ms", 1000 / untold.Rate, MostGrowth));
    }

    private sealed class Rate
    {
        private int rows;
        private TimeSpan spent;

        public double ASecond => rows / spent.TotalSeconds;

        public void Add(int more, TimeSpan time) => (rows, spent) = (rows + more, spent + time);
    }
}

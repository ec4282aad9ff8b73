using System.Diagnostics;
using System.Runtime;
using ApprovalHub.Benchmarks.Flow;
using ApprovalHub.Benchmarks.Reporting;
using ApprovalHub.Benchmarks.Stores;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Sync;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Benchmarks.Outbox;

/// <summary>
/// What the exchange costs: reports a second to the simulator, beside the same bodies sent again, signed as the platform wants it, by a bare HTTP client to a simulator of its own;
/// and the time of the acts of a case beside one whose rows of the outbox, notices and all, are kept from being written.
/// </summary>
internal static class OutboxBenchmark
{
    private const int Rounds = 3, Cases = 2000, WarmUp = 500, ActRounds = 12, LongestWarmUp = 12, Quiet = 50;
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
        await ActAsync(report, store, centre, actRounds);
    }

    /// <summary>Rounds are not counted until the compiler has come to rest, and both simulators with it: a server runs for weeks, and a drain lasts a moment.</summary>
    private static async Task SendAsync(Report report, Store store, Line line, ProductRunner product)
    {
        var drain = line.Services.GetRequiredService<DrainPlatform.Handler>();
        foreach (var platform in Platforms.All)
            await drain.HandleAsync(platform, CancellationToken.None); // connected before there is a case
        for (var round = 1; round <= LongestWarmUp; round++)
        {
            report.Progress($"{store.Name}: round {round} of the warm-up, {LongestWarmUp} at most");
            var before = JitInfo.GetCompiledMethodCount();
            await RoundAsync(line, drain, product, null);
            if (JitInfo.GetCompiledMethodCount() - before < Quiet)
                break;
        }
        var rates = Platforms.All.ToDictionary(p => p, _ => (Ours: new Rate(), Bare: new Rate()));
        for (var round = 1; round <= Rounds; round++)
        {
            report.Progress($"{store.Name}: round {round} of {Rounds}: {Cases} cases, sent by the product and by a bare client");
            await RoundAsync(line, drain, product, rates);
        }
        foreach (var platform in Platforms.All)
        {
            report.Add(Figure.ShareAtLeast($"{store.Name}: reports to {platform}", rates[platform].Ours.ASecond, "rows/s", rates[platform].Bare.ASecond, LeastShare));
            report.Note(line.Split.Of($"{store.Name}, {platform}", platform, rates[platform].Ours.Rows, rates[platform].Ours.Spent));
        }
        await line.CheckAsync();
    }

    /// <summary>Makes cases, sends their reports, and the same requests again.</summary>
    private static async Task RoundAsync(Line line, DrainPlatform.Handler drain, ProductRunner product, Dictionary<string, (Rate Ours, Rate Bare)>? rates)
    {
        for (var done = 0; done < (rates is null ? WarmUp : Cases); done++)
            await product.OneAsync((_, _) => Task.CompletedTask);
        foreach (var platform in Platforms.All)
        {
            line.Split.Begin(rates is null ? null : platform);
            var from = Stopwatch.GetTimestamp();
            var rows = await drain.HandleAsync(platform, CancellationToken.None);
            var spent = Stopwatch.GetElapsedTime(from);
            line.Split.Begin(null);
            var again = await line.ReplayAsync(platform, line.Recorder.Take());
            rates?[platform].Ours.Add(rows, spent);
            rates?[platform].Bare.Add(rows, again);
        }
        await line.AcknowledgeAsync();
    }

    private static async Task ActAsync(Report report, Store store, Centre centre, int rounds)
    {
        report.Progress($"{store.Name}: {rounds} blocks of cases with their reports, and {rounds} without, in turn");
        await using var alone = ProductRunner.Collection(store, new WithoutOutbox()).AddSingleton(PlatformList.None).BuildServiceProvider();
        await using var telling = ProductRunner.Services(store); // without what times the drain
        var (told, untold) = (new Race([new ProductRunner(telling, centre)]), new Race([new ProductRunner(alone, centre)]));
        await told.BlockAsync(Block * 4);
        await untold.BlockAsync(Block * 4);
        (told, untold) = (new Race([new ProductRunner(telling, centre)]), new Race([new ProductRunner(alone, centre)]));
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

        public int Rows => rows;

        public TimeSpan Spent => spent;

        public double ASecond => rows / spent.TotalSeconds;

        public void Add(int more, TimeSpan time) => (rows, spent) = (rows + more, spent + time);
    }
}

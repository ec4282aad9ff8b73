using System.Runtime;
using ApprovalHub.Benchmarks.Flow.Floor;
using ApprovalHub.Benchmarks.Reporting;
using ApprovalHub.Benchmarks.Stores;

namespace ApprovalHub.Benchmarks.Flow;

/// <summary>Receive with five materials, departments A and B in parallel, join, issue: the product beside hand-made SQL, on each database.</summary>
internal static class FlowBenchmark
{
    private const int Counted = 300, Rounds = 12, MostRoundTrips = 20, MostTransactions = 4, LongestWarmUp = 40, Quiet = 50;
    private const double LeastShare = 0.5;
    private static readonly TimeSpan Block = TimeSpan.FromSeconds(1);
    private static readonly int[] Clients = [1, 4];

    public static async Task RunAsync(Report report, Options options)
    {
        var rounds = options.Rounds ?? Rounds;
        if (options.Wants("Sqlite"))
        {
            await using var sqlite = SqliteStore.New();
            await MeasureAsync(report, sqlite, rounds);
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
        await MeasureAsync(report, postgres, rounds);
    }

    private static async Task MeasureAsync(Report report, Store store, int rounds)
    {
        report.Progress($"{store.Name}: making the database, recording the first case");
        await store.MakeAsync();
        var centre = new Centre();
        await using (var db = store.Provider.Open(store.Options()))
            await centre.SeedAsync(db);
        await using var services = ProductRunner.Services(store);
        await using var connection = await store.ConnectAsync();
        var script = await Script.RecordAsync(connection, new ProductRunner(services, centre));
        report.Note($"{store.Name}: {await store.DurabilityAsync()}; {script.Acts.Sum(a => a.Writes.Count)} rows written a case.");

        await CountAsync(report, store, centre, script);
        foreach (var clients in Clients)
        {
            report.Progress($"{store.Name}: {clients} client(s), {rounds} blocks of the product and {rounds} of the floor in turn");
            var product = new Race([.. Enumerable.Range(0, clients).Select(_ => new ProductRunner(services, centre))]);
            var floors = await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => FloorRunner.NewAsync(store, script)));
            var floor = new Race(floors);
            await RaceAsync(product, floor, rounds);
            Tell(report, $"{store.Name}, {clients} client(s)", product, floor);
            foreach (var runner in floors)
                await runner.DisposeAsync();
        }
    }

    /// <summary>Who begins changes from round to round, so that a drift of the machine hits both alike.</summary>
    private static async Task RaceAsync(Race product, Race floor, int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            await (round % 2 == 0 ? product : floor).BlockAsync(Block);
            await (round % 2 == 0 ? floor : product).BlockAsync(Block);
        }
    }

    /// <summary>Until the compiler has come to rest: a server runs for weeks, and half-optimised code would take a third of its speed.</summary>
    private static async Task WarmUpAsync(Race product)
    {
        for (var block = 0; block < LongestWarmUp; block++)
        {
            var before = JitInfo.GetCompiledMethodCount();
            await product.BlockAsync(Block);
            if (JitInfo.GetCompiledMethodCount() - before < Quiet)
                return;
        }
    }

    private static void Tell(Report report, string where, Race product, Race floor)
    {
        report.Add(Figure.ShareAtLeast($"{where}: cases", product.Rate, "cases/s", floor.Rate, LeastShare));
        report.Add(Figure.Plain($"{where}: processor time", product.Processor, "ms a case", floor.Processor));
        foreach (var act in Enum.GetValues<Act>())
        {
            foreach (var (name, share) in new[] { ("p50", 0.5), ("p99", 0.99) })
                report.Add(Figure.Plain($"{where}: {act} {name}", product.Times[act].Quantile(share), "ms", floor.Times[act].Quantile(share)));
        }
        report.Note($"{where}: {product.Cases} cases by the product, {floor.Cases} by the floor.");
    }

    /// <summary>What a case costs in round trips, transactions and bytes; it warms both sides up too.</summary>
    private static async Task CountAsync(Report report, Store store, Centre centre, Script script)
    {
        report.Progress($"{store.Name}: warming up, then counting {Counted} cases of each");
        var postgres = store is PostgresStore;
        var counts = new Counts(beginTravels: postgres);
        await using var services = ProductRunner.Services(store, counts.Watchers);
        var product = new Race([new ProductRunner(services, centre)]);
        await WarmUpAsync(product);
        counts.Reset();
        var (committed, size) = (await store.CommitsAsync(), await store.BytesAsync());
        await product.CasesAsync(Counted);
        var (byProduct, sizeAfter) = (await store.CommitsAsync() - committed, await store.BytesAsync());
        await using var runner = await FloorRunner.NewAsync(store, script);
        await new Race([runner]).CasesAsync(Counted);
        var sizeAtLast = await store.BytesAsync();

        double A(double total) => total / Counted;
        var trips = A(counts.RoundTrips);
        report.Add(postgres ? Figure.AtMost($"{store.Name}: round trips", trips, "a case", MostRoundTrips) : Figure.Plain($"{store.Name}: commands", trips, "a case"));
        report.Add(postgres
            ? Figure.AtMost($"{store.Name}: transactions", A(counts.Committed), "a case", MostTransactions)
            : Figure.Plain($"{store.Name}: transactions", A(counts.Committed), "a case"));
        report.Add(Figure.Plain($"{store.Name}: of these, savepoints and their releases", A(counts.Savepoints), "a case"));
        report.Add(Figure.Plain($"{store.Name}: reads outside of a transaction", A(counts.Alone), "a case"));
        if (byProduct is { } server)
            report.Add(Figure.Plain($"{store.Name}: xact_commit (transactions and lone reads)", A(server), "a case", A(counts.Committed + counts.Alone)));
        report.Add(Figure.Plain($"{store.Name}: bytes on disk", A(sizeAfter - size), "a case", A(sizeAtLast - sizeAfter)));
    }
}

using ApprovalHub.Benchmarks.Flow;
using ApprovalHub.Benchmarks.Flow.Floor;
using ApprovalHub.Benchmarks.Inbox;
using ApprovalHub.Benchmarks.Reporting;
using ApprovalHub.Benchmarks.Stores;

namespace ApprovalHub.Benchmarks.Sweep;

/// <summary>A sweep with 1,000 rungs due takes the same time among 10 thousand open cases as among 1 million: its cost follows what is due.</summary>
internal static class SweepBenchmark
{
    private const int Few = 10_000, Many = 1_000_000, Due = 1_000, Rounds = 5;
    private const double MostGrowth = 1.3, MostSeconds = 5;

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
        report.Progress($"{few.Name}: sweeping {Due} due rungs, {Rounds} rounds by turns");
        await few.SweepAsync(new Timings());
        await many.SweepAsync(new Timings());
        var (small, large, idle) = (new Timings(), new Timings(), new Timings());
        for (var round = 0; round < Rounds; round++)
        {
            await few.SweepAsync(small);
            await many.SweepAsync(large);
            await many.IdleAsync(idle);
        }
        report.Add(Figure.GrowthAtMost($"{few.Name}: {Due} due, 1 million beside 10 thousand open, p50", large.Quantile(0.5), "ms", small.Quantile(0.5), MostGrowth));
        report.Add(Figure.AtMost($"{few.Name}: {Due} due rungs among 1 million, slowest", large.Quantile(1) / 1000, "s", MostSeconds));
        report.Add(Figure.Plain($"{few.Name}: a sweep that finds nothing, among 1 million, p50", idle.Quantile(0.5), "ms"));
    }

    private static async Task<SweptHall> FilledAsync(Report report, Store store, int size)
    {
        report.Progress($"{store.Name}: filling in {size} open cases, {Due} of them due");
        await store.MakeAsync();
        var centre = new Centre();
        await using (var db = store.Provider.Open(store.Options()))
        {
            db.LadderRungs.AddRange(DueCrowd.Ladder);
            await centre.SeedAsync(db);
        }
        var services = ProductRunner.Services(store);
        TableDump? model = null;
        await using (var connection = await store.ConnectAsync())
        {
            await new ProductRunner(services, centre).OneAsync(async (act, _) =>
                model = act == Act.Receive ? await TableDump.TakeAsync(connection) : model);
        }
        var crowd = new DueCrowd(model!, centre, size, Due);
        await BulkFill.RunAsync(store, crowd);
        return new SweptHall(store, services, crowd.DueAt, Due);
    }
}

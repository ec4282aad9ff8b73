using System.Diagnostics;
using ApprovalHub.Benchmarks.Flow;
using ApprovalHub.Benchmarks.Reporting;
using ApprovalHub.Benchmarks.Stores;

namespace ApprovalHub.Benchmarks.Outbox;

/// <summary>
/// Ten thousand cases go to both platforms while every fault of the simulator strikes one request in twenty, and while the hub's processes and the simulator are
/// killed at random for two minutes. What the platforms reject is sent again by an administrator's act. In the end both sides must hold the same.
/// </summary>
internal static class SoakRun
{
    private const int Cases = 10_000, Drainers = 2, Clients = 4;
    private const string Faults =
        """{"seed":7,"slowMs":300,"errorMs":500,"hangMs":4000,"disorderMs":1000,"restart":"Reload","province":{@},"city":{@,"rejectLater":{"chance":0.05}}}""";

    private static readonly string[] Kinds = ["refuse", "slow", "timeout", "close", "twice", "error", "throttle", "disorder", "restart", "badSignature", "garble"];
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(20);

    public static async Task RunAsync(Report report, Options options)
    {
        await using var server = await PostgresServer.FindAsync();
        if (server is null)
        {
            report.Note(PostgresServer.Missing);
            report.Add(Figure.AtMost("databases that could not be found", 1, "databases", 0));
            return;
        }
        var folder = Directory.CreateTempSubdirectory("approvalhub-soak-").FullName;
        await using var store = await PostgresStore.NewAsync(server.ConnectionString);
        await store.MakeAsync();
        var centre = new Centre();
        await using (var db = store.Provider.Open(store.Options()))
            await centre.SeedAsync(db);
        using var sides = await SoakSides.StartAsync(store.Reached, folder, Drainers);
        await using var services = sides.Site.Services();
        await sides.FaultsAsync(Faults.Replace("@", string.Join(',', Kinds.Select(k => $"\"{k}\":{{\"chance\":0.05}}")), StringComparison.Ordinal));
        var clerk = new SoakClerk(services, centre.Administrator);
        var filling = FillAsync(services, centre);
        var kills = await KillAsync(report, sides, clerk, TimeSpan.FromSeconds(options.Rounds ?? 120), filling);
        await filling;
        report.Add(Figure.Plain("processes killed", kills, "kills"));
        await sides.FaultsAsync("{}");
        report.Progress("no more faults and kills: what is left is sent");
        for (var from = Stopwatch.GetTimestamp(); await clerk.OpenAsync() > 0 && Stopwatch.GetElapsedTime(from) < Longest; await Task.Delay(500))
            await clerk.ResendAsync();
        await new SoakVerdict(report, store, sides, clerk).GiveAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task FillAsync(IServiceProvider services, Centre centre)
    {
        await Parallel.ForEachAsync(Enumerable.Range(0, Cases), new ParallelOptions { MaxDegreeOfParallelism = Clients }, async (_, _) => await new ProductRunner(services, centre).ReceivedAsync());
    }

    private static async Task<int> KillAsync(Report report, SoakSides sides, SoakClerk clerk, TimeSpan lasts, Task filling)
    {
        report.Progress($"{Cases} cases are received, under faults of every kind and kills at random, for {lasts.TotalSeconds} s at least");
        var (random, kills) = (new Random(20260918), 0);
        for (var began = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(began) < lasts || !filling.IsCompleted; kills++)
        {
            await Task.Delay(random.Next(500, 3000));
            await sides.KillOneAsync(random);
            await clerk.ResendAsync();
        }
        return kills;
    }
}

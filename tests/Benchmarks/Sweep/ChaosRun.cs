using System.Diagnostics;
using ApprovalHub.Benchmarks.Flow;
using ApprovalHub.Benchmarks.Flow.Floor;
using ApprovalHub.Benchmarks.Inbox;
using ApprovalHub.Benchmarks.Reporting;
using ApprovalHub.Benchmarks.Stores;
using ApprovalHub.Domain.Supervision;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Benchmarks.Sweep;

/// <summary>
/// Four processes sweep one PostgreSQL and are killed at random for a while, each started again at once. All cases are alike, so in the end all
/// must have the same ledger: every rung fired once, one event each, no item twice.
/// </summary>
internal static class ChaosRun
{
    private const int Processes = 4, CasesASecond = 66;

    public static async Task RunAsync(Report report, Options options)
    {
        var lasts = TimeSpan.FromSeconds(options.Rounds ?? 60);
        var cases = (int)lasts.TotalSeconds * CasesASecond;
        await using var server = await PostgresServer.FindAsync();
        if (server is null)
        {
            report.Note(PostgresServer.Missing);
            report.Add(Figure.AtMost("databases that could not be found", 1, "databases", 0));
            return;
        }
        await using var store = await PostgresStore.NewAsync(server.ConnectionString);
        await FillAsync(report, store, cases);
        var kills = await KillAsync(report, store.Reached, lasts);
        report.Progress("the last sweep, undisturbed");
        await Sweeper.RunAsync(store.Reached, untilDone: true);
        report.Add(Figure.Plain("processes killed", kills, "kills"));
        await JudgeAsync(report, store, cases);
    }

    private static async Task FillAsync(Report report, PostgresStore store, int cases)
    {
        report.Progress($"filling in {cases} cases");
        await store.MakeAsync();
        var centre = new Centre();
        await using (var db = store.Provider.Open(store.Options()))
        {
            db.LadderRungs.AddRange(DueCrowd.Ladder);
            await centre.SeedAsync(db);
        }
        await using var services = ProductRunner.Services(store);
        TableDump? model = null;
        await using (var connection = await store.ConnectAsync())
        {
            await new ProductRunner(services, centre).OneAsync(async (act, _) =>
                model = act == Act.Receive ? await TableDump.TakeAsync(connection) : model);
        }
        await BulkFill.RunAsync(store, new DueCrowd(model!, centre, cases, cases));
    }

    private static async Task<int> KillAsync(Report report, string connectionString, TimeSpan lasts)
    {
        report.Progress($"{Processes} processes sweep and are killed at random for {lasts.TotalSeconds} s");
        var (random, kills, running) = (new Random(20260918), 0, new List<Child>());
        for (var i = 0; i < Processes; i++)
            running.Add(Start(connectionString));
        foreach (var process in running)
            await process.BegunAsync();
        for (var began = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(began) < lasts; kills++)
        {
            await Task.Delay(random.Next(300, 2500));
            var victim = random.Next(Processes);
            await EndAsync(running[victim]);
            running[victim] = Start(connectionString);
        }
        foreach (var process in running)
            await EndAsync(process);
        return kills;
    }

    private static Child Start(string connectionString) => Child.Start(Sweeper.Name, Sweeper.Variable, connectionString);

    private static async Task EndAsync(Child process)
    {
        await process.KillAsync();
        process.Dispose();
    }

    private static async Task JudgeAsync(Report report, Store store, int cases)
    {
        await using var db = store.Provider.Open(store.Options());
        db.Database.SetCommandTimeout(600);
        var swept = db.Cases.Where(c => c.PromisedRungs != default(RungMarks));
        // Whether its step was open differs from case to case.
        var ledgers = (await db.Rungs.AsNoTracking().Where(r => r.Limit != LimitKind.Step).ToListAsync())
            .GroupBy(r => r.CaseId)
            .Select(g => string.Join('|', g.Select(r => $"{r.DueAt:O} {r.Limit} {r.Instance} {r.Rung}").Order(StringComparer.Ordinal))).ToList();
        var fired = await db.Rungs.CountAsync();
        report.Add(Figure.Plain("rungs fired", fired, "rungs"));
        report.Add(Figure.AtMost("cases swept but not whole", Math.Abs(cases - ledgers.Count), "cases", 0));
        report.Add(Figure.AtMost("ledgers that differ from the others", ledgers.Distinct().Count() - 1, "ledgers", 0));
        report.Add(Figure.AtMost("events more or fewer than rungs", Math.Abs(fired - await db.Events.CountAsync(e => e.Kind == "RungFired")), "events", 0));
        report.Add(Figure.AtMost("items more or fewer than rungs that open one", Math.Abs(await db.SupervisionItems.CountAsync() - await db.Rungs.CountAsync(r => r.ItemId != null)), "items", 0));
        report.Add(Figure.AtMost("cases in which something is still due", await swept.CountAsync(c => c.NextDueAt != null && c.NextDueAt <= Sweeper.Now), "cases", 0));
    }
}

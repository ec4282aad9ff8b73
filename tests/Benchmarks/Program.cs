using System.Globalization;
using ApprovalHub.Benchmarks.Cases;
using ApprovalHub.Benchmarks.Engine;
using ApprovalHub.Benchmarks.Flow;
using ApprovalHub.Benchmarks.Inbox;
using ApprovalHub.Benchmarks.Outbox;
using ApprovalHub.Benchmarks.Papers;
using ApprovalHub.Benchmarks.Rehearsal;
using ApprovalHub.Benchmarks.Reporting;
using ApprovalHub.Benchmarks.Sweep;

namespace ApprovalHub.Benchmarks;

/// <summary>The benchmarks, one by name: <c>dotnet run -c Release --project tests/Benchmarks -- NAME [--json FILE]</c>.</summary>
internal static class Program
{
    private static readonly Dictionary<string, (string What, Func<Report, Options, Task> Run)> Benchmarks = new()
    {
        ["flow"] = ("one case from receipt to issue, on SQLite and PostgreSQL, beside hand-made SQL", FlowBenchmark.RunAsync),
        ["inbox"] = ("the inbox of a person with 200 open tasks, among 10 thousand and among 1 million cases", (report, _) => InboxBenchmark.RunAsync(report)),
        ["cases"] = ("a page of the list of cases, among 1 thousand and among 1 million", (report, _) => CasesBenchmark.RunAsync(report)),
        ["overdue"] = ("the board of 10 thousand overdue cases among 1 million", (report, _) => OverdueBenchmark.RunAsync(report)),
        ["sweep"] = ("1,000 due rungs among 10 thousand and among 1 million open cases", (report, _) => SweepBenchmark.RunAsync(report)),
        ["chaos"] = ("four processes sweep one PostgreSQL while being killed at random for a minute", ChaosRun.RunAsync),
        ["papers"] = ("papers printed from their snapshots, beside SkiaSharp alone writing the same words", (report, _) => PapersBenchmark.RunAsync(report)),
        ["outbox"] = ("reports to both platforms, beside the same requests by a bare HTTP client; acts with their reports beside acts without", OutboxBenchmark.RunAsync),
        ["soak"] = ("ten thousand cases to both platforms, every fault at 5 %, both sides killed at random for two minutes", SoakRun.RunAsync),
        ["rehearsal"] = ("a draft rehearsed over the last 200 cases, beside reading them", (report, _) => RehearsalBenchmark.RunAsync(report)),
        ["engine"] = ("steps per second, bytes per step and state size of the engines of this build", (report, _) => EngineBenchmark.RunAsync(report)),
    };

    /// <summary>Processes that <c>chaos</c> and <c>soak</c> start and kill.</summary>
    private static readonly Dictionary<string, Func<Task>> Roles = new()
    {
        [Sweeper.Name] = () => Sweeper.RunAsync(Environment.GetEnvironmentVariable(Sweeper.Variable)!, untilDone: false),
        [SoakSite.Drainer] = () => SoakSite.Here.DrainAsync(),
        [SoakSite.Listener] = () => SoakSite.Here.ListenAsync(),
    };

    public static async Task<int> Main(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (args is [var role] && Roles.TryGetValue(role, out var work))
        {
            Console.WriteLine(Child.Ready);
            await work();
            return 0;
        }
        if (args is ["--help" or "-h"])
        {
            Console.WriteLine(Usage());
            return 0;
        }
        if (args.Length == 0 || !Benchmarks.TryGetValue(args[0], out var chosen) || Options.Read(args[1..]) is not { } options)
        {
            await Console.Error.WriteLineAsync(Usage());
            return 2;
        }
        var report = new Report(args[0]);
        await chosen.Run(report, options);
        Console.WriteLine(report.Table());
        if (options.File is { } file)
            await File.WriteAllTextAsync(file, report.Json());
        return report.Holds ? 0 : 1;
    }

    private static string Usage() =>
        "Usage: dotnet run -c Release --project tests/Benchmarks -- NAME [--json FILE] [--database Sqlite|PostgreSql] [--rounds N]\n\n"
        + string.Join('\n', Benchmarks.Select(b => $"  {b.Key,-9} {b.Value.What}"))
        + "\n\n--database and --rounds shorten flow: one database, N turns of a second for each side (12 by itself); chaos and soak last N seconds (60 and 120 by themselves).\n"
        + "PostgreSQL is the server that APPROVALHUB_TEST_POSTGRESQL names, else one of the machine's own programs, started for the run.\n"
        + "Exit code: 0 when every limit holds, 1 when one does not, 2 for a name that is not known.";
}

using System.Globalization;
using ApprovalHub.Benchmarks.Cases;
using ApprovalHub.Benchmarks.Engine;
using ApprovalHub.Benchmarks.Flow;
using ApprovalHub.Benchmarks.Inbox;
using ApprovalHub.Benchmarks.Reporting;

namespace ApprovalHub.Benchmarks;

/// <summary>The benchmarks, one by name: <c>dotnet run -c Release --project tests/Benchmarks -- NAME [--json FILE]</c>.</summary>
internal static class Program
{
    private static readonly Dictionary<string, (string What, Func<Report, Task> Run)> Benchmarks = new()
    {
        ["flow"] = ("one case from receipt to issue, on SQLite and PostgreSQL, beside hand-made SQL", FlowBenchmark.RunAsync),
        ["inbox"] = ("the inbox of a person with 200 open tasks, among 10 thousand and among 1 million cases", InboxBenchmark.RunAsync),
        ["cases"] = ("a page of the list of cases, among 1 thousand and among 1 million", CasesBenchmark.RunAsync),
        ["engine"] = ("steps per second, bytes per step and state size of the engines of this build", EngineBenchmark.RunAsync),
    };

    public static async Task<int> Main(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (args is ["--help" or "-h"])
        {
            Console.WriteLine(Usage());
            return 0;
        }
        string? file = null;
        if (args.Length == 0 || !Benchmarks.TryGetValue(args[0], out var chosen) || !Takes(args[1..], out file))
        {
            await Console.Error.WriteLineAsync(Usage());
            return 2;
        }
        var report = new Report(args[0]);
        await chosen.Run(report);
        Console.WriteLine(report.Table());
        if (file is not null)
            await File.WriteAllTextAsync(file, report.Json());
        return report.Holds ? 0 : 1;
    }

    private static bool Takes(string[] rest, out string? file)
    {
        file = rest is ["--json", var named] ? named : null;
        return rest.Length == 0 || file is not null;
    }

    private static string Usage() =>
        "Usage: dotnet run -c Release --project tests/Benchmarks -- NAME [--json FILE]\n\n"
        + string.Join('\n', Benchmarks.Select(b => $"  {b.Key,-8} {b.Value.What}"))
        + "\n\nPostgreSQL is the server that APPROVALHUB_TEST_POSTGRESQL names, else one of the machine's own programs, started for the run.\n"
        + "Exit code: 0 when every limit holds, 1 when one does not, 2 for a name that is not known.";
}

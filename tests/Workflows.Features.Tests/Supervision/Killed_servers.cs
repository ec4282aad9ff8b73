using System.Diagnostics;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Supervision;

/// <summary>The processes of the benchmark <c>chaos</c>, for a quarter of a minute.</summary>
public sealed class Killed_servers
{
    [PostgreSqlFact]
    public async Task Four_processes_that_are_killed_at_random_fire_every_rung_exactly_once()
    {
        var program = Path.Combine(AppContext.BaseDirectory.Replace("Workflows.Features.Tests", "Benchmarks", StringComparison.Ordinal), "ApprovalHub.Benchmarks");
        var start = new ProcessStartInfo(program, ["chaos", "--rounds", "15"]) { RedirectStandardOutput = true, RedirectStandardError = true };

        using var run = Process.Start(start)!;
        var (table, said) = (run.StandardOutput.ReadToEndAsync(), run.StandardError.ReadToEndAsync());
        await run.WaitForExitAsync();

        Assert.True(run.ExitCode == 0, await table + await said);
        Assert.Contains("processes killed", await table, StringComparison.Ordinal);
    }
}

using ApprovalHub.Benchmarks.Flow;
using ApprovalHub.Benchmarks.Stores;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Supervision;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Benchmarks.Sweep;

/// <summary>A process that does nothing but sweep, at an instant long after every limit, until it is killed.</summary>
internal static class Sweeper
{
    public const string Name = "sweeper", Variable = "APPROVALHUB_SWEEPER";

    public static DateTimeOffset Now { get; } = ShanghaiTime.At(new DateOnly(2026, 6, 1), new TimeOnly(9, 0));

    /// <param name="connectionString">The database.</param>
    /// <param name="untilDone">Ends when a sweep finds nothing; else never.</param>
    public static async Task RunAsync(string connectionString, bool untilDone)
    {
        var services = ProductRunner.Collection(PostgresStore.At(connectionString));
        services.AddSingleton<TimeProvider>(new Standing());
        await using var program = services.BuildServiceProvider();
        while (await SweptAsync(program) || !untilDone)
            await Task.Delay(untilDone ? 1 : 20);
    }

    /// <summary>Whether a sweep did anything; a case that somebody else was at is found again by the next one.</summary>
    private static async Task<bool> SweptAsync(IServiceProvider program)
    {
        var faults = 0;
        try
        {
            return await program.GetRequiredService<SweepDueCases.Handler>().HandleAsync((_, _) => Interlocked.Increment(ref faults), CancellationToken.None) + faults > 0;
        }
        catch (RefusedException busy) when (busy.Refusal.Kind == RefusalKind.Unavailable)
        {
            return true;
        }
    }

    private sealed class Standing : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}

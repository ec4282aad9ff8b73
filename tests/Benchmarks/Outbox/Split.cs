using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ApprovalHub.Benchmarks.Outbox;

/// <summary>Where the time of a drain goes: the time of all that goes on at once is summed, so that the parts together are more than the clock shows.</summary>
internal sealed class Split
{
    private readonly ConcurrentDictionary<(string Platform, Part Part), long> ticks = new();
    private volatile string? platform;

    public Split() => Interceptors = [new Commands(this), new Transactions(this)];

    public enum Part
    {
        /// <summary>Commands and commits, as EF sees them: the driver and the database.</summary>
        Database,

        /// <summary>The whole of a call.</summary>
        Call,

        /// <summary>Of it, from the signing inwards.</summary>
        Signed,

        /// <summary>Of that, the wire and the simulator.</summary>
        Wire,
    }

    public IInterceptor[] Interceptors { get; }

    /// <summary>Whose drain begins; null for what is not counted.</summary>
    public void Begin(string? whose) => platform = whose;

    public void Add(Part part, TimeSpan time)
    {
        if (platform is { } whose)
            ticks.AddOrUpdate((whose, part), static (_, more) => more, static (_, had, more) => had + more, time.Ticks);
    }

    /// <summary>A line for the report, in microseconds a row.</summary>
    public string Of(string what, string whose, int rows, TimeSpan clock)
    {
        var (database, mapping, signing, wire) = (Each(Part.Database), Each(Part.Call) - Each(Part.Signed), Each(Part.Signed) - Each(Part.Wire), Each(Part.Wire));
        return string.Create(CultureInfo.InvariantCulture,
            $"{what}: {clock.TotalMicroseconds / rows:F0} us a row by the clock; summed over what goes on at once: database {database:F0}, mapping and JSON {mapping:F0}, signatures {signing:F0}, HTTP and simulator {wire:F0}");

        double Each(Part part) => new TimeSpan(ticks.GetValueOrDefault((whose, part))).TotalMicroseconds / rows;
    }

    private sealed class Commands(Split split) : DbCommandInterceptor
    {
        public override ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
        {
            split.Add(Part.Database, eventData.Duration);
            return ValueTask.FromResult(result);
        }

        public override ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
        {
            split.Add(Part.Database, eventData.Duration);
            return ValueTask.FromResult(result);
        }
    }

    private sealed class Transactions(Split split) : DbTransactionInterceptor
    {
        public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            split.Add(Part.Database, eventData.Duration);
            return Task.CompletedTask;
        }
    }
}

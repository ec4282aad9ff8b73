using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ApprovalHub.Benchmarks.Flow;

/// <summary>
/// Counts what goes to the database. A command, a commit, a savepoint and its release are one round trip each; on PostgreSQL a BEGIN travels with the
/// command after it and is none, and a COMMIT that stands in a command is none either. On SQLite an opened connection runs one command of its own, and
/// BEGIN is one too.
/// </summary>
internal sealed class Counts(bool beginTravels)
{
    private int commands, commits, travelled, begins, savepoints, opened, alone;

    public IInterceptor[] Watchers => [new Commands(this), new Transactions(this), new Connections(this)];

    /// <summary>Explicit transactions that were committed; the acts are saved in these.</summary>
    public int Committed => commits;

    /// <summary>Commands that ran outside of a transaction: each is one of its own to the server.</summary>
    public int Alone => alone;

    public int Savepoints => savepoints;

    public int RoundTrips => commands + commits - travelled + savepoints + (beginTravels ? 0 : begins + opened);

    /// <summary>Forgets what was counted.</summary>
    public void Reset() => commands = commits = travelled = begins = savepoints = opened = alone = 0;

    private ValueTask<DbDataReader> Command(CommandExecutedEventData data, DbDataReader reader)
    {
        CountCommand(data);
        return ValueTask.FromResult(reader);
    }

    private void CountCommand(CommandEventData data)
    {
        Interlocked.Increment(ref commands);
        if (data.Command.CommandText.EndsWith("COMMIT", StringComparison.Ordinal))
            Interlocked.Increment(ref travelled);
        if (data.Command.Transaction is null)
            Interlocked.Increment(ref alone);
    }

    private sealed class Commands(Counts counts) : DbCommandInterceptor
    {
        public override ValueTask<DbDataReader> ReaderExecutedAsync(
            DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default) =>
            counts.Command(eventData, result);

        public override ValueTask<int> NonQueryExecutedAsync(
            DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
        {
            counts.CountCommand(eventData);
            return ValueTask.FromResult(result);
        }
    }

    private sealed class Transactions(Counts counts) : DbTransactionInterceptor
    {
        public override ValueTask<DbTransaction> TransactionStartedAsync(
            DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref counts.begins);
            return ValueTask.FromResult(result);
        }

        public override Task TransactionCommittedAsync(
            DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) =>
            Count(ref counts.commits);

        public override Task CreatedSavepointAsync(
            DbTransaction transaction, TransactionEventData eventData, CancellationToken cancellationToken = default) =>
            Count(ref counts.savepoints);

        public override Task ReleasedSavepointAsync(
            DbTransaction transaction, TransactionEventData eventData, CancellationToken cancellationToken = default) =>
            Count(ref counts.savepoints);

        private static Task Count(ref int counter)
        {
            Interlocked.Increment(ref counter);
            return Task.CompletedTask;
        }
    }

    private sealed class Connections(Counts counts) : DbConnectionInterceptor
    {
        public override Task ConnectionOpenedAsync(
            DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref counts.opened);
            return Task.CompletedTask;
        }
    }
}

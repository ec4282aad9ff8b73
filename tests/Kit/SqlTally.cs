using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ApprovalHub.Tests.Kit;

/// <summary>Counts the SQL commands and the transactions of a hub.</summary>
public sealed class SqlTally : DbCommandInterceptor
{
    private readonly List<string> texts = [];
    private int transactions;

    public SqlTally() => Transactions = new TransactionTally(this);

    /// <summary>
    /// What was sent since <see cref="Start"/>: commands and commits are round trips; a begin rides on the first command, and a commit may on the last.
    /// </summary>
    public Count Now
    {
        get
        {
            lock (texts)
                return new Count(texts.Count, transactions, [.. texts]);
        }
    }

    public void Start()
    {
        lock (texts)
        {
            texts.Clear();
            transactions = 0;
        }
    }

    internal DbTransactionInterceptor Transactions { get; }

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) => Note(command, result);

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result) =>
        Note(command, result);

    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result) =>
        Note(command, result);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Note(command, result));

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Note(command, result));

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Note(command, result));

    private InterceptionResult<T> Note<T>(DbCommand command, InterceptionResult<T> result)
    {
        lock (texts)
            texts.Add(command.CommandText);
        return result;
    }

    private void Begun()
    {
        lock (texts)
            transactions++;
    }

    /// <summary>What an act cost.</summary>
    public sealed record Count(int Commands, int Transactions, IReadOnlyList<string> Texts)
    {
        public int RoundTrips => Commands + Transactions - Texts.Count(t => t.EndsWith("COMMIT", StringComparison.Ordinal));
    }

    private sealed class TransactionTally(SqlTally tally) : DbTransactionInterceptor
    {
        public override DbTransaction TransactionStarted(DbConnection connection, TransactionEndEventData eventData, DbTransaction result)
        {
            tally.Begun();
            return result;
        }

        public override ValueTask<DbTransaction> TransactionStartedAsync(
            DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default)
        {
            tally.Begun();
            return ValueTask.FromResult(result);
        }
    }
}

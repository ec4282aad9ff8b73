using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using SQLitePCL;

namespace ApprovalHub.Db.Sqlite;

/// <summary>
/// A transaction that does not wait for the disk: <c>synchronous=NORMAL</c> for its time, after which the connection is what it was. In WAL mode the file stays whole
/// whatever happens, and the next commit of anybody who waits brings it to the disk, too.
/// </summary>
internal sealed class RepeatableTransaction : IDbContextTransaction
{
    private readonly IDbContextTransaction inner;
    private readonly DatabaseFacade database;

    private RepeatableTransaction(IDbContextTransaction inner, DatabaseFacade database) => (this.inner, this.database) = (inner, database);

    public Guid TransactionId => inner.TransactionId;

    public static async Task<IDbContextTransaction> BeginAsync(DatabaseFacade database, CancellationToken cancellation)
    {
        await database.OpenConnectionAsync(cancellation); // kept open until it is what it was
        try
        {
            Set(database, "NORMAL");
            return new RepeatableTransaction(await database.BeginTransactionAsync(cancellation), database);
        }
        catch
        {
            Set(database, "FULL");
            await database.CloseConnectionAsync();
            throw;
        }
    }

    public void Commit() => inner.Commit();

    public Task CommitAsync(CancellationToken cancellationToken = default) => inner.CommitAsync(cancellationToken);

    public void Rollback() => inner.Rollback();

    public Task RollbackAsync(CancellationToken cancellationToken = default) => inner.RollbackAsync(cancellationToken);

    public void Dispose()
    {
        inner.Dispose();
        Set(database, "FULL");
        database.CloseConnection();
    }

    public async ValueTask DisposeAsync()
    {
        await inner.DisposeAsync();
        Set(database, "FULL");
        await database.CloseConnectionAsync();
    }

    /// <summary>Past the statements that the connection keeps: SQLite does this while it prepares one, not when it runs.</summary>
    private static void Set(DatabaseFacade database, string way)
    {
        var handle = ((SqliteConnection)database.GetDbConnection()).Handle!;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_exec(handle, $"PRAGMA synchronous = {way}"), handle);
    }
}

using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ApprovalHub.Db.Sqlite;

/// <summary>Gives each pooled context a connection that stays open, and closes them all when the program stops: the last one writes the log back.</summary>
internal sealed class KeptConnections : DbConnectionInterceptor, IDisposable
{
    private readonly ConcurrentDictionary<KeptConnection, bool> open = new();
    private readonly WritersTurn turn = new();

    public override InterceptionResult<DbConnection> ConnectionCreating(
        ConnectionCreatingEventData eventData, InterceptionResult<DbConnection> result)
    {
        // A second pool below this one would keep the file open after the last context has gone.
        var connection = new KeptConnection(new SqliteConnectionStringBuilder(eventData.ConnectionString) { Pooling = false }.ConnectionString, turn);
        open[connection] = true;
        connection.Disposed += (_, _) => open.TryRemove(connection, out _);
        return InterceptionResult<DbConnection>.SuppressWithResult(connection);
    }

    public void Dispose()
    {
        foreach (var connection in open.Keys)
            connection.Dispose();
        turn.Dispose();
    }
}

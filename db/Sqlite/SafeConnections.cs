using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ApprovalHub.Db.Sqlite;

/// <summary>
/// Sets every connection to <c>synchronous=FULL</c>, so that a receipt that was printed survives a power cut, and to wait for the one writer
/// instead of failing. WAL is set once, for the file, when it is made. The cache of 16 MB holds what an inbox reads from a large database:
/// in the 2 MB that SQLite takes by itself, the pages of 133 tasks push each other out.
/// </summary>
internal sealed class SafeConnections : DbConnectionInterceptor
{
    public static SafeConnections Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Command(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = Command(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static DbCommand Command(DbConnection connection)
    {
        var command = connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON; PRAGMA cache_size = -16000;";
        return command;
    }
}

using System.Data.Common;
using ApprovalHub.Db.Sqlite;
using Microsoft.Data.Sqlite;

namespace ApprovalHub.Benchmarks.Stores;

/// <summary>A SQLite file in the folder for temporary files.</summary>
internal sealed class SqliteStore : Store
{
    private readonly string folder;

    private SqliteStore(string folder)
        : base(new SqliteProvider(), $"Data Source={Path.Combine(folder, "hub.db")}") => this.folder = folder;

    public static SqliteStore New() => new(Directory.CreateTempSubdirectory("approvalhub-bench-").FullName);

    public override async Task<DbConnection> ConnectAsync()
    {
        var connection = new SqliteConnection(ConnectionString);
        await connection.OpenAsync();
        await AskAsync(connection, "PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON;");
        return connection;
    }

    public override async Task<long> BytesAsync()
    {
        await using var connection = await ConnectAsync();
        await AskAsync(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        return Directory.GetFiles(folder).Sum(file => new FileInfo(file).Length);
    }

    public override async Task SettleAsync() => await BytesAsync();

    public override async Task<string> DurabilityAsync()
    {
        await using var connection = await ConnectAsync();
        return $"journal_mode {await AskAsync(connection, "PRAGMA journal_mode")}, synchronous {await AskAsync(connection, "PRAGMA synchronous")} (2 is FULL)";
    }

    public override ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}

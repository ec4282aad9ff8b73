using System.Data.Common;
using ApprovalHub.Db.PostgreSql;
using Npgsql;

namespace ApprovalHub.Benchmarks.Stores;

/// <summary>A database on a PostgreSQL server, named for this run.</summary>
internal sealed class PostgresStore : Store
{
    private readonly NpgsqlConnectionStringBuilder server;
    private readonly string name;

    private PostgresStore(string connectionString, string name)
        : base(new PostgreSqlProvider(), new NpgsqlConnectionStringBuilder(connectionString) { Database = name }.ConnectionString) =>
        (server, this.name) = (new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }, name);

    public static async Task<PostgresStore> NewAsync(string connectionString)
    {
        var store = new PostgresStore(connectionString, $"bench_{Guid.CreateVersion7():N}");
        await store.OnServerAsync($"CREATE DATABASE {store.name}");
        return store;
    }

    /// <summary>A database that is there already, made by somebody else; not to be disposed.</summary>
    public static PostgresStore At(string connectionString) => new(connectionString, new NpgsqlConnectionStringBuilder(connectionString).Database!);

    /// <summary>How the database is reached.</summary>
    public string Reached => ConnectionString;

    public override async Task<DbConnection> ConnectAsync()
    {
        var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    public override async Task<long> BytesAsync()
    {
        await using var connection = await ConnectAsync();
        await AskAsync(connection, "CHECKPOINT");
        return long.Parse(await AskAsync(connection, "SELECT pg_database_size(current_database())"), null);
    }

    public override async Task SettleAsync()
    {
        await using var connection = await ConnectAsync();
        await AskAsync(connection, "VACUUM ANALYZE");
    }

    /// <summary>A backend tells its counts when it leaves, so all are sent away first.</summary>
    public override async Task<long?> CommitsAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await Task.Delay(TimeSpan.FromSeconds(1.5));
        await using var connection = new NpgsqlConnection(server.ConnectionString);
        await connection.OpenAsync();
        return long.Parse(await AskAsync(connection, $"SELECT xact_commit FROM pg_stat_database WHERE datname = '{name}'"), null);
    }

    public override async Task<string> DurabilityAsync()
    {
        await using var connection = await ConnectAsync();
        return $"PostgreSQL {await AskAsync(connection, "SHOW server_version")}, fsync {await AskAsync(connection, "SHOW fsync")}, "
            + $"synchronous_commit {await AskAsync(connection, "SHOW synchronous_commit")}";
    }

    public override async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await OnServerAsync($"DROP DATABASE {name} WITH (FORCE)");
    }

    private async Task OnServerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString);
        await connection.OpenAsync();
        await AskAsync(connection, sql);
    }
}

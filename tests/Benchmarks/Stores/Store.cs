using System.Data.Common;
using ApprovalHub.Db.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ApprovalHub.Benchmarks.Stores;

/// <summary>A database of the benchmark's own, made new and dropped at the end.</summary>
internal abstract class Store(HubProvider provider, string connectionString) : IAsyncDisposable
{
    public HubProvider Provider { get; } = provider;

    public string Name => Provider.Name;

    protected string ConnectionString { get; } = connectionString;

    /// <summary>Options of a context that the interceptors watch.</summary>
    public DbContextOptions Options(params IInterceptor[] interceptors)
    {
        var builder = (DbContextOptionsBuilder)Activator.CreateInstance(typeof(DbContextOptionsBuilder<>).MakeGenericType(Provider.ContextType))!;
        Use(builder, interceptors);
        return builder.Options;
    }

    /// <summary>Sets the options of a context that the interceptors watch.</summary>
    public void Use(DbContextOptionsBuilder builder, params IInterceptor[] interceptors)
    {
        Provider.Use(builder, ConnectionString, null);
        builder.AddInterceptors(interceptors);
    }

    /// <summary>Applies the migrations.</summary>
    public async Task MakeAsync()
    {
        await using var db = Provider.Open(Options());
        await db.Database.MigrateAsync();
    }

    /// <summary>An open connection for hand-made commands, as durable as the product's.</summary>
    public abstract Task<DbConnection> ConnectAsync();

    /// <summary>Bytes that the database takes on disk, once all is written through.</summary>
    public abstract Task<long> BytesAsync();

    /// <summary>Writes a bulk of rows through, and does what the database would do by itself soon after.</summary>
    public abstract Task SettleAsync();

    /// <summary>Transactions that the server has committed, or null where the database does not count them.</summary>
    public virtual Task<long?> CommitsAsync() => Task.FromResult<long?>(null);

    /// <summary>What the database says of its durability.</summary>
    public abstract Task<string> DurabilityAsync();

    public abstract ValueTask DisposeAsync();

    protected static async Task<string> AskAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        (command.CommandText, command.CommandTimeout) = (sql, 600);
        return Convert.ToString(await command.ExecuteScalarAsync(), null) ?? "";
    }
}

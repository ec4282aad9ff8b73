using ApprovalHub.Db.Model;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Ports;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Db.Sqlite;

/// <summary>SQLite, the embedded default: one file in WAL mode, every commit on the disk before it is answered.</summary>
public sealed class SqliteProvider : HubProvider
{
    /// <summary>Each holds a connection with a cache of its own; more than one writes at no time.</summary>
    private const int MostContexts = 32;

    private const int Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Full = 13, CannotOpen = 14, Constraint = 19;
    private const int PrimaryKey = 1555, Unique = 2067;

    public override string Name => "Sqlite";

    public override INumbers Numbers { get; } = new OnConflictNumbers();

    public override Type ContextType => typeof(SqliteHubDb);

    public override void Use(DbContextOptionsBuilder builder, string connectionString, int? maxBatchSize) => builder
        .UseSqlite(connectionString, sqlite =>
        {
            if (maxBatchSize is { } size)
                sqlite.MaxBatchSize(size);
        })
        .ReplaceService<IDatabase, SqliteDatabase>()
        .AddInterceptors(SafeConnections.Instance);

    public override HubDb Open(DbContextOptions options) => new SqliteHubDb((DbContextOptions<SqliteHubDb>)options);

    public override void AddContexts(IServiceCollection services, Action<IServiceProvider, DbContextOptionsBuilder> configure) =>
        AddPool<SqliteHubDb>(services.AddSingleton<KeptConnections>(), (root, builder) =>
        {
            configure(root, builder);
            builder.AddInterceptors(root.GetRequiredService<KeptConnections>());
        }, MostContexts);

    public override bool IsDuplicate(Exception fault) =>
        Find<SqliteException>(fault) is { SqliteErrorCode: Constraint, SqliteExtendedErrorCode: PrimaryKey or Unique };

    public override Refusal? Explain(Exception fault) => Find<SqliteException>(fault)?.SqliteErrorCode switch
    {
        Busy or Locked => Refusal.Unavailable("DATABASE_BUSY"),
        ReadOnly => Refusal.Unavailable("DATABASE_READ_ONLY"),
        Full => Refusal.Unavailable("DATABASE_FULL"),
        IoError or CannotOpen => Refusal.Unavailable("DATABASE_AWAY"),
        _ => null,
    };
}

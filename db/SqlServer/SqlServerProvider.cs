using ApprovalHub.Db.Model;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Ports;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Db.SqlServer;

/// <summary>SQL Server, for production.</summary>
public sealed class SqlServerProvider : HubProvider
{
    /// <summary>As many as the driver's own pool of connections keeps, and some.</summary>
    private const int MostContexts = 128;

    private const int UniqueIndex = 2601, UniqueConstraint = 2627, Deadlock = 1205, LockTimeout = 1222, TimedOut = -2;
    private const int ReadOnlyDatabase = 3906, FileGroupFull = 1105, LogFull = 9002;

    public override string Name => "SqlServer";

    public override INumbers Numbers { get; } = new MergeNumbers();

    public override Type ContextType => typeof(SqlServerHubDb);

    public override void Use(DbContextOptionsBuilder builder, string connectionString, int? maxBatchSize) =>
        builder.UseSqlServer(connectionString, server =>
        {
            if (maxBatchSize is { } size)
                server.MaxBatchSize(size);
        });

    public override HubDb Open(DbContextOptions options) => new SqlServerHubDb((DbContextOptions<SqlServerHubDb>)options);

    public override void AddContexts(IServiceCollection services, Action<IServiceProvider, DbContextOptionsBuilder> configure) =>
        AddPool<SqlServerHubDb>(services, configure, MostContexts);

    public override Task<TimeSpan?> DriftAsync(IHubDb db, CancellationToken cancellation) =>
        DriftAsync(db, "SELECT SYSUTCDATETIME() AS [Value]", cancellation);

    public override bool IsDuplicate(Exception fault) => Find<SqlException>(fault)?.Number is UniqueIndex or UniqueConstraint;

    public override Refusal? Explain(Exception fault) => Find<SqlException>(fault)?.Number switch
    {
        ReadOnlyDatabase => Refusal.Unavailable("DATABASE_READ_ONLY"),
        FileGroupFull or LogFull => Refusal.Unavailable("DATABASE_FULL"),
        Deadlock or LockTimeout or TimedOut => Refusal.Unavailable("DATABASE_BUSY"),
        UniqueIndex or UniqueConstraint or null => null,
        _ => Find<SqlException>(fault) is { Class: >= 20 } ? Refusal.Unavailable("DATABASE_AWAY") : null,
    };
}

using ApprovalHub.Db.Model;
using ApprovalHub.Db.Model.Saving;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace ApprovalHub.Db.PostgreSql;

/// <summary>PostgreSQL, for production on domestic platforms.</summary>
public sealed class PostgreSqlProvider : HubProvider
{
    /// <summary>As many as the driver's own pool of connections keeps, and some.</summary>
    private const int MostContexts = 128;

    public override string Name => "PostgreSql";

    public override INumbers Numbers { get; } = new OnConflictNumbers();

    public override Type ContextType => typeof(PostgreSqlHubDb);

    public override void Use(DbContextOptionsBuilder builder, string connectionString, int? maxBatchSize) =>
        builder.UseNpgsql(Prepared(connectionString), postgres =>
        {
            if (maxBatchSize is { } size)
                postgres.MaxBatchSize(size);
        }).ReplaceService<IDatabase, PostgreSqlDatabase>().ReplaceService<IRelationalTransactionFactory, TravellingTransactions>();

    /// <summary>
    /// The acts send the same few commands over and over: they are prepared by themselves, unless the connection string says otherwise. Nothing
    /// that ApprovalHub sends changes a session, so a connection goes back to its pool without being reset.
    /// </summary>
    private static string Prepared(string connectionString)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString) { NoResetOnClose = true };
        if (builder.MaxAutoPrepare == 0)
            builder.MaxAutoPrepare = 200;
        return builder.ConnectionString;
    }

    public override HubDb Open(DbContextOptions options) => new PostgreSqlHubDb((DbContextOptions<PostgreSqlHubDb>)options);

    public override void AddContexts(IServiceCollection services, Action<IServiceProvider, DbContextOptionsBuilder> configure) =>
        AddPool<PostgreSqlHubDb>(services, configure, MostContexts);

    public override Task<TimeSpan?> DriftAsync(IHubDb db, CancellationToken cancellation) =>
        DriftAsync(db, "SELECT clock_timestamp() AT TIME ZONE 'UTC' AS \"Value\"", cancellation);

    public override bool IsDuplicate(Exception fault) =>
        Find<PostgresException>(fault)?.SqlState == PostgresErrorCodes.UniqueViolation;

    public override Refusal? Explain(Exception fault) => Find<PostgresException>(fault)?.SqlState switch
    {
        PostgresErrorCodes.ReadOnlySqlTransaction => Refusal.Unavailable("DATABASE_READ_ONLY"),
        PostgresErrorCodes.DiskFull => Refusal.Unavailable("DATABASE_FULL"),
        PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.SerializationFailure
            or PostgresErrorCodes.TooManyConnections => Refusal.Unavailable("DATABASE_BUSY"),
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CannotConnectNow => Refusal.Unavailable("DATABASE_AWAY"),
        PostgresErrorCodes.CharacterNotInRepertoire or PostgresErrorCodes.UntranslatableCharacter => Refusal.Invalid("TEXT_NOT_STORABLE"),
        null when Find<NpgsqlException>(fault) is not null => Refusal.Unavailable("DATABASE_AWAY"),
        _ => null,
    };
}

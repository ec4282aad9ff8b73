using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalHub.Db.Model.Saving;

/// <summary>A transaction whose commit can travel with its last command, which spares a round trip. Interceptors see it as any other.</summary>
internal sealed class TravellingTransaction(
    IRelationalConnection connection, DbTransaction transaction, Guid id,
    IDiagnosticsLogger<DbLoggerCategory.Database.Transaction> logger, bool owned, ISqlGenerationHelper sql)
    : RelationalTransaction(connection, transaction, id, logger, owned, sql)
{
    private DateTimeOffset asked;
    private TimeSpan? took;

    /// <summary>Asks whoever watches, as before any commit; false where somebody suppresses it.</summary>
    public async Task<bool> MayTravelAsync(CancellationToken cancellation)
    {
        asked = TimeProvider.System.GetUtcNow();
        return !(await Logger.TransactionCommittingAsync(Connection, this.GetDbTransaction(), TransactionId, asked, cancellation)).IsSuppressed;
    }

    /// <summary>The database has committed it.</summary>
    public void HasArrived() => took = TimeProvider.System.GetUtcNow() - asked;

    public override async Task CommitAsync(CancellationToken cancellationToken = default)
    {
        if (took is not { } time)
        {
            await base.CommitAsync(cancellationToken);
            return;
        }
        await Logger.TransactionCommittedAsync(Connection, this.GetDbTransaction(), TransactionId, asked, time, cancellationToken);
        await ClearTransactionAsync(cancellationToken);
    }
}

using ApprovalHub.Domain.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalHub.Features.Ports;

/// <summary>The one database of an installation; one instance is one unit of work.</summary>
public partial interface IHubDb
{
    DatabaseFacade Database { get; }

    ChangeTracker ChangeTracker { get; }

    /// <summary>The context itself, for queries that are compiled ahead.</summary>
    DbContext Context { get; }

    Task<int> SaveChangesAsync(CancellationToken cancellation);

    /// <summary>Writes new rows that nobody tracks, in the transaction that is open: for many at once, where tracking would cost more than writing.</summary>
    Task AddNewAsync(IReadOnlyCollection<object> rows, CancellationToken cancellation);

    /// <summary>
    /// Begins a transaction of what is done again where it is lost. It is committed as a whole and in order like any other, but nobody waits for the disk: a power
    /// cut may take the last ones back, unless what was committed behind them had to last. Only for what comes to the same when it is done twice.
    /// </summary>
    Task<IDbContextTransaction> BeginRepeatableAsync(CancellationToken cancellation);

    /// <summary>Remembers a case, with all that was loaded with it, as it is before an act. It is not tracked.</summary>
    IRemembered Remember(Case subject);

    /// <summary>
    /// Saves what an act has made of a case and commits, in one round trip where the database can: the unit of work ends with it. A transaction that is
    /// open stays the caller's to dispose.
    /// </summary>
    /// <param name="subject">The case.</param>
    /// <param name="before">How it was; null for a new one.</param>
    /// <param name="beside">What is new besides, and belongs to no case.</param>
    /// <param name="cancellation">Stops it; nothing is then saved.</param>
    Task EndAsync(Case subject, IRemembered? before, IReadOnlyCollection<object> beside, CancellationToken cancellation);
}

using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Acts;

/// <summary>Saves changes of the book, one after the other: each rests on the book as it was read, or is refused.</summary>
public sealed class BookKeeper(IHubDb db, ActDesk desk, IDatabaseFaults faults)
{
    /// <summary>Saves what was added and changed, with a new stamp; refuses <c>BOOK_CHANGED</c> where somebody was faster.</summary>
    /// <param name="asOf">The book that the change was checked against.</param>
    /// <param name="twice">The refusal for a row that is there already; <c>BOOK_CHANGED</c> unless given.</param>
    /// <param name="cancellation">Stops it; nothing is then saved.</param>
    public async Task SaveAsync(Book asOf, Refusal? twice, CancellationToken cancellation)
    {
        BookShelf.Touch(db, asOf, desk.Now);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw Refusal.Conflict("BOOK_CHANGED").Throwable();
        }
        catch (DbUpdateException fault) when (faults.IsDuplicate(fault))
        {
            throw (twice ?? Refusal.Conflict("BOOK_CHANGED")).Throwable();
        }
    }
}

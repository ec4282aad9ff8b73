using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Acts;

/// <summary>Keeps the current <see cref="Book"/> of one database; one for the whole program.</summary>
public sealed class BookShelf(FirstReads reads)
{
    internal const string StampKey = "books";
    private volatile Book? book;

    /// <summary>The book as of now: one small query, and all of it again only when the stamp has changed.</summary>
    public async Task<Book> CurrentAsync(IHubDb db, CancellationToken cancellation) =>
        await AsOfAsync(db, await reads.StampAsync(db, cancellation), cancellation);

    /// <summary>The book of a stamp that was read just now.</summary>
    public async Task<Book> AsOfAsync(IHubDb db, string stamp, CancellationToken cancellation)
    {
        if (book is { } known && known.Stamp == stamp)
            return known;
        // Read after the stamp: a change that comes in between shows as another stamp at the next act.
        return book = new Book(stamp, await ReadAsync(db, cancellation));
    }

    /// <summary>
    /// Tells everybody that the book has changed, in the transaction that changes it; only where nobody else has changed it since it was read
    /// (the stamp is a concurrency token), so that what was checked against the book still holds.
    /// </summary>
    public static void Touch(IHubDb db, Book asOf, DateTimeOffset at)
    {
        var setting = new HubSetting(StampKey, asOf.Stamp);
        _ = asOf.Stamp.Length == 0 ? db.Settings.Add(setting) : db.Settings.Attach(setting); // without a stamp no book was ever written
        setting.Value = Guid.CreateVersion7(at).ToString();
    }

    /// <summary>The same for a change that rests on nothing in the book.</summary>
    public static async Task TouchAsync(IHubDb db, DateTimeOffset at, CancellationToken cancellation)
    {
        var stamp = Guid.CreateVersion7(at).ToString();
        var setting = await db.Settings.FindAsync([StampKey], cancellation);
        if (setting is null)
            db.Settings.Add(new HubSetting(StampKey, stamp));
        else
            setting.Value = stamp;
    }

    private static async Task<BookPages> ReadAsync(IHubDb db, CancellationToken cancellation) => new()
    {
        Matters = await db.MatterVersions.AsNoTracking().ToListAsync(cancellation),
        Templates = await db.Templates.AsNoTracking().ToListAsync(cancellation),
        Years = await db.CalendarYears.AsNoTracking().ToListAsync(cancellation),
        Departments = await db.Departments.AsNoTracking().ToListAsync(cancellation),
        Windows = await db.Windows.AsNoTracking().ToListAsync(cancellation),
        Posts = await db.Posts.AsNoTracking().ToListAsync(cancellation),
        People = await db.People.AsNoTracking().ToListAsync(cancellation),
        Leaves = await db.Leaves.AsNoTracking().ToListAsync(cancellation),
        Authorisations = await db.Authorisations.AsNoTracking().ToListAsync(cancellation),
        Rungs = await db.LadderRungs.AsNoTracking().ToListAsync(cancellation),
        Rules = await db.SupervisionRules.AsNoTracking().OrderBy(r => r.Code).ToListAsync(cancellation),
        Quotas = await db.GreenQuotas.AsNoTracking().OrderBy(q => q.Scope).ThenBy(q => q.Key).ToListAsync(cancellation),
        Closures = await db.ClosedDays.AsNoTracking().ToListAsync(cancellation),
        Edits = await db.CalendarEdits.AsNoTracking().ToListAsync(cancellation),
    };
}

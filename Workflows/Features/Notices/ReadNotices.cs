using ApprovalHub.Domain.Notices;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Notices;

/// <summary>我的通知: one's own and nobody else's, the newest first, by keyset.</summary>
public static class ReadNotices
{
    /// <summary>More than this are not counted: a bell says 99+.</summary>
    public const int MostCounted = 100;

    private const int MostMarked = 200;

    /// <param name="Unread">Only those that were not read.</param>
    /// <param name="After">Where the page before ended, or null.</param>
    /// <param name="Take">Rows a page, 1 to 200.</param>
    public sealed record Query(bool Unread, Cursor? After, int Take);

    /// <summary>The place of a row.</summary>
    public sealed record Cursor(DateTimeOffset At, Guid Id);

    /// <param name="Rows">The rows.</param>
    /// <param name="Next">Where this page ends, or null when nothing follows.</param>
    public sealed record Page(IReadOnlyList<StaffNotice> Rows, Cursor? Next);

    public sealed class Handler(IHubDb db, ActDesk desk)
    {
        public async Task<Page> ListAsync(Query query, CancellationToken cancellation)
        {
            var mine = Mine();
            if (query.Unread)
                mine = mine.Where(n => n.ReadAt == null);
            if (query.After is var (at, id))
                mine = mine.Where(n => n.CreatedAt < at || (n.CreatedAt == at && n.Id.CompareTo(id) < 0));
            var rows = await mine.AsNoTracking().OrderByDescending(n => n.CreatedAt).ThenByDescending(n => n.Id).Take(query.Take + 1).ToListAsync(cancellation);
            var shown = rows.Take(query.Take).ToList();
            return new Page(shown, rows.Count > query.Take ? new Cursor(shown[^1].CreatedAt, shown[^1].Id) : null);
        }

        /// <summary>How many are unread, at most <see cref="MostCounted"/>.</summary>
        public Task<int> CountAsync(CancellationToken cancellation) =>
            Mine().Where(n => n.ReadAt == null).Take(MostCounted).CountAsync(cancellation);

        /// <summary>Marks some as read, or all; those of others are as if they were not there. Refuses <c>NOTICES_TOO_MANY</c>.</summary>
        /// <param name="ids">Which, or null for all.</param>
        /// <param name="cancellation">Stops it.</param>
        /// <returns>How many are unread then.</returns>
        public async Task<int> MarkAsync(IReadOnlyList<Guid>? ids, CancellationToken cancellation)
        {
            if (ids?.Count > MostMarked)
                throw Domain.Kernel.Refusal.Invalid("NOTICES_TOO_MANY").With("most", MostMarked).Throwable();
            var now = desk.Now;
            await Mine().Where(n => n.ReadAt == null && (ids == null || ids.Contains(n.Id)))
                .ExecuteUpdateAsync(n => n.SetProperty(x => x.ReadAt, now), cancellation);
            return await CountAsync(cancellation);
        }

        private IQueryable<StaffNotice> Mine()
        {
            var me = desk.WhoIsSignedIn();
            return db.Notices.Where(n => n.PersonId == me);
        }
    }
}

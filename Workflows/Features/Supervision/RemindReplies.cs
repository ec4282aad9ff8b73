using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Supervision;

/// <summary>
/// Supervision items whose day of the reply has passed: noted in the item, and told to who answers for it and to the supervisors, once for each day by
/// which a reply was due. It may run twice, on several servers: the item's revision lets one of them.
/// </summary>
public static class RemindReplies
{
    public sealed class Handler(IHubDb db, ActDesk desk, StaffTeller staff, IDatabaseFaults faults, IWorkNews news)
    {
        /// <returns>How many were told now.</returns>
        public async Task<int> HandleAsync(CancellationToken cancellation)
        {
            var (book, now) = (await desk.BookAsync(cancellation), desk.Now);
            var late = await db.SupervisionItems.AsNoTracking()
                .Where(i => i.State == ItemState.Open && i.ReplyDueAt <= now && !i.Entries.Any(e => e.Kind == ItemEntryKind.ReplyOverdue && e.At >= i.ReplyDueAt))
                .OrderBy(i => i.ReplyDueAt).Select(i => i.Id).ToListAsync(cancellation);
            var told = 0;
            foreach (var id in late)
                told += await TellAsync(id, book, now, cancellation) ? 1 : 0;
            return told;
        }

        private async Task<bool> TellAsync(Guid id, Book book, DateTimeOffset now, CancellationToken cancellation)
        {
            db.ChangeTracker.Clear();
            var item = await db.SupervisionItems.Include(i => i.Entries).SingleAsync(i => i.Id == id, cancellation);
            if (!item.NoteOverdue(new ItemAct(Actor.System, now)))
                return false;
            var told = await staff.TellAsync([ItemTellings.Of(item)], (book, desk.Today), now, cancellation);
            db.Context.AddRange(told.Rows);
            try
            {
                await db.SaveChangesAsync(cancellation);
            }
            catch (DbUpdateException fault) when (fault is DbUpdateConcurrencyException || faults.IsDuplicate(fault))
            {
                return false; // replied to, or told by another server, just now; the next run sees which
            }
            news.Tell(told.People);
            return true;
        }
    }
}

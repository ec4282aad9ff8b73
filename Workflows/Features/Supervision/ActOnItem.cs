using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Supervision;

/// <summary>Acts on a supervision item (监察件): reply and correction by who answers for it, sending back and closing by the supervisor.</summary>
public static class ActOnItem
{
    /// <param name="Id">The item.</param>
    /// <param name="Revision">The revision that the caller has seen, or null for whatever it is now.</param>
    /// <param name="Words">What is said; it stays on record.</param>
    public sealed record Command(Guid Id, int? Revision, string? Words);

    public sealed class Handler(IHubDb db, ActDesk desk, StaffTeller staff, IDatabaseFaults faults, IWorkNews news)
    {
        public Task ReplyAsync(Command command, CancellationToken cancellation) =>
            DoAsync(command, (item, act, _) => item.Reply(command.Words, act), cancellation);

        public Task CorrectAsync(Command command, CancellationToken cancellation) =>
            DoAsync(command, (item, act, _) => item.Correct(command.Words, act), cancellation);

        /// <param name="command">The item and why.</param>
        /// <param name="days">Working days for the new reply; refuses <c>ITEM_DAYS_WRONG</c>.</param>
        /// <param name="cancellation">Stops it.</param>
        public Task SendBackAsync(Command command, int days, CancellationToken cancellation) =>
            DoAsync(command, (item, act, book) => item.SendBack(command.Words, ReplyIn(days, act.At, book), act), cancellation);

        public Task CloseAsync(Command command, ItemFinding finding, CancellationToken cancellation) =>
            DoAsync(command, (item, act, _) => item.Close(finding, command.Words, act), cancellation);

        internal static (DateOnly Day, DateTimeOffset Ends) ReplyIn(int days, DateTimeOffset from, Book book)
        {
            if (days is < 1 or > 30)
                throw Refusal.Invalid("ITEM_DAYS_WRONG").With("days", days).Throwable();
            var due = book.Calendar.Due(from, Limit.WorkDays(days), []).Value;
            return (due.Date, due.EndsAt);
        }

        private async Task DoAsync(Command command, Action<SupervisionItem, ItemAct, Book> act, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            var item = await db.SupervisionItems.SeenBy(actor).Include(i => i.Entries).FirstOrDefaultAsync(i => i.Id == command.Id, cancellation)
                ?? throw Refusal.Missing("ITEM_UNKNOWN").Throwable();
            if (command.Revision is { } seen && seen != item.Revision)
                throw (Changed(item.Entries.MaxBy(e => e.Sequence)) with { Kind = RefusalKind.Stale }).Throwable();
            var behalf = actor.BehalfAs(Role.DepartmentHead, item.DepartmentCode) ?? actor.BehalfAs(Role.ChiefRepresentative, item.DepartmentCode);
            act(item, new ItemAct(actor, desk.Now) { OnBehalfOf = behalf }, book);
            var told = await staff.TellAsync([Tellings.Of(item)], (book, desk.Today), desk.Now, cancellation);
            db.Context.AddRange(told.Rows);
            try
            {
                await db.SaveChangesAsync(cancellation);
            }
            catch (DbUpdateException fault) when (fault is DbUpdateConcurrencyException || faults.IsDuplicate(fault))
            {
                // lost at whichever row is written first: the item, or the entry or notice of the same number
                var last = await db.SupervisionItems.AsNoTracking().Where(i => i.Id == command.Id).SelectMany(i => i.Entries)
                    .OrderByDescending(e => e.Sequence).FirstOrDefaultAsync(cancellation);
                throw Changed(last).Throwable();
            }
            news.Tell(told.People);
        }

        /// <summary>The refusal naming who was faster, and what they did.</summary>
        private static Refusal Changed(ItemEntry? last) => Refusal.Conflict("ITEM_CHANGED")
            .With("who", last?.ByName).With("what", last?.Kind.ToString()).With("when", last is null ? null : ShanghaiTime.Text(last.At));
    }
}

using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.People;

/// <summary>销假: somebody is back before the leave's end, or the leave was recorded by mistake. Days that are over stay on record.</summary>
public static class EndLeave
{
    /// <param name="PersonId">Whose leave.</param>
    /// <param name="From">Its first day.</param>
    public sealed record Command(Guid PersonId, DateOnly From);

    public sealed class Handler(IHubDb db, ActDesk desk, BookKeeper keeper)
    {
        /// <summary>
        /// For oneself, or by an administrator: the person acts again from today on. Refuses <c>LEAVE_UNKNOWN</c>, <c>LEAVE_OVER</c> and
        /// <c>BOOK_CHANGED</c>.
        /// </summary>
        public async Task HandleAsync(Command command, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            if (actor.PersonId != command.PersonId && !actor.Has(Role.Administrator))
                throw Refusal.Forbidden("LEAVE_NOT_YOURS").Throwable();
            var leave = await db.Leaves.AsNoTracking().FirstOrDefaultAsync(l => l.PersonId == command.PersonId && l.From == command.From, cancellation)
                ?? throw Refusal.Missing("LEAVE_UNKNOWN").Throwable();
            if (leave.To < desk.Today)
                throw Refusal.Conflict("LEAVE_OVER").With("to", leave.To.ToString("yyyy-MM-dd", null)).Throwable();
            if (leave.From >= desk.Today)
                db.Leaves.Remove(leave);
            else
                db.Leaves.Update(leave with { To = desk.Today.AddDays(-1) });
            await keeper.SaveAsync(book, null, cancellation);
        }
    }
}

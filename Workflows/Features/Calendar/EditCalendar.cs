using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Calendar;

/// <summary>
/// Changes the working calendar, as an administrator: days on which the centre is shut, or a later notice for a year. Every date that rests on it is
/// counted anew, each case in a transaction of its own; the case says which date moved from when to when, why, and by which notice.
/// </summary>
public static class EditCalendar
{
    /// <param name="Kind">Closed, Reopened or YearCorrected.</param>
    /// <param name="Days">The days, as <c>a</c> or <c>a..b</c>; of a closure.</param>
    /// <param name="YearJson">The year's file; of a corrected year.</param>
    /// <param name="Reason">Why; it stands in every case that moves.</param>
    /// <param name="Notice">The notice that ordered it, or null.</param>
    public sealed record Command(CalendarEditKind Kind, string? Days, string? YearJson, string? Reason, string? Notice);

    /// <param name="Edit">The edit as it is recorded.</param>
    /// <param name="Cases">Running cases that are counted anew by it.</param>
    public sealed record Applied(CalendarEdit Edit, int Cases);

    public sealed class Handler(IHubDb db, CalendarDesk calendar)
    {
        /// <summary>Refuses what <see cref="WorkCalendar.From"/> refuses, <c>ADMINISTRATORS_ONLY</c>, <c>BOOK_CHANGED</c> and what is told at the change.</summary>
        public async Task<Applied> HandleAsync(Command command, CancellationToken cancellation)
        {
            var by = await calendar.ForAdministratorsAsync(cancellation);
            var change = CalendarChange.Of(command, by.Book);
            await ChangeAsync(change, cancellation);
            var cases = await calendar.SaveAsync(change, by, Refusal.Conflict("BOOK_CHANGED"), cancellation);
            var edit = await db.CalendarEdits.AsNoTracking().SingleAsync(e => e.Number == by.Book.LastEdit + 1, cancellation); // just saved, and its number is taken once
            return new Applied(edit, cases);
        }

        private async Task ChangeAsync(CalendarChange change, CancellationToken cancellation)
        {
            switch (change.Kind)
            {
                case CalendarEditKind.Closed:
                    db.ClosedDays.Add(new ClosedDays(new Closure(change.Days, change.Reason), change.Notice));
                    break;
                case CalendarEditKind.Reopened:
                    db.ClosedDays.Remove(await db.ClosedDays.SingleOrDefaultAsync(d => d.First == change.Days.First, cancellation) ?? throw Gone());
                    break;
                default:
                    (await db.CalendarYears.SingleOrDefaultAsync(y => y.Year == change.Days.First.Year, cancellation) ?? throw Gone()).Correct(change.Json!);
                    break;
            }
        }

        /// <summary>The book that was read had it; somebody has taken it away since.</summary>
        private static RefusedException Gone() => Refusal.Conflict("BOOK_CHANGED").Throwable();
    }
}

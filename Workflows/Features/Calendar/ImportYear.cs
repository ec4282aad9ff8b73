using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Calendar;

/// <summary>
/// Imports a year of the calendar from its file, as an administrator. A year that is published already is refused: changing it moves dates of
/// running cases, which is an act of its own.
/// </summary>
public static class ImportYear
{
    /// <param name="Faults">What is wrong, by field; the rest is null or zero where there is anything.</param>
    /// <param name="Year">The year as it would be imported.</param>
    /// <param name="WorkDays">Its working days.</param>
    /// <param name="WorkDaysBefore">Working days of plain weeks, by which the year was counted so far.</param>
    /// <param name="Cases">Running cases whose dates would be counted anew.</param>
    public sealed record Foreseen(IReadOnlyList<CalendarFault> Faults, CalendarYear? Year, int WorkDays, int WorkDaysBefore, int Cases);

    public sealed class Handler(IHubDb db, ActDesk desk, BookKeeper keeper)
    {
        /// <summary>What the import would do; nothing is saved. Refuses <c>ADMINISTRATORS_ONLY</c>.</summary>
        public async Task<Foreseen> CheckAsync(string json, CancellationToken cancellation)
        {
            var book = await ForAdministratorsAsync(cancellation);
            var (year, faults) = CalendarYearCheck.Of(json, [.. book.Calendar.PublishedYears]);
            if (year is null)
                return new Foreseen(faults, null, 0, 0, 0);
            var after = WorkCalendar.From([year]).Value.WorkDaysIn(year.Year);
            return new Foreseen([], year, after, book.Calendar.WorkDaysIn(year.Year), await RestingOn(year.Year).CountAsync(cancellation));
        }

        /// <summary>Refuses what <see cref="CalendarYear.Parse"/> and <see cref="WorkCalendar.From"/> refuse, and <c>CALENDAR_YEAR_TWICE</c>.</summary>
        public async Task<int> HandleAsync(string json, CancellationToken cancellation)
        {
            var book = await ForAdministratorsAsync(cancellation);
            var year = CalendarYear.Parse(json).Value;
            var known = await db.CalendarYears.AsNoTracking().ToListAsync(cancellation);
            _ = WorkCalendar.From([.. known.Select(y => CalendarYear.Parse(y.Json).Value), year]).Value;
            db.CalendarYears.Add(new PublishedYear(year.Year, year.Source, json, desk.Now));
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            await keeper.SaveAsync(book, Refusal.Conflict("CALENDAR_YEAR_TWICE").With("year", year.Year), cancellation);
            await CountAnewAsync(year.Year, cancellation);
            await transaction.CommitAsync(cancellation);
            return year.Year;
        }

        private async Task<Book> ForAdministratorsAsync(CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            return actor.Has(Role.Administrator) ? book : throw Refusal.Forbidden("ADMINISTRATORS_ONLY").Throwable();
        }

        /// <summary>
        /// Dates that rest on the year become due for recounting at once: the next sweep, or the next act on the case, counts them by the new
        /// calendar. The revision moves too, so that an act under way cannot write its older dates back.
        /// </summary>
        private Task<int> CountAnewAsync(int year, CancellationToken cancellation)
        {
            var now = desk.Now;
            return RestingOn(year)
                .ExecuteUpdateAsync(c => c.SetProperty(x => x.NextDueAt, now).SetProperty(x => x.Revision, x => x.Revision + 1), cancellation);
        }

        private IQueryable<Case> RestingOn(int year)
        {
            var first = new DateOnly(year, 1, 1);
            var from = ShanghaiTime.StartOfDay(first);
            return db.Cases.Where(c => (c.NextDueAt != null && (c.DueProvisional || c.NextDueAt >= from || c.Tasks.Any(t => t.DueProvisional)))
                || c.Stops.Any(s => s.To == null && s.ExpectedEnd >= first));
        }
    }
}

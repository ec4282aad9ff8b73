using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
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

    public sealed class Handler(IHubDb db, ActDesk desk, CalendarDesk calendar)
    {
        /// <summary>What the import would do; nothing is saved. Refuses <c>ADMINISTRATORS_ONLY</c>.</summary>
        public async Task<Foreseen> CheckAsync(string json, CancellationToken cancellation)
        {
            var (book, _) = await calendar.ForAdministratorsAsync(cancellation);
            var (year, faults) = CalendarYearCheck.Of(json, [.. book.Calendar.PublishedYears]);
            if (year is null)
                return new Foreseen(faults, null, 0, 0, 0);
            var (after, first) = (WorkCalendar.From([year]).Value.WorkDaysIn(year.Year), new DateOnly(year.Year, 1, 1));
            return new Foreseen([], year, after, book.Calendar.WorkDaysIn(year.Year), await calendar.Touched(first).CountAsync(cancellation));
        }

        /// <summary>Refuses what <see cref="CalendarYear.Parse"/> and <see cref="WorkCalendar.From"/> refuse, and <c>CALENDAR_YEAR_TWICE</c>.</summary>
        public async Task<int> HandleAsync(string json, CancellationToken cancellation)
        {
            var by = await calendar.ForAdministratorsAsync(cancellation);
            var change = CalendarChange.Published(json, by.Book);
            var year = change.Days.First.Year;
            db.CalendarYears.Add(new PublishedYear(year, change.Reason, json, desk.Now));
            await calendar.SaveAsync(change, by, Refusal.Conflict("CALENDAR_YEAR_TWICE").With("year", year), cancellation);
            return year;
        }
    }
}

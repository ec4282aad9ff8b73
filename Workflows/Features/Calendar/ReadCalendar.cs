using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Calendar;

/// <summary>The working calendar: when a limit runs out, and what a year says.</summary>
public static class ReadCalendar
{
    /// <param name="Start">The day that is not counted.</param>
    /// <param name="Limit">The limit, in days or longer units.</param>
    /// <param name="Stops">Stopped on the first day, which still counts; resumed on the second, which does not.</param>
    public sealed record DueQuery(DateOnly Start, Limit Limit, IReadOnlyList<(DateOnly From, DateOnly To)> Stops);

    /// <param name="Number">The year.</param>
    /// <param name="Published">Whether the State Council's notice for it was imported.</param>
    /// <param name="WorkDays">Working days in it.</param>
    /// <param name="Off">Days off besides plain weekends, as days.</param>
    /// <param name="Worked">Weekend days that are worked.</param>
    public sealed record Year(int Number, bool Published, int WorkDays, IReadOnlyList<DateOnly> Off, IReadOnlyList<DateOnly> Worked);

    public sealed class Handler(ActDesk desk)
    {
        public async Task<DueDate> DueAsync(DueQuery query, CancellationToken cancellation) =>
            (await desk.BookAsync(cancellation)).Calendar.Due(query.Start, query.Limit, query.Stops).Value;

        public async Task<Year> YearAsync(int year, CancellationToken cancellation)
        {
            if (year < CountBounds.First.Year || year > CountBounds.Last.Year)
                throw Refusal.Missing("CALENDAR_YEAR_OUT_OF_RANGE").With("year", year).Throwable();
            var calendar = (await desk.BookAsync(cancellation)).Calendar;
            var days = Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(new DateOnly(year, 1, 1).AddDays).ToList();
            return new Year(year, calendar.IsPublished(year), calendar.WorkDaysIn(year),
                [.. days.Where(d => !IsWeekend(d) && !calendar.IsWorkday(d))], [.. days.Where(d => IsWeekend(d) && calendar.IsWorkday(d))]);
        }

        private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
    }
}

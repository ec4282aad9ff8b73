using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Calendar;

/// <summary>The working calendar: when a limit runs out, and what a year says.</summary>
public static class ReadCalendar
{
    /// <summary>More days than anybody reads one by one; a longer count shows its first ones.</summary>
    private const int MostDays = 800;

    /// <param name="Start">The day that is not counted.</param>
    /// <param name="Limit">The limit, in days or longer units.</param>
    /// <param name="Stops">Stopped on the first day, which still counts; resumed on the second, which does not.</param>
    public sealed record DueQuery(DateOnly Start, Limit Limit, IReadOnlyList<(DateOnly From, DateOnly To)> Stops);

    /// <param name="Due">When it runs out.</param>
    /// <param name="Days">The count day by day; the first 800 days of a longer one.</param>
    public sealed record Counted(DueDate Due, IReadOnlyList<CountedDay> Days);

    /// <summary>What a year says.</summary>
    public sealed record Year
    {
        public required int Number { get; init; }

        /// <summary>The State Council's notice for it, once imported.</summary>
        public required PublishedYear? Notice { get; init; }

        /// <summary>Working days in it.</summary>
        public required int WorkDays { get; init; }

        /// <summary>Days off besides plain weekends, as days.</summary>
        public required IReadOnlyList<DateOnly> Off { get; init; }

        /// <summary>The holidays as the notice has them, weekends among them included.</summary>
        public required IReadOnlyList<DateSpan> Holidays { get; init; }

        /// <summary>Weekend days that are worked.</summary>
        public required IReadOnlyList<DateOnly> Worked { get; init; }
    }

    public sealed class Handler(ActDesk desk)
    {
        public async Task<DueDate> DueAsync(DueQuery query, CancellationToken cancellation) =>
            (await desk.BookAsync(cancellation)).Calendar.Due(query.Start, query.Limit, query.Stops).Value;

        public async Task<Counted> CountAsync(DueQuery query, CancellationToken cancellation)
        {
            var calendar = (await desk.BookAsync(cancellation)).Calendar;
            return new Counted(
                calendar.Due(query.Start, query.Limit, query.Stops).Value, calendar.Days(query.Start, query.Limit, query.Stops, MostDays));
        }

        public async Task<Year> YearAsync(int year, CancellationToken cancellation)
        {
            if (year < CountBounds.First.Year || year > CountBounds.Last.Year)
                throw Refusal.Missing("CALENDAR_YEAR_OUT_OF_RANGE").With("year", year).Throwable();
            var book = await desk.BookAsync(cancellation);
            var (calendar, notice) = (book.Calendar, book.Years.FirstOrDefault(y => y.Year == year));
            var days = Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(new DateOnly(year, 1, 1).AddDays).ToList();
            return new Year
            {
                Number = year,
                Notice = notice,
                WorkDays = calendar.WorkDaysIn(year),
                Off = [.. days.Where(d => !IsWeekend(d) && !calendar.IsWorkday(d))],
                Holidays = notice is null ? [] : [.. CalendarYear.Parse(notice.Json).Value.Off.OrderBy(span => span.First)],
                Worked = [.. days.Where(d => IsWeekend(d) && calendar.IsWorkday(d))],
            };
        }

        private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
    }
}

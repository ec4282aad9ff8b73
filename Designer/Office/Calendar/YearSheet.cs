using ApprovalHub.Api.Contracts.Calendar;

namespace ApprovalHub.Designer.Pages.Calendar;

/// <summary>A year as it hangs on the wall: which days are worked, which are holidays, which weekends are made up for, and when the centre is shut.</summary>
/// <param name="year">The year.</param>
/// <param name="closures">Days on which the centre is shut, of whatever year.</param>
public sealed class YearSheet(YearResponse year, IReadOnlyList<CalendarEditsResponse.Closure>? closures = null)
{
    private readonly HashSet<DateOnly> off = [.. year.Off];
    private readonly HashSet<DateOnly> worked = [.. year.Worked];
    private readonly IReadOnlyList<CalendarEditsResponse.Closure> shut = [.. (closures ?? []).Where(c => c.First.Year <= year.Year && c.Last.Year >= year.Year)];

    public YearResponse Year { get; } = year;

    /// <summary>The closures of the year.</summary>
    public IReadOnlyList<CalendarEditsResponse.Closure> Closures => shut;

    /// <summary>What a day is: Work, Weekend, Holiday (放假), MadeUp (调休上班) or Closed (停办).</summary>
    public string Kind(DateOnly day) =>
        worked.Contains(day) ? "MadeUp"
        : Closure(day) is not null ? "Closed"
        : off.Contains(day) || Year.Holidays.Any(span => span.First <= day && day <= span.Last) ? "Holiday"
        : IsWeekend(day) ? "Weekend"
        : "Work";

    /// <summary>Why the centre is shut on a day, or null; a day off anyway is no closure.</summary>
    public CalendarEditsResponse.Closure? Closure(DateOnly day) =>
        IsWeekend(day) || Year.Holidays.Any(span => span.First <= day && day <= span.Last) ? null : shut.FirstOrDefault(c => c.First <= day && day <= c.Last);

    public bool IsWorked(DateOnly day) => Kind(day) is "Work" or "MadeUp";

    /// <summary>The days of a month, in order.</summary>
    public IReadOnlyList<DateOnly> Days(int month) =>
        [.. Enumerable.Range(1, DateTime.DaysInMonth(Year.Year, month)).Select(day => new DateOnly(Year.Year, month, day))];

    public int WorkDays(int month) => Days(month).Count(IsWorked);

    /// <summary>Empty cells before the first, in weeks that begin on Monday.</summary>
    public int Before(int month) => ((int)new DateOnly(Year.Year, month, 1).DayOfWeek + 6) % 7;

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}

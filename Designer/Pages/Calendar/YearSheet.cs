using ApprovalHub.Api.Contracts.Calendar;

namespace ApprovalHub.Designer.Pages.Calendar;

/// <summary>A year as it hangs on the wall: which days are worked, which are holidays, which weekends are made up for.</summary>
public sealed class YearSheet(YearResponse year)
{
    private readonly HashSet<DateOnly> off = [.. year.Off];
    private readonly HashSet<DateOnly> worked = [.. year.Worked];

    public YearResponse Year { get; } = year;

    /// <summary>What a day is: Work, Weekend, Holiday (放假) or MadeUp (调休上班).</summary>
    public string Kind(DateOnly day) =>
        worked.Contains(day) ? "MadeUp"
        : off.Contains(day) || Year.Holidays.Any(span => span.First <= day && day <= span.Last) ? "Holiday"
        : IsWeekend(day) ? "Weekend"
        : "Work";

    public bool IsWorked(DateOnly day) => Kind(day) is "Work" or "MadeUp";

    /// <summary>The days of a month, in order.</summary>
    public IReadOnlyList<DateOnly> Days(int month) =>
        [.. Enumerable.Range(1, DateTime.DaysInMonth(Year.Year, month)).Select(day => new DateOnly(Year.Year, month, day))];

    public int WorkDays(int month) => Days(month).Count(IsWorked);

    /// <summary>Empty cells before the first, in weeks that begin on Monday.</summary>
    public int Before(int month) => ((int)new DateOnly(Year.Year, month, 1).DayOfWeek + 6) % 7;

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}

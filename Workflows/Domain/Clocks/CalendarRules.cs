using System.Globalization;
using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Clocks;

/// <summary>What a calendar must keep to before anything is counted by it; every refusal names the year and the day.</summary>
internal static class CalendarRules
{
    public static Refusal? Check(IReadOnlyList<CalendarYear> years, IReadOnlyList<Closure> closures)
    {
        var twice = years.GroupBy(y => y.Year).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null)
            return Refusal.Conflict("CALENDAR_YEAR_TWICE").With("year", twice.Key);
        return years.Select(Check).FirstOrDefault(r => r is not null) ?? Check(closures);
    }

    private static Refusal? Check(CalendarYear year)
    {
        if (year.Year < CountBounds.First.Year || year.Year > CountBounds.Last.Year)
            return Refusal.Invalid("CALENDAR_YEAR_OUT_OF_RANGE").With("year", year.Year);
        if (string.IsNullOrWhiteSpace(year.Source))
            return Refusal.Invalid("CALENDAR_SOURCE_MISSING").With("year", year.Year);
        return CheckOff(year) ?? CheckWork(year);
    }

    private static Refusal? CheckOff(CalendarYear year)
    {
        for (var i = 0; i < year.Off.Count; i++)
        {
            var span = year.Off[i];
            if (span.Last < span.First)
                return On("CALENDAR_OFF_REVERSED", year, span.First);
            if (span.First.Year != year.Year || span.Last.Year != year.Year)
                return On("CALENDAR_DAY_OUTSIDE_YEAR", year, span.First.Year != year.Year ? span.First : span.Last);
            foreach (var other in year.Off.Take(i).Where(span.Overlaps))
                return On("CALENDAR_OFF_OVERLAPS", year, span.First > other.First ? span.First : other.First);
        }
        return null;
    }

    private static Refusal? CheckWork(CalendarYear year)
    {
        var seen = new HashSet<DateOnly>();
        foreach (var day in year.Work)
        {
            if (day.Year != year.Year)
                return On("CALENDAR_DAY_OUTSIDE_YEAR", year, day);
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                return On("CALENDAR_WORK_IS_NO_WEEKEND", year, day);
            if (!seen.Add(day))
                return On("CALENDAR_WORK_TWICE", year, day);
            if (year.Off.Any(off => off.Contains(day)))
                return On("CALENDAR_OFF_AND_WORK", year, day);
        }
        return null;
    }

    private static Refusal? Check(IReadOnlyList<Closure> closures)
    {
        for (var i = 0; i < closures.Count; i++)
        {
            var (days, reason) = closures[i];
            if (string.IsNullOrWhiteSpace(reason))
                return Refusal.Invalid("CLOSURE_REASON_MISSING").With("days", days);
            if (days.Days < 1 || days.First < CountBounds.First || days.Last > CountBounds.Last)
                return Refusal.Invalid("CLOSURE_DAYS_WRONG").With("days", days);
            foreach (var other in closures.Take(i).Where(c => c.Days.Overlaps(days)))
                return Refusal.Conflict("CLOSURE_OVERLAPS").With("days", days).With("other", other.Days);
        }
        return null;
    }

    private static Refusal On(string code, CalendarYear year, DateOnly day) =>
        Refusal.Conflict(code).With("year", year.Year).With("day", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}

using System.Collections.Immutable;
using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Clocks;

/// <summary>
/// Working days (工作日) by the State Council's yearly notices and the centre's own closures. Immutable and safe to share;
/// every question is answered from tables of running totals, without going through the days.
/// In a year that is not published Saturdays and Sundays are off and all else is worked.
/// </summary>
public sealed class WorkCalendar
{
    // Running totals: worked[i] working days lie before day i, and days[k] is the working day of rank k.
    private readonly int[] worked;
    private readonly int[] days;
    private readonly ImmutableSortedSet<int> published;

    private WorkCalendar(IReadOnlyList<CalendarYear> years, IReadOnlyList<Closure> closures)
    {
        published = [.. years.Select(y => y.Year)];
        var off = years.SelectMany(y => y.Off).Concat(closures.Select(c => c.Days));
        (worked, days) = Totals(off, years.SelectMany(y => y.Work));
    }

    /// <summary>Years whose notice is in this calendar, in order.</summary>
    public IReadOnlyCollection<int> PublishedYears => published;

    /// <summary>
    /// A calendar of the given years and closures. Refuses CALENDAR_YEAR_TWICE, CALENDAR_YEAR_OUT_OF_RANGE, CALENDAR_SOURCE_MISSING,
    /// CALENDAR_OFF_REVERSED, CALENDAR_DAY_OUTSIDE_YEAR, CALENDAR_OFF_OVERLAPS, CALENDAR_WORK_IS_NO_WEEKEND, CALENDAR_WORK_TWICE,
    /// CALENDAR_OFF_AND_WORK, CLOSURE_REASON_MISSING, CLOSURE_DAYS_WRONG and CLOSURE_OVERLAPS, naming the year and the day.
    /// </summary>
    public static Result<WorkCalendar> From(IEnumerable<CalendarYear> years, IEnumerable<Closure>? closures = null)
    {
        List<CalendarYear> all = [.. years];
        List<Closure> shut = [.. closures ?? []];
        return CalendarRules.Check(all, shut) is { } refusal ? refusal : new WorkCalendar(all, shut);
    }

    public bool IsPublished(int year) => published.Contains(year);

    public bool IsWorkday(DateOnly day) => worked[Index(day) + 1] > worked[Index(day)];

    /// <summary>Working days after the one day, up to and with the other; none where that is not later.</summary>
    public int WorkDays(DateOnly after, DateOnly through) =>
        through <= after ? 0 : worked[Index(through) + 1] - worked[Index(after) + 1];

    /// <summary>Working days of a year.</summary>
    public int WorkDaysIn(int year) =>
        worked[Index(new DateOnly(year, 12, 31)) + 1] - worked[Index(new DateOnly(year, 1, 1))];

    /// <summary>The day itself if it is worked, else the next that is (民法典第二百零三条).</summary>
    public DateOnly FirstWorkdayFrom(DateOnly day) => Day(days[worked[Index(day)]]);

    /// <summary>The working day by so many (one or more) after a day, which is not counted itself.</summary>
    public DateOnly WorkdayAfter(DateOnly day, int amount) => Day(days[worked[Index(day) + 1] + amount - 1]);

    /// <summary>
    /// When a limit that starts on a day runs out. The start day is not counted (民法典第二百零一条); natural days, months and years that end on
    /// a rest day end on the next working day (第二百零三条). A month ends on the corresponding day, or on the month's last where there is
    /// none (第二百零二条); a year is 365 days, as in the exchange data. Zero is 当场: that very day.
    /// A stop (from, to) leaves the days after its first up to and with its last uncounted. A stop that begins once the limit has run out gives nothing back.
    /// Refuses LIMIT_UNIT_UNKNOWN, LIMIT_OUT_OF_RANGE, DATE_OUT_OF_RANGE, STOP_BEFORE_START, STOP_REVERSED, and
    /// LIMIT_NEEDS_TIME for hours and minutes, which need the other overload.
    /// </summary>
    public Result<DueDate> Due(DateOnly start, Limit limit, IReadOnlyList<(DateOnly From, DateOnly To)> stops)
    {
        if (limit is { Unit: LimitUnit.Hour or LimitUnit.Minute, IsAtOnce: false })
            return Refusal.Invalid("LIMIT_NEEDS_TIME").With("unit", limit.Unit);
        return CountBounds.Check(start) is { } outside ? outside : Due(ShanghaiTime.StartOfDay(start), limit, stops);
    }

    /// <summary>The same from an instant; hours and minutes run on by natural time from it, rest days or not, since there are no office hours to count by.</summary>
    public Result<DueDate> Due(DateTimeOffset started, Limit limit, IReadOnlyList<(DateOnly From, DateOnly To)> stops)
    {
        var stands = stops.Select(s => (s.From, (DateOnly?)s.To)).ToList();
        if ((CountBounds.Check(limit) ?? CountBounds.Check(started) ?? Standstill.Check(ShanghaiTime.Day(started), stands)) is { } refusal)
            return refusal;
        return Count.Of(this, started, limit, Standstill.Of(stands)).Due()!.Value;
    }

    /// <summary>The same, day by day from the day of the act to the due day, at most so many days; throws what <c>Due</c> refuses.</summary>
    public IReadOnlyList<CountedDay> Days(DateOnly start, Limit limit, IReadOnlyList<(DateOnly From, DateOnly To)> stops, int most)
    {
        var due = Due(start, limit, stops).Value;
        var stands = Standstill.Of(stops.Select(s => (s.From, (DateOnly?)s.To)));
        var count = Count.Of(this, ShanghaiTime.StartOfDay(start), limit, stands);
        return [.. DayByDay.Of(count, start, due.Date, stands, most)];
    }

    private static (int[] Worked, int[] Days) Totals(IEnumerable<DateSpan> off, IEnumerable<DateOnly> work)
    {
        var isWorked = new bool[CountBounds.Horizon.DayNumber - CountBounds.First.DayNumber + 1];
        for (var i = 0; i < isWorked.Length; i++)
            isWorked[i] = Day(i).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
        foreach (var day in work)
            isWorked[Index(day)] = true;
        foreach (var span in off)
            Array.Fill(isWorked, false, Index(span.First), span.Days);

        var totals = new int[isWorked.Length + 1];
        for (var i = 0; i < isWorked.Length; i++)
            totals[i + 1] = totals[i] + (isWorked[i] ? 1 : 0);
        return (totals, [.. Enumerable.Range(0, isWorked.Length).Where(i => isWorked[i])]);
    }

    private static DateOnly Day(int index) => CountBounds.First.AddDays(index);

    private static int Index(DateOnly day) => day >= CountBounds.First && day <= CountBounds.Horizon
        ? day.DayNumber - CountBounds.First.DayNumber
        : throw Refusal.Invalid("DATE_OUT_OF_RANGE").With("day", DateSpan.Write(day)).Throwable();
}

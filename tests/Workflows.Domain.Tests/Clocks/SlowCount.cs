using ApprovalHub.Domain.Clocks;

namespace ApprovalHub.Domain.Tests.Clocks;

/// <summary>The rules of counting once more, day by day and with nothing of the code under test but its records.</summary>
internal sealed class SlowCount(
    IReadOnlyList<CalendarYear> years, DateTimeOffset started, Limit limit, IReadOnlyList<(DateOnly From, DateOnly To)> stops)
{
    private readonly DateOnly start = DateOnly.FromDateTime(started.UtcDateTime.AddHours(8));

    private bool ByWorkDay => limit.Unit == LimitUnit.WorkDay || limit.Amount == 0;

    public bool ByTime => limit is { Amount: > 0, Unit: LimitUnit.Hour or LimitUnit.Minute };

    public int Budget => limit.Unit switch
    {
        LimitUnit.Month => MonthBudget(),
        LimitUnit.Year => limit.Amount * 365,
        _ => limit.Amount,
    };

    public (DateOnly Date, DateTimeOffset EndsAt, bool Provisional) Due()
    {
        if (ByTime)
            return TimeDue();
        var day = start;
        var touched = false;
        for (var left = Budget; left > 0;)
        {
            day = day.AddDays(1);
            touched |= ByWorkDay && IsOpen(day.Year);
            if (!IsFrozen(day) && (!ByWorkDay || IsWorked(day)))
                left--;
        }
        touched |= !ByWorkDay && IsOpen(day.Year);
        while (!ByWorkDay && (IsFrozen(day) || !IsWorked(day)))
        {
            day = day.AddDays(1);
            touched |= IsOpen(day.Year);
        }
        return (day, Midnight(day.AddDays(1)), touched);
    }

    /// <summary>Counted days after the start up to and with a day.</summary>
    public int UsedDays(DateOnly through)
    {
        var due = Due().Date;
        var used = 0;
        for (var day = start.AddDays(1); day <= through; day = day.AddDays(1))
        {
            var counts = !IsFrozen(day) && (!ByWorkDay || IsWorked(day));
            if (counts && (used < Budget || day > due))
                used++;
        }
        return used;
    }

    private (DateOnly Date, DateTimeOffset EndsAt, bool Provisional) TimeDue()
    {
        var left = limit.Unit == LimitUnit.Hour ? TimeSpan.FromHours(limit.Amount) : TimeSpan.FromMinutes(limit.Amount);
        var from = started;
        for (var day = start; ; day = day.AddDays(1), from = Midnight(day))
        {
            var inDay = IsFrozen(day) ? TimeSpan.Zero : Midnight(day.AddDays(1)) - from;
            if (inDay >= left)
                return (day, from + left, false);
            left -= inDay;
        }
    }

    private int MonthBudget()
    {
        var months = start.Month - 1 + limit.Amount;
        var (year, month) = (start.Year + months / 12, months % 12 + 1);
        var last = new DateOnly(year, month, Math.Min(start.Day, DateTime.DaysInMonth(year, month)));
        var days = 0;
        for (var day = start; day < last; day = day.AddDays(1))
            days++;
        return days;
    }

    private bool IsOpen(int year) => years.All(y => y.Year != year);

    private bool IsFrozen(DateOnly day) => stops.Any(s => s.From < day && day <= s.To);

    private bool IsWorked(DateOnly day)
    {
        var year = years.FirstOrDefault(y => y.Year == day.Year);
        if (year is not null && year.Off.Any(o => o.First <= day && day <= o.Last))
            return false;
        return day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) || (year is not null && year.Work.Contains(day));
    }

    private static DateTimeOffset Midnight(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8));
}

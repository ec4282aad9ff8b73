namespace ApprovalHub.Domain.Clocks;

/// <summary>Counts working days, or natural days, to which months and years come down.</summary>
internal sealed class DayCount(WorkCalendar calendar, DateOnly start, Limit limit, Standstill stands) : Count
{
    private readonly bool working = limit.Unit == LimitUnit.WorkDay || limit.IsAtOnce;

    private readonly int budget = limit.Unit switch
    {
        // DateOnly.AddMonths ends on the corresponding day or the month's last: 民法典第二百零二条.
        LimitUnit.Month => start.AddMonths(limit.Amount).DayNumber - start.DayNumber,
        LimitUnit.Year => 365 * limit.Amount,
        _ => limit.Amount,
    };

    public override decimal Budget => budget;

    public override LimitUnit Unit => working ? LimitUnit.WorkDay : LimitUnit.NaturalDay;

    public override DueDate? Due()
    {
        if (DayOf(budget) is not { } used || LastDay(used) is not { } last)
            return null;
        var firstNeeded = working ? start.AddDays(1) : used;
        var provisional = firstNeeded <= last
            && Enumerable.Range(firstNeeded.Year, last.Year - firstNeeded.Year + 1).Any(y => !calendar.IsPublished(y));
        return new DueDate(last, ShanghaiTime.EndOfDay(last), provisional);
    }

    public override decimal Used(DateTimeOffset now)
    {
        var day = ShanghaiTime.Day(now);
        var due = Due();
        return due is { } known && day > known.Date
            ? budget + Running(known.Date, day)
            : Math.Min(budget, Running(start, day));
    }

    public override IReadOnlyList<ClockSpan> Spans()
    {
        var used = DayOf(budget);
        var last = used is { } day ? LastDay(day) : null;
        var spans = new List<ClockSpan>();
        for (var at = start.AddDays(1); last is null || at <= last; at = at.AddDays(1))
        {
            if (stands.Spans.Any(s => s.After < at && s.Through == Standstill.Open))
            {
                spans.Add(new ClockSpan(ClockSpanKind.Stopped, at, null, 0));
                break;
            }
            Add(spans, at, KindOf(at, used));
        }
        return spans;
    }

    private ClockSpanKind KindOf(DateOnly day, DateOnly? used)
    {
        if (stands.Spans.Any(s => s.After < day && day <= s.Through))
            return ClockSpanKind.Stopped;
        if (day > used)
            return ClockSpanKind.Moved;
        return working && !calendar.IsWorkday(day) ? ClockSpanKind.Rest : ClockSpanKind.Counted;
    }

    private static void Add(List<ClockSpan> spans, DateOnly day, ClockSpanKind kind)
    {
        var amount = kind == ClockSpanKind.Counted ? 1 : 0;
        if (spans.Count > 0 && spans[^1].Kind == kind)
            spans[^1] = spans[^1] with { To = day, Amount = spans[^1].Amount + amount };
        else
            spans.Add(new ClockSpan(kind, day, day, amount));
    }

    public override DateTimeOffset? WhenLeft(decimal left)
    {
        var whole = (int)Math.Ceiling(left);
        return whole <= budget && DayOf(budget - whole) is { } day ? ShanghaiTime.EndOfDay(day) : null;
    }

    /// <summary>The day on which so much of the budget is used up.</summary>
    private DateOnly? DayOf(int amount)
    {
        var from = start;
        var left = amount;
        foreach (var (after, through) in stands.Spans)
        {
            var before = Days(from, after);
            if (before >= left)
                break;
            if (through == Standstill.Open)
                return null;
            left -= before;
            from = through;
        }
        if (left == 0)
            return from;
        return working ? calendar.WorkdayAfter(from, left) : from.AddDays(left);
    }

    /// <summary>Natural days that end on a rest day end on the next working day (民法典第二百零三条), when the clock runs.</summary>
    private DateOnly? LastDay(DateOnly used)
    {
        if (working)
            return used;
        var last = calendar.FirstWorkdayFrom(used);
        foreach (var (after, through) in stands.Spans)
        {
            if (last <= after || last > through)
                continue;
            if (through == Standstill.Open)
                return null;
            last = calendar.FirstWorkdayFrom(through.AddDays(1));
        }
        return last;
    }

    private int Running(DateOnly after, DateOnly through)
    {
        var all = Days(after, through);
        foreach (var (from, to) in stands.Spans)
            all -= Days(from > after ? from : after, to < through ? to : through);
        return all;
    }

    private int Days(DateOnly after, DateOnly through)
    {
        if (through <= after)
            return 0;
        return working ? calendar.WorkDays(after, through) : through.DayNumber - after.DayNumber;
    }
}

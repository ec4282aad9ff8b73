namespace ApprovalHub.Domain.Clocks;

/// <summary>Counts hours and minutes of natural time from the very instant; a stop takes effect at the end of its first day and ends with its last.</summary>
internal sealed class TimeCount(DateTimeOffset started, Limit limit, Standstill stands) : Count
{
    private readonly TimeSpan step = limit.Unit == LimitUnit.Hour ? TimeSpan.FromHours(1) : TimeSpan.FromMinutes(1);

    public override decimal Budget => limit.Amount;

    public override LimitUnit Unit => limit.Unit;

    public override DueDate? Due() =>
        // A limit that runs out at midnight ran out with the day before.
        Ends(step * limit.Amount) is { } ends ? new DueDate(ShanghaiTime.Day(ends.AddTicks(-1)), ends, Provisional: false) : null;

    public override DateTimeOffset? WhenLeft(decimal left) => left <= Budget ? Ends(step * (double)(Budget - left)) : null;

    /// <summary>When so much of natural time is used; nothing while the clock stands before that.</summary>
    private DateTimeOffset? Ends(TimeSpan whole)
    {
        var from = started.ToUniversalTime();
        var left = whole;
        foreach (var (after, through) in stands.Spans)
        {
            var before = ShanghaiTime.EndOfDay(after) - from;
            if (before >= left)
                break;
            if (through == Standstill.Open)
                return null;
            left -= before;
            from = ShanghaiTime.EndOfDay(through);
        }
        return from + left;
    }

    /// <summary>The day of the start counts from the very instant, so it is in the first span.</summary>
    public override IReadOnlyList<ClockSpan> Spans()
    {
        var spans = new List<ClockSpan>();
        var (from, left) = (started.ToUniversalTime(), step * limit.Amount);
        foreach (var (after, through) in stands.Spans)
        {
            var before = ShanghaiTime.EndOfDay(after) - from;
            if (before >= left)
                break;
            spans.Add(Counted(from, before));
            spans.Add(new ClockSpan(ClockSpanKind.Stopped, after.AddDays(1), through == Standstill.Open ? null : through, 0));
            if (through == Standstill.Open)
                return spans;
            left -= before;
            from = ShanghaiTime.EndOfDay(through);
        }
        spans.Add(Counted(from, left));
        return spans;
    }

    /// <summary>What runs out at midnight ran out with the day before.</summary>
    private ClockSpan Counted(DateTimeOffset from, TimeSpan runs) => new(
        ClockSpanKind.Counted, ShanghaiTime.Day(from), ShanghaiTime.Day((from + runs).AddTicks(-1)), (decimal)runs.Ticks / step.Ticks);

    public override decimal Used(DateTimeOffset now)
    {
        var ticks = Math.Max(0, (now - started).Ticks);
        foreach (var (after, through) in stands.Spans)
        {
            var stood = (through == Standstill.Open || ShanghaiTime.EndOfDay(through) > now ? now : ShanghaiTime.EndOfDay(through))
                - ShanghaiTime.EndOfDay(after);
            ticks -= Math.Max(0, stood.Ticks);
        }
        return (decimal)ticks / step.Ticks;
    }
}

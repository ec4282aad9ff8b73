namespace ApprovalHub.Domain.Clocks;

/// <summary>Counting of one limit from its start, leaving out a standstill.</summary>
internal abstract class Count
{
    /// <summary>What the limit comes to in <see cref="Unit"/>.</summary>
    public abstract decimal Budget { get; }

    /// <summary>What is counted: working days, natural days, hours or minutes.</summary>
    public abstract LimitUnit Unit { get; }

    /// <summary>When the limit runs out; nothing while the clock stands with no end in sight.</summary>
    public abstract DueDate? Due();

    /// <summary>When so much is left, in <see cref="Unit"/>; nothing where the budget never was so large, or while the clock stands before that.</summary>
    public abstract DateTimeOffset? WhenLeft(decimal left);

    /// <summary>What is used at an instant, the day of it included; more than the budget once it has run out.</summary>
    public abstract decimal Used(DateTimeOffset now);

    /// <summary>How it comes to the due date: every day after the start up to and with the last, in runs that count alike.</summary>
    public abstract IReadOnlyList<ClockSpan> Spans();

    public static Count Of(WorkCalendar calendar, DateTimeOffset started, Limit limit, Standstill stands) =>
        limit is { Unit: LimitUnit.Hour or LimitUnit.Minute, IsAtOnce: false }
            ? new TimeCount(started, limit, stands)
            : new DayCount(calendar, ShanghaiTime.Day(started), limit, stands);
}

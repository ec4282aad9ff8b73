namespace ApprovalHub.Domain.Clocks;

/// <summary>
/// An instant told by a clock: when so much of the limit is left, or so long after it has run out. It moves with the limit: a stop that came
/// before it, an extension and a change of the calendar move it as they move the due date.
/// </summary>
/// <param name="Amount">How much.</param>
/// <param name="Unit">In what.</param>
/// <param name="After">After the limit has run out, in working days; else before.</param>
public readonly record struct ClockOffset(int Amount, OffsetUnit Unit, bool After)
{
    private const int HoursOfDay = 8, MinutesOfDay = 60 * HoursOfDay;

    /// <summary>Longest distance in days.</summary>
    public const int MostDays = 365;

    /// <summary>The very end of the limit.</summary>
    public static ClockOffset AtTheEnd { get; } = new(0, OffsetUnit.Day, After: true);

    public static ClockOffset DaysBefore(int days) => new(days, OffsetUnit.Day, After: false);

    public static ClockOffset DaysAfter(int days) => new(days, OffsetUnit.Day, After: true);

    /// <summary>When so many percent of the limit are left.</summary>
    public static ClockOffset Left(int percent) => new(percent, OffsetUnit.Percent, After: false);

    /// <summary>
    /// The instant, or null: the limit is too short for so much to be left, or the clock stands before it comes to that. A part of a day left counts
    /// as a whole one, so that a warning comes before the last day is over.
    /// </summary>
    public DateTimeOffset? Of(CaseClock clock, WorkCalendar calendar)
    {
        if (!After)
            return clock.WhenLeft(calendar, Amount, Unit);
        return clock.Due(calendar) is not { } due ? null
            : Amount == 0 ? due.EndsAt
            : ShanghaiTime.EndOfDay(calendar.WorkdayAfter(due.Date, Amount));
    }

    /// <summary>What is left then, in what the clock counts.</summary>
    internal static decimal Left(int amount, OffsetUnit unit, decimal budget, LimitUnit counted) => (unit, counted) switch
    {
        (OffsetUnit.Percent, _) => budget * amount / 100,
        (_, LimitUnit.Hour) => amount * HoursOfDay,
        (_, LimitUnit.Minute) => amount * MinutesOfDay,
        _ => amount,
    };
}

namespace ApprovalHub.Domain.Clocks;

/// <summary>One change of the working calendar, kept for ever: every date that moved by it names it.</summary>
public sealed class CalendarEdit
{
    private CalendarEdit()
    {
    }

    /// <param name="number">Counts the edits of the installation, from 1.</param>
    /// <param name="kind">What was changed.</param>
    /// <param name="days">The days that it is about.</param>
    /// <param name="why">Why, and the notice that ordered it.</param>
    /// <param name="by">Who changed it, and when.</param>
    public CalendarEdit(int number, CalendarEditKind kind, DateSpan days, (string Reason, string? Notice) why, (string Name, DateTimeOffset At) by)
    {
        (Number, Kind) = (number, kind);
        (First, Last) = days;
        (Reason, Notice) = why;
        (ByName, At) = by;
    }

    public int Number { get; private set; }

    public CalendarEditKind Kind { get; private set; }

    public DateOnly First { get; private set; }

    public DateOnly Last { get; private set; }

    public string Reason { get; private set; } = "";

    /// <summary>The notice (文号) that ordered it, or null.</summary>
    public string? Notice { get; private set; }

    public string ByName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public DateSpan Days => new(First, Last);
}

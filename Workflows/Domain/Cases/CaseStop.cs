using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Supervision;

namespace ApprovalHub.Domain.Cases;

/// <summary>One entry of a case's ledger of stops: who stopped the clocks, from when to when, on what ground.</summary>
public sealed class CaseStop
{
    private CaseStop()
    {
    }

    internal CaseStop(Case owner, string nodeId, ClockStop stop, Limit expected, CaseAct act)
    {
        Id = Guid.CreateVersion7(act.At);
        (CaseId, NodeId) = (owner.Id, nodeId);
        (Kind, Ground, By, From, To) = stop;
        (StoppedAt, ExpectedAmount, ExpectedUnit) = (act.At.ToUniversalTime(), expected.Amount, expected.Unit);
        Expect(act.Book.Calendar);
    }

    public Guid Id { get; private set; }

    public Guid CaseId { get; private set; }

    public string NodeId { get; private set; } = "";

    public StopKind Kind { get; private set; }

    public string Ground { get; private set; } = "";

    /// <summary>Who stopped it.</summary>
    public string By { get; private set; } = "";

    /// <summary>Day of the stop, which still counts.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Day of going on, which does not count; null while the clocks stand.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>Who let them go on.</summary>
    public string? EndedBy { get; private set; }

    /// <summary>The instant of the stop; with the expected time what the expected end is counted from.</summary>
    public DateTimeOffset StoppedAt { get; private set; }

    /// <summary>How long it is expected to take.</summary>
    public int ExpectedAmount { get; private set; }

    public LimitUnit ExpectedUnit { get; private set; }

    /// <summary>When it is expected to end, as told to the applicant in writing (许可法 §45); counted anew when a year of the calendar is published.</summary>
    public DateOnly? ExpectedEnd { get; private set; }

    /// <summary>
    /// Whether the expected end rested on a year that was not published (暂定) when it was counted last: what the applicant was told, so that its becoming firm
    /// can be told too.
    /// </summary>
    public bool ExpectedProvisional { get; private set; }

    /// <summary>Whether the expected end of a stop that still stands rests on a year that is not published yet (暂定).</summary>
    public bool IsExpectedProvisionally(WorkCalendar calendar) => To is null && RestsOnAnUnpublishedYear(calendar);

    private bool RestsOnAnUnpublishedYear(WorkCalendar calendar) => ExpectedEnd is { } end
        && Enumerable.Range(From.Year, end.Year - From.Year + 1).Any(year => !calendar.IsPublished(year));

    /// <summary>Rungs of its expected end that have fired.</summary>
    public RungMarks Rungs { get; internal set; }

    /// <summary>What the expected end is counted by; of a stop from before the expected time was recorded in natural days up to the end that was told.</summary>
    public CaseClock ExpectedClock() => ExpectedAmount > 0
        ? new(StoppedAt, new Limit(ExpectedAmount, ExpectedUnit), [], [])
        : new(ShanghaiTime.StartOfDay(From), new Limit(ExpectedEnd!.Value.DayNumber - From.DayNumber, LimitUnit.NaturalDay), [], []);

    public ClockStop AsClockStop() => new(Kind, Ground, By, From, To);

    /// <summary>Counts the expected end by a calendar. A stop from before the expected time was recorded keeps the end that was told.</summary>
    internal void Expect(WorkCalendar calendar)
    {
        if (ExpectedAmount > 0)
            ExpectedEnd = calendar.Due(StoppedAt, new Limit(ExpectedAmount, ExpectedUnit), []).Value.Date;
        ExpectedProvisional = RestsOnAnUnpublishedYear(calendar);
    }

    /// <summary>It had run out by its last day, which is another by a changed calendar.</summary>
    internal void SetAnew(WorkCalendar calendar)
    {
        Expect(calendar);
        To = ExpectedEnd;
    }

    /// <summary>Its last day lies ahead again: the clocks stand on.</summary>
    internal void StandOn() => (To, EndedBy) = (null, null);

    internal CaseStop Copy() => (CaseStop)MemberwiseClone();

    /// <summary>What was waited for had come earlier than the stop was ended: a parcel that was recorded afterwards.</summary>
    internal void WasOverOn(DateOnly day, string by)
    {
        if (To is { } to && day < to)
            (To, EndedBy) = (day < From ? From : day, by);
    }

    internal void End(DateOnly day, string by)
    {
        if (To is not null)
            throw Refusal.Conflict("STOP_OVER").With("kind", Kind).Throwable();
        (To, EndedBy) = (day < From ? From : day, by); // a clock that was set back must not leave a stop that ends before it began
    }
}

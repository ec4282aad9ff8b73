using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Cases;

/// <summary>One entry of a case's ledger of stops: who stopped the clocks, from when to when, on what ground.</summary>
public sealed class CaseStop
{
    private CaseStop()
    {
    }

    internal CaseStop(Case owner, string nodeId, ClockStop stop, DateOnly? expectedEnd, DateTimeOffset at)
    {
        Id = Guid.CreateVersion7(at);
        (CaseId, NodeId, ExpectedEnd) = (owner.Id, nodeId, expectedEnd);
        (Kind, Ground, By, From, To) = stop;
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

    /// <summary>When it is expected to end, as told to the applicant in writing (许可法 §45).</summary>
    public DateOnly? ExpectedEnd { get; private set; }

    /// <summary>Whether the expected end of a stop that still stands rests on a year that is not published yet (暂定).</summary>
    public bool IsExpectedProvisionally(WorkCalendar calendar) => To is null && ExpectedEnd is { } end
        && Enumerable.Range(From.Year, end.Year - From.Year + 1).Any(year => !calendar.IsPublished(year));

    public ClockStop AsClockStop() => new(Kind, Ground, By, From, To);

    internal CaseStop Copy() => (CaseStop)MemberwiseClone();

    internal void End(DateOnly day, string by)
    {
        if (To is not null)
            throw Refusal.Conflict("STOP_OVER").With("kind", Kind).Throwable();
        (To, EndedBy) = (day, by);
    }
}

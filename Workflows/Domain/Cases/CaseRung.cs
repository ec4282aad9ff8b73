using ApprovalHub.Domain.Supervision;

namespace ApprovalHub.Domain.Cases;

/// <summary>
/// A rung that has fired in a case. Its key (case, limit, instance, rung) is the claim: whoever inserts it first has fired it, all others are
/// refused by the database, however many servers and repeats there are.
/// </summary>
public sealed class CaseRung
{
    private CaseRung()
    {
    }

    internal CaseRung(Case owner, RunningLimit limit, RungKind rung, DateTimeOffset due, CaseAct act)
    {
        CaseId = owner.Id;
        (Limit, Instance, Rung) = (limit.Kind, limit.Instance, rung);
        (DueAt, FiredAt) = (due, act.At);
        (MatterCode, DepartmentCode) = (owner.MatterCode, limit.Task?.DepartmentCode ?? owner.DepartmentCode);
        (Step, PersonId, PersonName) = (limit.Task?.Name, limit.Task?.AssigneeId, limit.Task?.AssigneeName);
    }

    public Guid CaseId { get; private set; }

    public LimitKind Limit { get; private set; }

    /// <summary>Which limit of the kind: the key of the task, or of the stop; the number of the move, of a supply limit that was moved; empty for a limit that a case has once.</summary>
    public string Instance { get; private set; } = "";

    public RungKind Rung { get; private set; }

    /// <summary>The instant that was due.</summary>
    public DateTimeOffset DueAt { get; private set; }

    /// <summary>When it was done: later than the due instant after an outage.</summary>
    public DateTimeOffset FiredAt { get; private set; }

    public string MatterCode { get; private set; } = "";

    /// <summary>责任部门: that of the step, else the one that owns the matter.</summary>
    public string DepartmentCode { get; private set; } = "";

    /// <summary>Name of the step that it happened in.</summary>
    public string? Step { get; private set; }

    /// <summary>Who had claimed the step.</summary>
    public Guid? PersonId { get; private set; }

    public string? PersonName { get; private set; }

    /// <summary>When it was taken back, since by a change of the calendar that was recorded afterwards it was not due yet; then it counts nowhere.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>The supervision item that it opened, or null.</summary>
    public Guid? ItemId { get; internal set; }
}

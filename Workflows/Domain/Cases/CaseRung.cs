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

    /// <param name="owner">The case.</param>
    /// <param name="limit">Of which limit.</param>
    /// <param name="rung">Which rung.</param>
    /// <param name="due">The instant that was due, and now.</param>
    /// <param name="department">责任部门</param>
    internal CaseRung(Case owner, RunningLimit limit, RungKind rung, (DateTimeOffset At, DateTimeOffset Now) due, string department)
    {
        CaseId = owner.Id;
        (Limit, Instance, Rung) = (limit.Kind, limit.Instance, rung);
        (DueAt, FiredAt) = due;
        (MatterCode, DepartmentCode) = (owner.MatterCode, department);
        (Step, PersonId, PersonName) = (limit.Task?.Name, limit.Task?.AssigneeId, limit.Task?.AssigneeName);
    }

    public Guid CaseId { get; private set; }

    public LimitKind Limit { get; private set; }

    /// <summary>Which limit of the kind: the key of the task, or of the stop; the number of the move, of a supply limit that was moved; empty for a limit that a case has once.</summary>
    public string Instance { get; private set; } = "";

    public RungKind Rung { get; private set; }

    /// <summary>Rungs of one limit that belong together: a step that is asked of several has a limit for each of them, all of one round.</summary>
    public string Round => RoundOf(Instance);

    /// <summary>What the keys of a step that is asked of several have in common.</summary>
    public static string RoundOf(string key)
    {
        var (part, turn) = (key.IndexOf('/', StringComparison.Ordinal), key.IndexOf('+', StringComparison.Ordinal));
        return part < 0 ? key : turn < part ? key[..part] : key[..part] + key[turn..];
    }

    /// <summary>The instant that was due.</summary>
    public DateTimeOffset DueAt { get; private set; }

    /// <summary>When it was done: later than the due instant after an outage.</summary>
    public DateTimeOffset FiredAt { get; private set; }

    public string MatterCode { get; private set; } = "";

    /// <summary>责任部门: that of the step, of its post or of the dispatch desk, else the one that owns the matter.</summary>
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

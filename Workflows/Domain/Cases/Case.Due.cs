using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    /// <summary>What will fall due and has not been marked yet, with the instant.</summary>
    private IEnumerable<(DueKind Kind, DateTimeOffset At, CaseTask? Task)> Dues()
    {
        if (NoticeDueAt is { } notice)
            yield return (DueKind.Notice, notice, null);
        if (SupplyDueAt is { } supply)
            yield return (DueKind.Tolerance, supply, null);
        if (StatutoryDueAt is { } statutory && StatutoryOverdueAt is null)
            yield return (DueKind.Statutory, statutory, null);
        if (PromisedDueAt is { } promised && PromisedOverdueAt is null)
            yield return (DueKind.Promised, promised, null);
        foreach (var task in tasks.Where(t => t.IsOpen && t.OverdueAt is null && t.Activity != ActivityTypes.ToleranceGate))
        {
            if (task.DueAt is { } due)
                yield return (DueKind.Step, due, task);
        }
    }

    private DueKind Redated(CaseAct act, DateTimeOffset? foreseen)
    {
        Do(act, "Redated", null, new { Foreseen = foreseen, Now = NextDueAt });
        return DueKind.Redated;
    }

    /// <summary>
    /// Does the first thing that has fallen due by the act's instant: deemed acceptance, the effect of a broken promise, a timer's rule of the
    /// template, or an overdue mark. It is dated at the instant of the act; the event names the instant that was due.
    /// </summary>
    /// <returns>What was done, or null when nothing was due: then nothing has changed.</returns>
    public DueKind? FireFirstDue(CaseAct act)
    {
        var foreseen = NextDueAt;
        Redate(act); // the calendar may have been published or changed since
        var due = Dues().Where(d => d.At <= act.At).OrderBy(d => d.At).ThenBy(d => d.Kind).Select(d => (Found: true, Due: d)).FirstOrDefault();
        if (!due.Found)
            return NextDueAt == foreseen ? null : Redated(act, foreseen);
        var (kind, at, task) = due.Due;
        switch (kind)
        {
            case DueKind.Notice:
                DeemAccepted(act);
                break;
            case DueKind.Tolerance:
                ToleranceOverdue(act);
                break;
            case DueKind.Statutory:
                StatutoryOverdueAt = at;
                Do(act, "StatutoryOverdue", null, new { Due = at });
                break;
            case DueKind.Promised:
                PromisedOverdueAt = at;
                Do(act, "PromisedOverdue", null, new { Due = at });
                break;
            default:
                task!.OverdueAt = at;
                Do(act, "StepOverdue", new Signal.TimerDue(task.Key), new { task.Key, Due = at });
                break;
        }
        return kind;
    }
}

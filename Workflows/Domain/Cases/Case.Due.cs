using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    /// <summary>What will fall due and has not been marked yet, with the instant.</summary>
    private IEnumerable<CaseDue> Dues(CaseAct act) => PendingRungs(act).Concat(Effects(act.Book));

    /// <summary>What the law or the template brings with time.</summary>
    private IEnumerable<CaseDue> Effects(CaseBook book)
    {
        if (NoticeDueAt is { } notice)
            yield return new(DueKind.Notice, notice);
        if (BrokenAt(book.Calendar) is { } broken)
            yield return new(DueKind.Tolerance, broken);
        if (AwaitedInReview?.ExpectedEnd is { } last)
            yield return new(DueKind.ReviewCorrection, ShanghaiTime.EndOfDay(last));
        if (StatutoryDueAt is { } statutory && StatutoryOverdueAt is null)
            yield return new(DueKind.Statutory, statutory);
        if (PromisedDueAt is { } promised && PromisedOverdueAt is null)
            yield return new(DueKind.Promised, promised);
        foreach (var task in tasks.Where(t => t.IsOpen && t.Activity != ActivityTypes.ToleranceGate))
        {
            if (task is { OverdueAt: null, DueAt: { } due })
                yield return new(DueKind.Step, due) { Task = task };
            if (LeavesUnclaimed(task, book) && LainUntil(task, book.Calendar) is { } lain)
                yield return new(DueKind.Unclaimed, lain) { Task = task };
        }
    }

    /// <summary>
    /// Does the first thing that has fallen due by the act's instant: a rung of a limit, deemed acceptance, the effect of a broken promise, the end of a correction in review, a timer's rule of the
    /// template, or an overdue mark. It is dated at the instant of the act; the event names the instant that was due.
    /// </summary>
    /// <returns>What was done, or null when nothing was due: then nothing has changed.</returns>
    public DueKind? FireFirstDue(CaseAct act)
    {
        var (foreseen, seen) = (NextDueAt, CalendarSeen);
        var moved = CountAnew(act);
        if (moved.Count > 0 || WithdrawnRungs.Count > 0) // the calendar has been published or changed since
        {
            TellMoved(moved, seen, act);
            TellApplicantMoved(moved, seen, act);
            return DueKind.Redated;
        }
        if (Dues(act).Where(d => d.At <= act.At).OrderBy(d => d.At).ThenBy(d => d.Kind).ThenBy(d => d.Rung?.Rung.Rung).FirstOrDefault() is not { } due)
            return NextDueAt == foreseen ? null : WorkedOutAnew();
        Happen(due, act);
        return due.Kind;
    }

    /// <summary>The book has changed and no date has moved: only what comes next is another, which is no act worth an event.</summary>
    private DueKind WorkedOutAnew()
    {
        Revision++;
        return DueKind.Redated;
    }

    private void Happen(CaseDue due, CaseAct act)
    {
        var at = due.At;
        switch (due.Kind)
        {
            case DueKind.Rung:
                Fire(due.Rung!.Value.Limit, due.Rung.Value.Rung, at, act);
                break;
            case DueKind.Notice:
                DeemAccepted(act);
                break;
            case DueKind.Tolerance:
                ToleranceOverdue(act);
                break;
            case DueKind.ReviewCorrection:
                ReviewCorrectionOverdue(at, act);
                break;
            case DueKind.Unclaimed:
                NobodyFetchedIt(due.Task!, at, act);
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
                due.Task!.OverdueAt = at;
                Do(act, "StepOverdue", due.Task.Activity == ActivityTypes.Dispatch ? null : new Signal.TimerDue(due.Task.Key), new { due.Task.Key, Due = at });
                break;
        }
    }
}

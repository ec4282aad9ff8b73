using ApprovalHub.Domain.Supervision;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    /// <summary>Rungs that this act takes back, since by the changed calendar they were not due yet.</summary>
    public IReadOnlyList<RungClaim> WithdrawnRungs { get; private set; } = [];

    /// <summary>
    /// A change of the calendar that is recorded afterwards (a day on which a typhoon kept everybody at home) takes back what was declared by the older one:
    /// overdue marks and rungs that lie ahead now. Their cards do not count, and the rungs fire when they are due.
    /// </summary>
    private void TakeBack(CaseAct act)
    {
        if (StatutoryOverdueAt is { } statutory && StatutoryDueAt > act.At && !ExtendedSince(statutory))
            StatutoryOverdueAt = null;
        if (PromisedOverdueAt is { } promised && PromisedDueAt > act.At && !ExtendedSince(promised))
            PromisedOverdueAt = null;
        foreach (var task in tasks.Where(t => t.IsOpen && t.OverdueAt is not null && t.DueAt > act.At))
            task.OverdueAt = null;
        foreach (var limit in RunningLimits(act).Where(l => !BrokenAlready(l.Kind)).ToList())
            WithdrawnRungs = [.. WithdrawnRungs, .. SetAnew(limit, act).Select(rung => new RungClaim(limit.Kind, limit.Instance, rung))];
    }

    /// <summary>An extension sets the limits of the case anew; what was shown before it was right then. A promise that had been broken stays so.</summary>
    private void SetAnewByExtension(CaseAct act)
    {
        foreach (var limit in RunningLimits(act).Where(l => l.Kind is LimitKind.Statutory or LimitKind.Promised && !BrokenAlready(l.Kind)).ToList())
            SetAnew(limit, act);
    }

    private bool BrokenAlready(LimitKind limit) =>
        (limit == LimitKind.Promised && PromisedOverdueAt is not null) || (limit == LimitKind.Statutory && StatutoryOverdueAt is not null);

    private bool ExtendedSince(DateTimeOffset overdue) => extensions.Exists(e => e.ApprovedAt >= overdue);

    /// <summary>The rungs that have fired and lie ahead once more: they are no longer marked.</summary>
    private List<RungKind> SetAnew(RunningLimit limit, CaseAct act)
    {
        var ahead = act.Book.Ladder.Of(limit.Kind)
            .Where(r => limit.Fired.Has(r.Rung) && r.At.Of(limit.Clock, act.Book.Calendar) > act.At).Select(r => r.Rung).ToList();
        if (ahead.Count > 0)
            Mark(limit, limit.Fired.Anew(ahead));
        return ahead;
    }
}

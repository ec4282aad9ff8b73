using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    private sealed record HeldDate(string What, string? Step, DateTimeOffset? At, bool Provisional);

    /// <summary>Number of the last change of the calendar that the dates were counted by.</summary>
    public int CalendarSeen { get; private set; }

    /// <summary>A dry run: the dates that would move by the act's calendar. This case stays as it is.</summary>
    public IReadOnlyList<MovedDate> WouldMove(CaseAct act) => Copy().CountAnew(act);

    /// <summary>The dates as they were counted last; the last day of a correction that has run out is one, until the decision.</summary>
    private List<HeldDate> Dates() =>
    [
        new("Statutory", null, StatutoryDueAt, DueProvisional),
        new("Promised", null, PromisedDueAt, DueProvisional),
        new("Supply", null, SupplyDueAt, SupplyProvisional),
        new("Notice", null, NoticeDueAt, false),
        .. stops.Where(s => s.ExpectedEnd is not null && (s.To is null || EndedByItsLastDay(s)))
            .Select(s => new HeldDate(Named(s), s.Kind.ToString(), ShanghaiTime.EndOfDay(s.ExpectedEnd!.Value), s is { To: null, ExpectedProvisional: true })),
        .. tasks.Where(t => t.IsOpen && t.Activity != ActivityTypes.ToleranceGate).Select(t => new HeldDate(t.Key, t.Name, t.DueAt, t.DueProvisional)),
    ];

    /// <summary>
    /// A stop of before it was kept that its last day is provisional: no year is ever unpublished, so that a day that stands where it stood was provisional when
    /// it was told. Nothing has happened.
    /// </summary>
    private static bool IsOnlySeenNow(HeldDate was, HeldDate now) =>
        now.What.StartsWith(OfStop, StringComparison.Ordinal) && was.At == now.At && now.Provisional && !was.Provisional;

    private const string OfStop = "Stop.";

    private static string Named(CaseStop stop) => $"{OfStop}{stop.Id:N}";

    /// <summary>The dates moved: each from when to when, by which changes of the calendar and why.</summary>
    private void TellMoved(IReadOnlyList<MovedDate> moved, int since, CaseAct act) => Do(act, "Redated", null, new
    {
        Moved = moved,
        Withdrawn = WithdrawnRungs.Count == 0 ? null : WithdrawnRungs,
        Why = act.Book.Edits.Where(e => e.Number > since).Select(e => new { e.Number, e.Kind, Days = e.Days.ToString(), e.Reason, e.Notice, By = e.ByName }),
    });

    /// <summary>Counts every date anew; tells those that come out otherwise, and those that have become firm.</summary>
    private List<MovedDate> CountAnew(CaseAct act)
    {
        var (before, seen) = (Dates().ToDictionary(d => d.What), CalendarSeen);
        var runOut = stops.Where(s => EndedByItsLastDay(s) && s.ExpectedClock().Due(act.Book.Calendar)?.Date != s.ExpectedEnd).ToList();
        runOut.ForEach(stop => SetLastDayAnew(stop, act));
        Redate(act);
        if (seen != CalendarSeen)
            TakeBack(act);
        if (StandOn(runOut, act)) // only now: a clock that stands has no instant by which a rung lies ahead
        {
            Redate(act);
            TakeBack(act); // the rungs of the correction itself
        }
        return
        [
            .. Dates().Select(now => (Was: before.GetValueOrDefault(now.What, new(now.What, now.Step, null, false)), Now: now)).Where(d => d.Was != d.Now && (d.Was.At ?? d.Now.At) is not null && !IsOnlySeenNow(d.Was, d.Now))
                .Select(d => new MovedDate(d.Now.What, d.Was.At, d.Now.At, d.Now.Provisional) { Step = d.Now.Step, WasProvisional = d.Was.Provisional }),
        ];
    }
}

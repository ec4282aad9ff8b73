using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Supervision;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    /// <summary>Rungs of the statutory limit that have fired.</summary>
    public RungMarks StatutoryRungs { get; private set; }

    public RungMarks PromisedRungs { get; private set; }

    public RungMarks NoticeRungs { get; private set; }

    public RungMarks SupplyRungs { get; private set; }

    /// <summary>The gravest card of the case's own limits.</summary>
    public Card Card => (Card)Math.Max((int)StatutoryRungs.Card, (int)PromisedRungs.Card);

    /// <summary>Every limit that runs now. What has ended, or waits for nobody, is none.</summary>
    private IEnumerable<RunningLimit> RunningLimits(CaseAct act)
    {
        var at = tasks.Where(t => t.IsOpen).MinBy(t => (t.DueOrder, t.OpenedAt, t.Key.Length, t.Key));
        if (AcceptedAt is not null && DecidedAt is null && !IsEnded)
        {
            yield return new(LimitKind.Statutory, StatutoryRungs.Instance(""), StatutoryClock(act.Book.Matter)!, StatutoryRungs) { Task = at };
            yield return new(LimitKind.Promised, PromisedRungs.Instance(""), PromisedClock(act.Book.Matter)!, PromisedRungs) { Task = at };
        }
        if (WaitsForANotice && tasks.Find(t => t.IsOpen && t.Activity is ActivityTypes.Intake or ActivityTypes.PreReview) is { } intake)
            yield return new(LimitKind.Notice, NoticeRungs.Instance(intake.Key), new CaseClock(CompleteAt, NoticeLimit, [], []), NoticeRungs) { Task = intake };
        if (SupplyDueAt is not null)
            yield return new(LimitKind.Tolerance, SupplyRungs.Instance(SupplyExtensionCount == 0 ? "" : $"{SupplyExtensionCount}"), SupplyClock()!, SupplyRungs) { Task = at };
        foreach (var task in tasks.Where(t => t.IsOpen && t.Activity != ActivityTypes.ToleranceGate))
        {
            if (StepClock(task) is { } clock && !stops.Exists(s => s.To is null && s.NodeId == task.NodeId)) // a special procedure has its stop's limit
                yield return new(KindOf(task), task.Rungs.Instance(task.Key), clock, task.Rungs) { Task = task };
            if (WaitsForHandover(task))
                yield return new(LimitKind.Handover, task.HandoverRungs.Instance(task.Key), new CaseClock(task.OpenedAt, Limit.AtOnce, [], []), task.HandoverRungs) { Task = task };
        }
        foreach (var stop in stops.Where(s => s is { To: null, ExpectedEnd: not null }))
            yield return new(LimitOf(stop), stop.Rungs.Instance(stop.Id.ToString("N")), stop.ExpectedClock(), stop.Rungs) { Stop = stop, Task = tasks.Find(t => t.IsOpen && t.NodeId == stop.NodeId) };
    }

    /// <summary>A special procedure is the organ's; a correction is the applicant's, who is reminded of it.</summary>
    private static LimitKind LimitOf(CaseStop stop) => stop.Kind == Clocks.StopKind.ReviewCorrection ? LimitKind.Correction : LimitKind.SpecialProcedure;

    private static LimitKind KindOf(CaseTask task) => task.Activity switch
    {
        ActivityTypes.PreReview => LimitKind.PreReview,
        ActivityTypes.Correction => LimitKind.Correction,
        ActivityTypes.Dispatch => LimitKind.Dispatch,
        _ => LimitKind.Step,
    };

    /// <summary>责任部门 of a step: its own, that of the post that it was asked of, at the dispatch desk the desk's; else the one that owns the matter.</summary>
    private string DepartmentOf(CaseTask? task, CaseBook book)
    {
        if (task is null || task.DepartmentCode is not null)
            return task?.DepartmentCode ?? DepartmentCode;
        if (task.PostCode is { } post)
            return book.Posts.FirstOrDefault(p => p.Code == post)?.DepartmentCode ?? DepartmentCode;
        var desk = task.ActorKind == ActorKind.Dispatcher ? book.Posts.Where(p => p.Role == Role.Dispatcher).Select(p => p.DepartmentCode).Distinct().ToList() : [];
        return desk is [var its] ? its : DepartmentCode;
    }

    /// <summary>
    /// Another task of the same round of the same step and the same department whose limit has fired the rung already: a step that is asked of two is
    /// one breach of one department.
    /// </summary>
    private CaseTask? Twin(RunningLimit limit, RungKind rung, CaseBook book) => limit is not { Stop: null, Task: { } own } || limit.Instance != limit.Fired.Instance(own.Key) ? null
        : tasks.Find(t => t != own && Round(t.Key) == Round(own.Key) && DepartmentOf(t, book) == DepartmentOf(own, book)
            && (limit.Kind == LimitKind.Handover ? t.HandoverRungs : t.Rungs).Has(rung));

    private static string Round(string key) => CaseRung.RoundOf(key);

    /// <summary>前后台交接: accepted, and in the department nobody has touched it yet (FACTS 5.4).</summary>
    private bool WaitsForHandover(CaseTask task) =>
        AcceptedAt is not null && task.AssigneeId is null && IsOfTheDepartment(task) && !tasks.Exists(t => t.State == TaskState.Done && IsOfTheDepartment(t));

    private static bool IsOfTheDepartment(CaseTask task) =>
        task.ActorKind is not (ActorKind.WindowClerk or ActorKind.Dispatcher or ActorKind.Applicant) && task.Activity is not (ActivityTypes.PreReview or ActivityTypes.Intake);

    private void Mark(RunningLimit limit, RungMarks marks)
    {
        switch (limit)
        {
            case { Kind: LimitKind.Statutory }: StatutoryRungs = marks; break;
            case { Kind: LimitKind.Promised }: PromisedRungs = marks; break;
            case { Kind: LimitKind.Notice }: NoticeRungs = marks; break;
            case { Kind: LimitKind.Tolerance }: SupplyRungs = marks; break;
            case { Stop: { } stop }: stop.Rungs = marks; break;
            case { Kind: LimitKind.Handover, Task: { } task }: task.HandoverRungs = marks; break;
            case { Task: { } task }: task.Rungs = marks; break;
            default: throw new InvalidOperationException($"The limit {limit.Kind} of case {Number} belongs to nothing.");
        }
    }
}

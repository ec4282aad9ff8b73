using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Matters.Rules;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

/// <summary>无人领取: a case that is closed with its result still at the desk, and the later hand-over of it.</summary>
public sealed partial class Case
{
    /// <summary>What the key of a later hand-over (逾期后领取) ends with, behind that of the step that was left as unclaimed.</summary>
    public const string Late = "/late";

    /// <summary>It had no limit of its own: the one that was over was that of the step before.</summary>
    private static bool IsLateHandover(CaseTask task) => task.Key.EndsWith(Late, StringComparison.Ordinal);

    /// <summary>
    /// The step that ended with nobody having fetched the result, while it still lies there: the organ's duty to serve it (行政许可法第四十四条) does not end with the
    /// step or the record, nor does the applicant's right to it. The case may run on, as where a promise is looked into after the decision. Null where the result was
    /// handed over, lies ready at an open step, is decided anew, or the case ended otherwise. Tasks must have been loaded.
    /// </summary>
    public CaseTask? LyingUnclaimed =>
        DeliveredAt is null && DecidedAt is { } decided && (!IsEnded || Result is CaseResults.Granted or CaseResults.Denied) && AtTheDesk is null
            ? tasks.FindLast(t => IsLeft(t) && t.EndedAt >= decided)
            : null;

    private CaseTask? AtTheDesk => tasks.Find(t => t.IsOpen && t.Activity == ActivityTypes.Dispatch);

    private static bool IsLeft(CaseTask task) => task is { State: TaskState.Done, Activity: ActivityTypes.Dispatch, Outcome: "Unclaimed" };

    /// <summary>Whether a template's own time at the desk is a term for the applicant to fetch the result: surely longer than the organ has to hand it over.</summary>
    internal static bool IsTermToFetch(Limit own) => own != DeliverWithin && LimitOrder.SurelyWithin(DeliverWithin, own);

    /// <summary>
    /// Until when a result must have lain at the desk before nobody has fetched it (无人领取); null while the clock stands. The ten days of 行政许可法第四十四条
    /// are the organ's to hand over, from the decision; they are no term for the applicant, who has at least as long from the day on which it lies ready.
    /// </summary>
    private DateTimeOffset? LainUntil(CaseTask task, WorkCalendar calendar) => new CaseClock(
        task.OpenedAt, task.Limit is { } own && IsTermToFetch(own) ? own : DeliverWithin, [], LedgerOf(task, task.OpenedAt)).Due(calendar)?.EndsAt;

    private static bool LeavesUnclaimed(CaseTask task, CaseBook book) =>
        task.Activity == ActivityTypes.Dispatch && book.Definition.Node(task.NodeId) is { Settings.LeavesWhenOverdue: true };

    private void NobodyFetchesWhatHasJustCome(CaseTask task, string outcome, CaseAct act)
    {
        if (outcome == "Unclaimed" && !(LainUntil(task, act.Book.Calendar) <= act.At))
            throw Refusal.Conflict("NOT_OVERDUE").With("task", task.Name).Throwable();
    }

    /// <summary>
    /// What the end as unclaimed rests on, by hand as by the template itself. The law gives the applicant no term to fetch; what it gives the organ to hand over
    /// (行政许可法第四十四条) was over before, and the result has lain ready for at least as long.
    /// </summary>
    private string UnclaimedGround(CaseTask task, CaseBook book)
    {
        var ground = LeavesUnclaimed(task, book)
            ? $"流程模板“{book.Definition.Name}”步骤“{task.Name}”的领取期限；行政许可法第四十四条的送达期限此前已届满"
            : "行政许可法第四十四条的送达期限已届满，且自可以领取之日起已满同样期限";
        Wrote = Wrote with { Ground = ground };
        return ground;
    }

    /// <summary>The ground on which a result was left as unclaimed stays with the step: the case may end much later.</summary>
    private void CloseByTimer(CaseTask task, string outcome, CaseAct act) =>
        task.Complete(outcome, outcome == "Unclaimed" ? new Opinion(null, UnclaimedGround(task, act.Book)) : null, Actor.System, act.At);

    /// <summary>The template's own term to fetch is over: the step is left as the template says.</summary>
    private void NobodyFetchedIt(CaseTask task, DateTimeOffset due, CaseAct act)
    {
        Do(act, "Unclaimed", new Signal.TimerDue(task.Key), new { task.Key, Due = due, Ground = UnclaimedGround(task, act.Book) });
        TellUnclaimed(act);
    }

    /// <summary>The case was closed with nobody having fetched the result, which lies on at the desk: the applicant is told so, and where.</summary>
    private void TellUnclaimed(CaseAct act) => TellApplicant(IsEnded ? Notices.NoticeCodes.Unclaimed : Notices.NoticeCodes.CollectionReminder, act);

    /// <summary>
    /// 出件: hands a result over, that lies ready or that was left as unclaimed. Refuses <c>RESULT_HANDED_OVER</c> where somebody has it already, <c>CASE_ENDED</c>
    /// where the case has ended otherwise.
    /// </summary>
    /// <param name="taskId">The step at the desk: open, or left as unclaimed.</param>
    /// <param name="answer">How, with words or without.</param>
    /// <param name="act">The act, by who mans the desk.</param>
    public void HandOver(Guid taskId, TaskAnswer answer, CaseAct act)
    {
        if (LyingUnclaimed is not { } task || task.Id != taskId)
        {
            if (tasks.Exists(t => t.Id == taskId && IsLeft(t)))
                MustNotHaveBeenHandedOver();
            MustNotHaveEnded();
            Complete(taskId, answer, act);
            return;
        }
        ActorRules.PersonMayActOnTheTask(act, task, this, claimedByOthersToo: true);
        HandOverLate(task, OpinionRules.Checked(answer.Opinion, task, "Delivered"), answer.Delivery, act);
    }

    /// <summary>
    /// 逾期后领取: proof of service, the report of 领取 and an event as with any hand-over; the process has passed the step and is told nothing. The desk's list and the
    /// post list find it by a step of its own, whose key makes a second one impossible. Of a step without a ground, which every one has had since what nobody fetched
    /// is no 领取, it was reported when it was left.
    /// </summary>
    private void HandOverLate(CaseTask unclaimed, Opinion opinion, Delivery? delivery, CaseAct act)
    {
        var details = HandOver(delivery, act);
        var late = new CaseTask(this, new Effect.OpenTask(
            unclaimed.Key + Late, unclaimed.NodeId, unclaimed.Activity, $"{unclaimed.Name}（补领）",
            new StepActor(unclaimed.ActorKind, unclaimed.DepartmentCode, unclaimed.PostCode), null, ["Delivered"]), act.At);
        late.Complete("Delivered", opinion, act.By, act.At);
        tasks.Add(late);
        if (unclaimed.Ground is not null)
            Report(DataSets.Collection, unclaimed.NodeId, act);
        Do(act with { OnBehalfOf = late.OnBehalfOf }, "HandedOverLate", null, new { late.Key, opinion.Words, Details = details });
    }

    private void MustNotHaveEnded()
    {
        if (IsEnded)
            MustNotHaveBeenHandedOver();
        MustRun();
    }

    private void MustNotHaveBeenHandedOver()
    {
        if (DeliveredAt is { } at)
            throw Refusal.Conflict("RESULT_HANDED_OVER").With("number", Number).With("when", ShanghaiTime.Text(at)).With("recipient", Delivery?.Recipient).Throwable();
    }

    /// <summary>The paper that tells the end (逾期未领取告知书) rests on the ground on which the step was left, however long ago.</summary>
    private void GroundTheEndAsUnclaimed(CaseAct act)
    {
        if (LyingUnclaimed is { } left)
            Wrote = Wrote with { Ground = left.Ground ?? UnclaimedGround(left, act.Book) };
    }
}

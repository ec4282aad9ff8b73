using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    /// <summary>Whoever has an open step that judges the application, or who might take it.</summary>
    private void TellWhoJudges(string code, CaseAct act)
    {
        foreach (var whom in tasks.Where(t => t.IsOpen && Judges(t)).Select(HolderOf).Distinct())
            Tell(code, whom, act, Notices.NoticeArgs.None.With("step", tasks.Find(t => t.IsOpen && Judges(t) && HolderOf(t) == whom)!.Name));
    }

    private static bool Judges(CaseTask task) => task.Activity is ActivityTypes.Review or ActivityTypes.JointReview or ActivityTypes.Countersign
        or ActivityTypes.Decide or ActivityTypes.CollectiveDecision;

    /// <summary>
    /// What judges the application, from the review to the decision, is done when what was asked for has come, or its last day is over: then by what there
    /// is. The organ has said in writing that the application lacks something and until when it may come (行政许可法第三十二条第一款第四项 tells all at once);
    /// before that day it can neither find the conditions met (第三十八条第一款) nor deny for what it waits for, and the clocks stand meanwhile.
    /// </summary>
    private void NothingIsAwaitedInReview(CaseTask task)
    {
        if (Judges(task) && AwaitedInReview is { } stop)
            throw Refusal.Conflict("REVIEW_CORRECTION_AWAITED").With("task", task.Name).With("until", stop.ExpectedEnd?.ToString("yyyy-MM-dd", null)).Throwable();
    }

    /// <summary>
    /// The last day is over and not all has come: the clocks go on from the day after it, and whoever reviews is told. Nothing is refused by that; the
    /// review goes by what there is, and what comes late is still taken. Its ground is the article by which it was asked for: 行政许可法第三十二条 speaks of what is
    /// not accepted yet, and no law makes of silence here an end of its own; so no paper is asked for, and the applicant is told in a message, with that ground.
    /// </summary>
    private void ReviewCorrectionOverdue(DateTimeOffset due, CaseAct act)
    {
        var stop = AwaitedInReview!;
        stop.End(stop.ExpectedEnd!.Value, act.By.Name);
        if (!IsStopped)
            TellApplicant(Notices.NoticeCodes.ClockResumed, act);
        TellApplicant(Notices.NoticeCodes.CorrectionLapsed, act, Notices.NoticeArgs.None.With("ground", stop.Ground).With("until", stop.ExpectedEnd));
        TellWhoJudges(Notices.NoticeCodes.ReviewCorrectionOverdue, act);
        Do(act, "ReviewCorrectionOverdue", null, new { Due = due, stop.Ground, Materials = materials.Where(m => HasNotComeSince(m, stop)).Select(m => new { m.Code }) });
    }

    /// <summary>It ran out, and the case may still be judged otherwise by what comes.</summary>
    private bool EndedByItsLastDay(CaseStop stop) => stop.Kind == StopKind.ReviewCorrection && stop.EndedBy == Actor.System.Name && DecidedAt is null && !IsEnded;

    /// <summary>
    /// By the changed calendar the last day of a correction that had run out is another: the clocks stood until it, or until what was asked for had come.
    /// </summary>
    private void SetLastDayAnew(CaseStop stop, CaseAct act)
    {
        stop.SetAnew(act.Book.Calendar);
        if (!materials.Exists(m => HasNotComeSince(m, stop))) // a preview has loaded what was asked for only
            stop.WasOverOn(CameOn, Actor.System.Name);
    }

    /// <summary>Where the new last day lies ahead and not all has come, the clocks stand once more.</summary>
    private bool StandOn(IReadOnlyList<CaseStop> runOut, CaseAct act)
    {
        var ahead = runOut.Where(s => ShanghaiTime.EndOfDay(s.To!.Value) > act.At && materials.Exists(m => HasNotComeSince(m, s))).ToList();
        ahead.ForEach(s => s.StandOn());
        return ahead.Count > 0;
    }

    private DateOnly CameOn => ShanghaiTime.Day(materials.Where(m => m.CorrectionAsked is not null).Max(m => m.TakenAt)!.Value);

    /// <param name="day">Of its arrival, which of a parcel is that of the post (FACTS 4.6), or of the end of the case.</param>
    /// <param name="act">The act.</param>
    private void EndCorrectionInReview(DateOnly day, CaseAct act)
    {
        if (AwaitedInReview is not { } stop)
            return;
        stop.End(day, act.By.Name);
        if (!IsStopped && !IsEnded)
            TellApplicant(Notices.NoticeCodes.ClockResumed, act);
    }
}

using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    /// <summary>Where the stop of a correction in review stands in the ledger: it belongs to no step of the template.</summary>
    private const string ReviewCorrectionNode = "reviewCorrection";

    /// <summary>The stop while corrections asked for in review are awaited and the clocks stand, or null. Stops must have been loaded.</summary>
    public CaseStop? AwaitedInReview => stops.Find(s => s.Kind == StopKind.ReviewCorrection && s.To is null);

    /// <summary>
    /// The stop of a correction in review that may still be answered, in time or late: until the decision what comes is taken. Null where none was asked
    /// for, or all has come. Stops and checklist must have been loaded.
    /// </summary>
    public CaseStop? AskedInReview => IsEnded || DecidedAt is not null ? null
        : stops.Find(s => s.Kind == StopKind.ReviewCorrection && (s.To is null || materials.Exists(m => HasNotComeSince(m, s))));

    /// <summary>
    /// 审查阶段补正: a reviewer finds an accepted application wanting and tells all of it once, in writing, with the article that provides for it and the last
    /// day; the clocks stand until it has come (FACTS 3.8). The checklist must have been loaded.
    /// </summary>
    /// <param name="taskId">The review.</param>
    /// <param name="items">All that is to be corrected.</param>
    /// <param name="days">Working days for it.</param>
    /// <param name="ground">The article.</param>
    /// <param name="act">The act, by a reviewer.</param>
    public void AskInReview(Guid taskId, IReadOnlyList<CorrectionItem> items, int days, string? ground, CaseAct act)
    {
        MustRun();
        var task = Task(taskId);
        ActorRules.TaskIsOpen(task);
        ActorRules.PersonMayActOnTheTask(act, task, this);
        if (task.Activity is not (ActivityTypes.Review or ActivityTypes.JointReview) || AcceptedAt is null || DecidedAt is not null)
            throw Refusal.Conflict("REVIEW_CORRECTION_ELSEWHERE").With("task", task.Name).Throwable();
        if (stops.Find(s => s.Kind == StopKind.ReviewCorrection) is { } told)
            throw Refusal.Conflict("CORRECTION_TOLD_ONCE", NoticeGround).With("when", ShanghaiTime.Text(told.StoppedAt)).Throwable();
        if (days is < 1 or > 60)
            throw Refusal.Invalid("REVIEW_CORRECTION_DAYS").With("days", days).Throwable();
        AskFor(items, act);
        HasLedger = true;
        stops.Add(new CaseStop(this, ReviewCorrectionNode, new ClockStop(StopKind.ReviewCorrection, Text.Required(ground, "ground", 200), act.By.Name, act.Today, null), Limit.WorkDays(days), act));
        TellApplicant(Notices.NoticeCodes.CorrectionAsked, act);
        Produce(Process.Papers.ReviewCorrectionNotice);
        Do(act with { OnBehalfOf = act.By.BehalfFor(task) }, "ReviewCorrectionAsked", null, new { task.Key, Items = items, Days = days, stops[^1].Ground });
    }

    /// <summary>
    /// What comes while a correction in review may be answered goes where it was asked for: what is owed under tolerance settles the debt by its own rules
    /// and its own last day, the rest answers the correction.
    /// </summary>
    public void TakeInReview(IReadOnlyList<MaterialIn> handedIn, CaseAct act)
    {
        var owed = handedIn.Where(m => materials.Exists(line => line.Owed && line.Code == m.Code)).ToList();
        if (owed.Count > 0)
            Supply(owed, act);
        if (owed.Count == 0 || owed.Count < handedIn.Count)
            CorrectInReview([.. handedIn.Except(owed)], act);
    }

    /// <summary>All that was asked for in review has come: the clocks go on. At the counter, online or by post; what comes late is taken too, until the decision.</summary>
    public void CorrectInReview(IReadOnlyList<MaterialIn> handedIn, CaseAct act)
    {
        MustRun();
        ActorRules.PersonSpeaksForTheApplicant(act, this);
        var stop = AskedInReview ?? throw Refusal.Conflict("NOTHING_OWED").With("number", Number).Throwable();
        TakeIn(handedIn, act);
        var open = Checklist.Where(m => HasNotComeSince(m, stop)).Select(m => m.Name).ToList();
        if (open.Count > 0)
            throw Refusal.Conflict("CORRECTION_INCOMPLETE").With("materials", string.Join('、', open)).Throwable();
        var came = CameOn;
        EndCorrectionInReview(came, act);
        stop.WasOverOn(came, act.By.Name);
        Produce(Process.Papers.ReviewCorrectionReceipt);
        TellWhoJudges(Notices.NoticeCodes.ReviewCorrected, act);
        Do(act, "ReviewCorrected", null, new { Materials = handedIn, Late = came > stop.ExpectedEnd ? true : (bool?)null });
    }

    private void AskFor(IReadOnlyList<CorrectionItem> items, CaseAct act)
    {
        if (items.Count == 0)
            throw Refusal.Invalid("CORRECTION_LIST_EMPTY", NoticeGround).Throwable();
        Checklist.ForEach(m => m.CorrectionAsked = null); // what intake asked for has come; its notice and event keep it
        foreach (var item in items)
        {
            MaterialRules.MaterialIsListed(item.MaterialCode, act.Book.Matter);
            var material = Material(item.MaterialCode);
            if (material.Owed)
                throw Refusal.Conflict("MATERIAL_IS_OWED").With("material", material.Name).With("supplyBy", SupplyBy?.ToString("yyyy-MM-dd", null)).Throwable();
            if (material.CorrectionAsked is not null)
                throw Refusal.Invalid("MATERIAL_TWICE").With("material", item.MaterialCode).Throwable();
            material.CorrectionAsked = Text.Required(item.Asked, "corrections.asked", 500);
        }
    }

    private static bool HasNotComeSince(CaseMaterial material, CaseStop asked) =>
        material.CorrectionAsked is not null && (material.TakenAt is null || material.TakenAt <= asked.StoppedAt);
}

using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

/// <summary>Rules of opinions and grounds.</summary>
internal static class OpinionRules
{
    private static readonly HashSet<string> Refusing = ["Refused", "NotRequired", "NotCompetent", "Rejected", "Failed", "Disagreed", "Denied"];

    private static readonly HashSet<string> NeedingAnArticle = ["Refused", "NotRequired", "NotCompetent", "Denied"];

    /// <summary>The opinion of a step by the rules below, trimmed; a step that asks for none may leave it out.</summary>
    public static Opinion Checked(Opinion? given, CaseTask task, string outcome)
    {
        var words = Text.Optional(given?.Words, "opinion", 2000);
        var ground = Text.Optional(given?.Ground, "ground", 500);
        if (words is null && IsApproval(task))
            throw Refusal.Invalid("OPINION_MISSING").With("task", task.Name).Throwable();
        RefusalHasItsReasonAndGround(outcome, words, ground);
        return new Opinion(words, ground);
    }

    /// <summary>
    /// 逾期 and 无人领取 are facts of the calendar, not choices: nobody may declare them before the limit is over, and what follows a broken
    /// promise is the system's act by the matter's policy.
    /// </summary>
    public static void OnlyWhatIsOverIsOverdue(CaseTask task, string outcome, DateTimeOffset at)
    {
        if (outcome is "Overdue" or "Unclaimed" && (task.Activity == ActivityTypes.ToleranceGate || task.DueAt is not { } due || due > at))
            throw Refusal.Conflict("NOT_OVERDUE").With("task", task.Name).Throwable();
    }

    /// <summary>Whether an answer must carry an opinion, by the rules below.</summary>
    public static bool NeedsWords(CaseTask task, string outcome) => IsApproval(task) || Refusing.Contains(outcome);

    public static bool NeedsGround(string outcome) => NeedingAnArticle.Contains(outcome);

    /// <summary>Every approver writes an opinion; a name alone is invalid (案卷评查, FACTS 3.9).</summary>
    private static bool IsApproval(CaseTask task) =>
        task.Activity is ActivityTypes.Review or ActivityTypes.JointReview or ActivityTypes.Countersign or ActivityTypes.Decide
            or ActivityTypes.CollectiveDecision or ActivityTypes.SpecialProcedure;

    /// <summary>
    /// 许可法 §38(2) and §32: a refusal says why; refusals of the application itself name the article too (R-DELEGATE). A disagreement
    /// without a reason would count as agreed (FACTS 5.6): here it is refused at once.
    /// </summary>
    private static void RefusalHasItsReasonAndGround(string outcome, string? words, string? ground)
    {
        if (Refusing.Contains(outcome) && words is null)
            throw Refusal.Invalid("REASON_MISSING", "行政许可法第三十八条第二款").With("outcome", outcome).Throwable();
        if (NeedingAnArticle.Contains(outcome) && ground is null)
            throw Refusal.Invalid("GROUND_MISSING", "行政许可法第三十二条、第三十八条").With("outcome", outcome).Throwable();
    }
}

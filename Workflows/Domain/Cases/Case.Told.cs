using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    private static readonly string[] NoGrant = ["Rejected", "Refused", "NotRequired", "NotCompetent", "Denied"];

    /// <summary>Whether the applicant may still withdraw it (撤回申请): until the decision.</summary>
    public bool MayBeWithdrawn => !IsEnded && DecidedAt is null;

    /// <summary>The task in which corrections are awaited, or null.</summary>
    public CaseTask? AwaitedCorrection => tasks.Find(t => t.IsOpen && t.Activity == ActivityTypes.Correction);

    /// <summary>Whether a correction of a material was asked for and has not come since (补正).</summary>
    public bool IsToBeCorrected(CaseMaterial material) => AskedInReview is { } stop
        ? HasNotComeSince(material, stop)
        : AwaitedCorrection is not null && HasNotComeSince(material);

    private bool HasNotComeSince(CaseMaterial material) =>
        material.CorrectionAsked is not null && (material.TakenAt is null || material.TakenAt <= CorrectionToldAt);

    /// <summary>What brought it to its end; null while it runs. Tasks must have been loaded.</summary>
    public EndCause? EndedBy => this switch
    {
        { IsEnded: false } => null,
        { ToleranceBrokenAt: not null, Result: not CaseResults.Granted } => EndCause.ToleranceOverdue,
        _ when tasks.Exists(t => t is { Activity: ActivityTypes.Correction, Outcome: "Overdue" }) => EndCause.CorrectionOverdue,
        { Result: CaseResults.Withdrawn } => EndCause.Applicant,
        { Result: CaseResults.Granted } => EndCause.Answer,
        _ when Answered is not null => EndCause.Answer,
        _ => EndCause.Office,
    };

    /// <summary>The words and the article with which an official ended it without a grant (许可法 §32, §38), or null.</summary>
    public Opinion? EndedWith => IsEnded && EndedBy == EndCause.Answer && Answered is { } answer ? new Opinion(answer.Opinion, answer.Ground) : null;

    private CaseTask? Answered => Result is CaseResults.Granted ? null
        : tasks.Where(t => t.State == TaskState.Done && NoGrant.Contains(t.Outcome)).MaxBy(t => t.EndedAt);
}

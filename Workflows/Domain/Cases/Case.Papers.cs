using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    private static readonly string[] OfTheGrant = [Process.Papers.GrantDecision, Process.Papers.Certificate, Process.Papers.FoodLicence];

    /// <summary>Whether the applicant may have the PDF of a kind of paper: what is told on the way at once, results once they were handed over, internal ones never.</summary>
    public bool ShowsApplicant(string kind) =>
        !Process.Papers.Internal.Contains(kind) && (Process.Papers.OnTheWay.Contains(kind) || DeliveredAt is not null || IsEnded);

    /// <summary>What this act said that its papers repeat; gone with the act, as the events keep it.</summary>
    public PaperWords Wrote { get; private set; } = PaperWords.None;

    /// <summary>
    /// What tells in writing that it ended without a decision or an answer of no, which have papers of their own. A case that was entered by mistake
    /// never was: there is nothing to tell.
    /// </summary>
    private string? EndPaper => (Result, EndedBy) switch
    {
        (CaseResults.Withdrawn, EndCause.Applicant) => Process.Papers.WithdrawalNotice,
        (_, EndCause.CorrectionOverdue or EndCause.ToleranceOverdue) => Process.Papers.TerminationNotice,
        (CaseResults.Withdrawn or CaseResults.Returned or CaseResults.Forwarded or CaseResults.Voided, _) => Process.Papers.TerminationNotice,
        _ => null,
    };

    /// <summary>Records a paper that an act asked for; belongs to the same transaction as the act.</summary>
    public CasePaper AddPaper(PaperDraft draft, DateTimeOffset at)
    {
        var paper = new CasePaper(this, draft, at);
        papers.Add(paper);
        return paper;
    }

    /// <summary>The later paper of the same kind that took its place, or null. Papers must have been loaded.</summary>
    public CasePaper? ReplacementOf(CasePaper paper) => papers.Where(p => p.Kind == paper.Kind && p.IssuedAt > paper.IssuedAt).MaxBy(p => p.IssuedAt);

    /// <summary>Whether a paper of this case still holds. Papers and tasks must have been loaded.</summary>
    public PaperStanding StandingOf(CasePaper paper) => this switch
    {
        { Result: CaseResults.Voided or CaseResults.EnteredByMistake } when paper.Kind != Process.Papers.TerminationNotice => PaperStanding.Void,
        _ when ReplacementOf(paper) is not null => PaperStanding.Replaced,
        _ when OfTheGrant.Contains(paper.Kind) && !GrantStands => PaperStanding.Void,
        _ when paper.Kind == Process.Papers.DenialDecision && !DenialStands => PaperStanding.Void,
        _ => PaperStanding.Current,
    };

    /// <summary>A decision that was taken up again, or made anew as a denial, takes its papers with it.</summary>
    private bool GrantStands => DecidedAt is not null && LastDecision is not { Outcome: "Denied" };

    private bool DenialStands => DecidedAt is not null && LastDecision is { Outcome: "Denied" };

    /// <summary>The special procedure that was ended last, or null. Tasks must have been loaded.</summary>
    public CaseTask? LastProcedure => tasks.Where(t => t is { State: TaskState.Done, Activity: ActivityTypes.SpecialProcedure }).MaxBy(t => t.EndedAt);

    /// <summary>The decision as it was made last, or null before any. Tasks must have been loaded.</summary>
    public CaseTask? LastDecision => tasks
        .Where(t => t is { State: TaskState.Done, Activity: ActivityTypes.Decide or ActivityTypes.CollectiveDecision }).MaxBy(t => t.EndedAt);
}

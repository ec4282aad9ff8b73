using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    private static readonly string[] OfTheGrant = [Process.Papers.GrantDecision, Process.Papers.Certificate, Process.Papers.FoodLicence];

    /// <summary>
    /// Whether the applicant may have the PDF of a kind of paper: what is told on the way at once, results once they were handed over, internal ones never. A result
    /// that nobody has fetched stays at the desk after the end, as its hand-over needs proof (送达回证). Tasks must have been loaded.
    /// </summary>
    public bool ShowsApplicant(string kind) =>
        !Process.Papers.Internal.Contains(kind) && (Process.Papers.OnTheWay.Contains(kind) || DeliveredAt is not null || (IsEnded && LyingUnclaimed is null));

    /// <summary>What this act said that its papers repeat; gone with the act, as the events keep it.</summary>
    public PaperWords Wrote { get; private set; } = PaperWords.None;

    /// <summary>
    /// What tells in writing that it ended without a decision or an answer of no, which have papers of their own; or that the result lies unclaimed. A case that was entered by mistake
    /// never was: there is nothing to tell.
    /// </summary>
    private string? EndPaper => (Result, EndedBy) switch
    {
        (CaseResults.Withdrawn, EndCause.Applicant) => Process.Papers.WithdrawalNotice,
        (_, EndCause.CorrectionOverdue or EndCause.ToleranceOverdue) => Process.Papers.TerminationNotice,
        (CaseResults.Withdrawn or CaseResults.Returned or CaseResults.Forwarded or CaseResults.Voided, _) => Process.Papers.TerminationNotice,
        (CaseResults.Granted or CaseResults.Denied, _) when LyingUnclaimed is not null => Process.Papers.UnclaimedNotice,
        _ => null,
    };

    /// <summary>Records a paper that an act asked for; belongs to the same transaction as the act.</summary>
    public CasePaper AddPaper(PaperDraft draft, DateTimeOffset at)
    {
        var paper = new CasePaper(this, draft, at);
        papers.Add(paper);
        return paper;
    }

    /// <summary>The papers that took each other's place, oldest first, this one among them. Papers must have been loaded.</summary>
    public IReadOnlyList<CasePaper> ChainOf(CasePaper paper) => Process.Papers.OneAtATime.Contains(paper.Kind)
        ? [.. papers.Where(p => p.Kind == paper.Kind).OrderBy(p => p.IssuedAt).ThenBy(p => p.Id)]
        : [paper];

    /// <summary>The latest paper of the same kind, where it took this one's place; else null. Papers must have been loaded.</summary>
    public CasePaper? ReplacementOf(CasePaper paper) => ChainOf(paper)[^1] is var last && last != paper ? last : null;

    /// <summary>Whether a paper of this case still holds. Papers and tasks must have been loaded.</summary>
    public PaperStanding StandingOf(CasePaper paper) => EndOf(paper)?.Standing ?? PaperStanding.Current;

    /// <summary>Why and when a paper ceased to hold, or null while it does. Papers and tasks must have been loaded.</summary>
    public PaperEnd? EndOf(CasePaper paper) => this switch
    {
        { Result: CaseResults.Voided } when paper.Kind != Process.Papers.TerminationNotice => new(PaperEndReason.CaseVoided, EndedAt),
        { Result: CaseResults.EnteredByMistake } when paper.Kind != Process.Papers.TerminationNotice => new(PaperEndReason.EnteredByMistake, EndedAt),
        _ when ChainOf(paper).SkipWhile(p => p != paper).Skip(1).FirstOrDefault() is { } next =>
            new(OfTheGrant.Contains(paper.Kind) ? PaperEndReason.DecidedAnew : PaperEndReason.Reissued, next.IssuedAt),
        _ when OfTheGrant.Contains(paper.Kind) => EndOfTheDecision(paper, denied: false),
        _ when paper.Kind == Process.Papers.DenialDecision => EndOfTheDecision(paper, denied: true),
        _ => null,
    };

    /// <summary>A decision that was taken up again, or made anew the other way, takes its papers with it.</summary>
    private PaperEnd? EndOfTheDecision(CasePaper paper, bool denied) => (DecidedAt, LastDecision) switch
    {
        (null, _) => new(PaperEndReason.DecisionTakenUp, tasks
            .Where(t => t.Activity is ActivityTypes.Decide or ActivityTypes.CollectiveDecision && t.OpenedAt > paper.IssuedAt).MinBy(t => t.OpenedAt)?.OpenedAt),
        (_, { Outcome: "Denied" } last) when !denied => new(PaperEndReason.DecisionDenied, last.EndedAt),
        (_, { Outcome: not "Denied" } last) when denied => new(PaperEndReason.DecidedAnew, last.EndedAt),
        _ => null,
    };

    /// <summary>The special procedure that was ended last, or null. Tasks must have been loaded.</summary>
    public CaseTask? LastProcedure => tasks.Where(t => t is { State: TaskState.Done, Activity: ActivityTypes.SpecialProcedure }).MaxBy(t => t.EndedAt);

    /// <summary>The decision as it was made last, or null before any. Tasks must have been loaded.</summary>
    public CaseTask? LastDecision => tasks
        .Where(t => t is { State: TaskState.Done, Activity: ActivityTypes.Decide or ActivityTypes.CollectiveDecision }).MaxBy(t => t.EndedAt);
}

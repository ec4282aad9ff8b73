using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Ratings;

namespace ApprovalHub.Domain.Sync;

/// <summary>
/// A report with all that was done with it: what an administrator may do with one that a platform will not have. Nobody gives a report up alone: who
/// proposed it cannot agree to it (双人复核).
/// </summary>
/// <param name="report">The report.</param>
/// <param name="acts">What was done with it, in order.</param>
public sealed class ReportFile(PlatformReport report, IReadOnlyList<PlatformAct> acts)
{
    public PlatformReport Report => report;

    /// <summary>Counts what was done; the concurrency token.</summary>
    public int Revision => acts.Count;

    /// <summary>The last thing that was done, or null.</summary>
    public PlatformAct? Last => acts.Count > 0 ? acts[^1] : null;

    /// <summary>The proposal to give it up that waits for a second person, or null.</summary>
    public PlatformAct? Proposal => report.State == ReportState.Rejected && Last is { Kind: PlatformActKind.SkipProposed } open ? open : null;

    /// <summary>
    /// 更正重报: the version that goes in its place; both are kept. What the person served has said is nobody's to correct (GB/T 39734-2020). Refuses
    /// <c>REPORT_NOT_REJECTED</c>, <c>RATING_NOT_YOURS</c>.
    /// </summary>
    public (PlatformReport Next, PlatformAct Act) Correct((string Json, int Last) said, string? why, Actor by, DateTimeOffset at)
    {
        WorkbenchRules.MustAdminister(by);
        MustBeRejected();
        if (report.DataSet == DataSets.Evaluation)
            throw Refusal.Forbidden("RATING_NOT_YOURS", RatingRules.Ground).With("person", by.Name).Throwable();
        var act = Note(PlatformActKind.Corrected, why, by, at);
        return (report.Correct(said, at), act);
    }

    /// <summary>
    /// 原样重报, once the platform has mended what was its own fault: under the same key; as a new version where the platform had noted it before it rejected it, for
    /// that key is used up. Refuses <c>REPORT_NOT_REJECTED</c>.
    /// </summary>
    /// <param name="last">The last version that there is.</param>
    /// <param name="why">Why it is sent again.</param>
    /// <param name="by">The administrator.</param>
    /// <param name="at">Now.</param>
    public (PlatformReport? Next, PlatformAct Act) Resend(int last, string? why, Actor by, DateTimeOffset at)
    {
        WorkbenchRules.MustAdminister(by);
        MustBeRejected();
        var act = Note(PlatformActKind.Resent, why, by, at);
        if (report.ReceiptNo is not null)
            return (report.SendAnew(last, at), act);
        report.SendAgain(at);
        return (null, act);
    }

    /// <summary>提出跳过: what follows in the case still waits. Refuses <c>REPORT_NOT_REJECTED</c>, <c>SKIP_PROPOSED_ALREADY</c>.</summary>
    public PlatformAct ProposeSkip(string? why, Actor by, DateTimeOffset at)
    {
        WorkbenchRules.MustAdminister(by);
        MustBeRejected();
        if (Proposal is { } open)
            throw Refusal.Conflict("SKIP_PROPOSED_ALREADY").With("who", open.ByName).Throwable();
        return Note(PlatformActKind.SkipProposed, why, by, at);
    }

    /// <summary>不跳过: by who proposed it, or by a second person who does not agree. Refuses <c>SKIP_NOT_PROPOSED</c>, <c>EXCHANGE_NOT_YOURS</c>.</summary>
    public PlatformAct DropSkip(string? why, Actor by, DateTimeOffset at)
    {
        WorkbenchRules.MustSee(by);
        _ = Proposed();
        return Note(PlatformActKind.SkipDropped, why, by, at);
    }

    /// <summary>
    /// 确认跳过, by another administrator or a supervisor. The platform is told with what comes next; a version that it took before stands again. Refuses
    /// <c>SKIP_NOT_PROPOSED</c>, <c>SKIP_IS_YOUR_OWN</c>, <c>EXCHANGE_NOT_YOURS</c>.
    /// </summary>
    /// <param name="before">The last version that the platform took, or null.</param>
    /// <param name="why">Why it is agreed to.</param>
    /// <param name="by">The second person.</param>
    /// <param name="at">Now.</param>
    public PlatformAct ConfirmSkip(PlatformReport? before, string? why, Actor by, DateTimeOffset at)
    {
        WorkbenchRules.MustSee(by);
        var open = Proposed();
        if (!WorkbenchRules.IsSecond(open, by))
            throw Refusal.Conflict("SKIP_IS_YOUR_OWN").With("person", by.Name).Throwable();
        var act = Note(PlatformActKind.Skipped, why, by, at);
        report.GiveUp(at);
        if (before is { WasTaken: true })
            before.StandAgain();
        return act;
    }

    /// <summary>A dry run of every act by the very rules that it will meet.</summary>
    public IReadOnlyList<ReportVerdict> Verdicts(Actor by, DateTimeOffset at)
    {
        var (administers, seconds) = (by.Has(Role.Administrator), by.Has(Role.Administrator) || by.Has(Role.Supervisor));
        return
        [
            Probe(c => c.Correct(("{}", report.Version), "-", by, at), "correct", administers),
            Probe(c => c.Resend(report.Version, "-", by, at), "resend", administers),
            Probe(c => c.ProposeSkip("-", by, at), "skip", administers),
            Probe(c => c.ConfirmSkip(null, "-", by, at), "confirm", seconds),
            Probe(c => c.DropSkip("-", by, at), "drop", seconds),
        ];
    }

    private ReportVerdict Probe(Action<ReportFile> act, string name, bool reach)
    {
        var copy = new ReportFile(report.Copy(), acts);
        return new(name, Try(() => act(copy))) { InReach = reach };
    }

    private static Refusal? Try(Action act)
    {
        try
        {
            act();
            return null;
        }
        catch (RefusedException refused)
        {
            return refused.Refusal;
        }
    }

    private PlatformAct Proposed() => Proposal ?? throw Refusal.Conflict("SKIP_NOT_PROPOSED").With("reportState", report.State).Throwable();

    private void MustBeRejected()
    {
        if (report.State != ReportState.Rejected)
            throw Refusal.Conflict("REPORT_NOT_REJECTED").With("reportState", report.State).Throwable();
    }

    private PlatformAct Note(PlatformActKind kind, string? why, Actor by, DateTimeOffset at) => PlatformAct.OnReport(report, acts.Count, kind, why, (by, at));
}

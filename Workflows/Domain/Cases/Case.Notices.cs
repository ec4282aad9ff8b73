using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Notices;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    /// <summary>What this act tells, in order: whom, by which code, with what only the act knows.</summary>
    public IReadOnlyList<OutboxRow> NewNotices => [.. outbox.Where(o => o.DataSet == DataSets.Notice)];

    /// <summary>The applicant is told; what the message names is read off the case as the act leaves it.</summary>
    private void TellApplicant(string code, CaseAct act, NoticeArgs? said = null) => Tell(code, Message.ToApplicant, act, said);

    private void Tell(string code, string whom, CaseAct act, NoticeArgs? said = null) =>
        outbox.Add(OutboxRow.Notice(this, ++ReportCount, (code, whom), act.At, said ?? NoticeArgs.None));

    /// <summary>许可法 §45: ground and expected time of a stop go to the applicant.</summary>
    private void TellStop(CaseStop stop, CaseAct act) => TellApplicant(NoticeCodes.ClockStopped, act, NoticeArgs.None
        .With("step", act.Book.Definition.Node(stop.NodeId)?.Name).With("ground", stop.Ground).With("expected", stop.ExpectedEnd));

    /// <summary>A date that the applicant goes by has moved, and why.</summary>
    private void TellApplicantMoved(IReadOnlyList<MovedDate> moved, int since, CaseAct act)
    {
        var why = NoticeArgs.None.With("reason", string.Join('；', act.Book.Edits.Where(e => e.Number > since).Select(e => e.Reason).Distinct()));
        var days = moved.Where(m => m.From is not null && m.To is not null && m.From != m.To).ToList();
        foreach (var stop in stops.Where(s => s.Kind != StopKind.ReviewCorrection && days.Exists(m => m.What == Named(s))))
            TellStop(stop, act); // its expected end was told in writing (许可法 §45)
        if (days.Exists(m => m.What == "Promised"))
            TellApplicant(NoticeCodes.DateMoved, act, why);
        if (days.Exists(m => m.What == "Supply"))
            TellApplicant(NoticeCodes.SupplyMoved, act, why);
        if (days.Exists(m => m.What == AwaitedCorrection?.Key || (AwaitedInReview is { } stop && m.What == Named(stop))))
            TellApplicant(NoticeCodes.CorrectionMoved, act, why);
    }

    /// <summary>
    /// How it ended, where the applicant does not know it already: a grant was told when the result lay ready, a denial when it was made, a broken
    /// promise when it broke, and the applicant's own withdrawal by the applicant.
    /// </summary>
    private void TellEnd(string result, CaseAct act)
    {
        if (result == CaseResults.Granted || (result == CaseResults.Denied && DecidedAt is not null) || ToleranceBrokenAt == act.At || act.By.IsApplicant)
            return;
        TellApplicant(result is CaseResults.Refused or CaseResults.NotRequired or CaseResults.NotCompetent ? NoticeCodes.NotAccepted : NoticeCodes.Ended, act);
    }

    /// <summary>Names of the materials that were tolerated and are owed, and the last day for them.</summary>
    public Awaited OwedByPromise => new([.. materials.Where(m => m.Owed).Select(m => m.Name)], SupplyBy, SupplyProvisional);

    /// <summary>Names of the materials that are to be corrected, at intake or in review, and the last day for them; nothing where none is.</summary>
    public Awaited ToBeCorrected(WorkCalendar calendar)
    {
        IReadOnlyList<string> names = [.. materials.Where(IsToBeCorrected).Select(m => m.Name)];
        return AwaitedCorrection is { } correction
            ? new(names, correction.DueAt is { } end ? ShanghaiTime.Day(end.AddTicks(-1)) : null, correction.DueProvisional)
            : new(names, AskedInReview?.ExpectedEnd, AskedInReview?.IsExpectedProvisionally(calendar) is true);
    }
}

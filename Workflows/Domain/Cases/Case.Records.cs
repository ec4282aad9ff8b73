using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    /// <summary>要求听证的期限 (许可法 §47), in working days (§82).</summary>
    public static readonly Limit HearingAskLimit = Limit.WorkDays(5);

    /// <summary>What this act put on record for its paper, or null.</summary>
    public ActRecord? OnRecord { get; private set; }

    /// <summary>What the food licence of this case allows, or null before anybody said it.</summary>
    public LicenceTerms? Terms => LicenceTerms.In(FormJson);

    /// <summary>The stop of a special procedure that a task would end, or null where it would end none.</summary>
    public CaseStop? StopOf(CaseTask task) =>
        task.Activity == ActivityTypes.SpecialProcedure ? stops.Find(s => s.NodeId == task.NodeId && s.To is null) : null;

    private T PutOnRecord<T>(T record, string paper)
        where T : ActRecord
    {
        OnRecord = record;
        Produce(paper);
        return record;
    }

    /// <summary>What the end of a procedure must put on record: a visit what was found (许可法 §34), a hearing its minutes (§48).</summary>
    private object? EndProcedure(CaseTask task, TaskAnswer answer, CaseAct act) => StopOf(task) switch
    {
        { Kind: StopKind.SiteVisit } => PutOnRecord(SiteInspection.Checked(answer.Inspection, act.At), Process.Papers.SiteInspectionRecord),
        { Kind: StopKind.Hearing } stop when answer.NobodyAsked => NobodyAsked(stop, act),
        { Kind: StopKind.Hearing } => PutOnRecord(HearingRecord.Checked(answer.Hearing, act), Process.Papers.HearingMinutes),
        _ => null,
    };

    /// <summary>许可法 §47: who does not ask within five days gives the hearing up; one that the law demands (§46) is held all the same.</summary>
    private static object NobodyAsked(CaseStop stop, CaseAct act)
    {
        if (act.Book.Matter.SpecialProcedures.Any(p => p is { Kind: SpecialProcedureKind.Hearing, Mandatory: true }))
            throw Refusal.Conflict("HEARING_IS_DEMANDED", stop.Ground).Throwable();
        if (act.Book.Calendar.WorkdayAfter(stop.From, HearingAskLimit.Amount) is var last && act.Today <= last)
            throw Refusal.Conflict("HEARING_MAY_STILL_BE_ASKED", "行政许可法第四十七条").With("last", last.ToString("yyyy-MM-dd", null)).Throwable();
        return new { NobodyAsked = true };
    }

    /// <summary>听证通知: tells time, place and who presides, seven working days ahead; the notice is the paper of this act.</summary>
    /// <param name="taskId">The open task of the hearing.</param>
    /// <param name="call">When, where and by whom.</param>
    /// <param name="act">The act, by who may work on the task.</param>
    public void CallHearing(Guid taskId, HearingCall call, CaseAct act)
    {
        MustRun();
        var task = Task(taskId);
        ActorRules.TaskIsOpen(task);
        ActorRules.PersonMayActOnTheTask(act, task, this);
        if (StopOf(task) is not { Kind: StopKind.Hearing })
            throw Refusal.Conflict("NO_HEARING_HERE").With("task", task.Name).Throwable();
        HearingRecord.MustBeAhead(act.Today, call.At, act.Book.Calendar);
        var told = PutOnRecord(
            new HearingCall(call.At, Text.Required(call.Place, "place", 300), Text.Required(call.Presider, "presider", 100)), Process.Papers.HearingNotice);
        Do(act with { OnBehalfOf = act.By.BehalfFor(task) }, "HearingCalled", null, told);
    }

    private void SetTerms(LicenceTerms? given, MatterContent matter)
    {
        if (Process.Papers.CertificateOf(matter.Result) == Process.Papers.FoodLicence)
            FormJson = LicenceTerms.Checked(given ?? Terms).Into(FormJson);
    }

    private void ProduceCertificate(MatterResult result)
    {
        if (Process.Papers.CertificateOf(result) is { } kind)
            Produce(kind);
    }
}

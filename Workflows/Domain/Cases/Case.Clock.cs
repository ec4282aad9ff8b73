using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    /// <summary>法定办结日期; null before acceptance and while the clock stands.</summary>
    public DateOnly? StatutoryDue { get; private set; }

    public DateTimeOffset? StatutoryDueAt { get; private set; }

    /// <summary>承诺办结日期; null before acceptance and while the clock stands.</summary>
    public DateOnly? PromisedDue { get; private set; }

    public DateTimeOffset? PromisedDueAt { get; private set; }

    /// <summary>Whether a date rests on a year whose holidays are not published yet.</summary>
    public bool DueProvisional { get; private set; }

    /// <summary>When the limits were marked overdue; the marks stay.</summary>
    public DateTimeOffset? StatutoryOverdueAt { get; private set; }

    public DateTimeOffset? PromisedOverdueAt { get; private set; }

    /// <summary>When the decision was made; the clocks of the decision run no further.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    public bool IsStopped => stops.Exists(s => s.To is null);

    /// <summary>The promised limit of the lane that the case is on.</summary>
    public Limit PromisedLimit(MatterContent matter) => Lane == Lane.Green && matter.Green is { } green ? green : matter.Promised;

    /// <summary>The statutory clock, or null before acceptance.</summary>
    public CaseClock? StatutoryClock(MatterContent matter) => Clock(matter.Statutory);

    /// <summary>The promised clock, or null before acceptance.</summary>
    public CaseClock? PromisedClock(MatterContent matter) => Clock(PromisedLimit(matter));

    /// <summary>
    /// The clock of a step, or null where it has no limit. It stands with the case's clocks, save for the step that stops them; the tolerance
    /// gate has the supply limit, which runs from the promise and never stands, and the dispatch desk that of the law. What stopped after the step had
    /// ended is not its own.
    /// </summary>
    public CaseClock? StepClock(CaseTask task) => task.Activity switch
    {
        ActivityTypes.ToleranceGate => SupplyClock(),
        ActivityTypes.Dispatch when !IsLateHandover(task) => new CaseClock(DispatchFrom(task), DispatchLimit(task), [], LedgerOf(task, DispatchFrom(task))),
        _ => task.Limit is { } limit ? new CaseClock(task.OpenedAt, limit, [], LedgerOf(task, task.OpenedAt)) : null,
    };

    private List<ClockStop> LedgerOf(CaseTask task, DateTimeOffset from) =>
        [.. LedgerFor(from, task.NodeId).Where(s => task.EndedAt is not { } end || s.From < ShanghaiTime.Day(end))];

    private CaseClock? Clock(Limit budget) => AcceptedAt is { } accepted
        ? new CaseClock(accepted, budget, [.. extensions.Select(e => e.AsClockExtension()).Where(e => e.Amount.Unit == budget.Unit)], LedgerFor(accepted))
        : null;

    /// <summary>The ledger as a clock sees it that started on an instant: a stop that was on already counts from that day.</summary>
    private IReadOnlyList<ClockStop> LedgerFor(DateTimeOffset started, string? butOf = null)
    {
        var day = ShanghaiTime.Day(started);
        return [.. stops.Where(s => s.NodeId != butOf && (s.To is null || s.To >= day))
            .Select(s => s.AsClockStop()).Select(s => s.From < day ? s with { From = day } : s)];
    }

    /// <summary>许可法 §45: the time of a special procedure is not counted; ground and expected time go to the applicant in writing.</summary>
    private void StopClocks(Effect.StopClock stop, CaseAct act)
    {
        if (!Enum.TryParse<SpecialProcedureKind>(stop.Kind, out var kind))
            throw Refusal.Conflict("SPECIAL_PROCEDURE_UNKNOWN").With("kind", stop.Kind).Throwable();
        var listed = act.Book.Matter.SpecialProcedures.FirstOrDefault(p => p.Kind == kind)
            ?? throw Refusal.Conflict("SPECIAL_PROCEDURE_NOT_ALLOWED", "行政许可法第四十五条").With("kind", kind).With("matter", MatterName).Throwable();
        HasLedger = true;
        stops.Add(new CaseStop(this, stop.NodeId, new ClockStop(StopKinds.Of(kind), listed.Ground, act.By.Name, act.Today, null), stop.Expected ?? listed.Expected, act));
        if (kind == SpecialProcedureKind.Hearing && !listed.Mandatory)
            Produce(Process.Papers.HearingRightsNotice); // 许可法 §47: who may want it is told the right; a hearing that the law demands (§46) is held unasked
        TellStop(stops[^1], act);
    }

    /// <summary>
    /// 延长期限: a single matter by the head of the organ, joint handling by the head of the people's government (许可法 §42), once, with reasons told.
    /// </summary>
    /// <param name="amount">By how much, in the statutory unit.</param>
    /// <param name="approvedBy">Who approved it, where that is not the person acting: for joint matters the head of government.</param>
    /// <param name="reason">Why.</param>
    /// <param name="act">The act, by the department head.</param>
    public void Extend(int amount, string? approvedBy, string? reason, CaseAct act)
    {
        MustRun();
        if (!act.By.Has(People.Role.DepartmentHead, DepartmentCode))
            throw Refusal.Forbidden("EXTENSION_NOT_YOURS", "行政许可法第四十二条").With("person", act.By.Name).Throwable();
        if (AcceptedAt is null || DecidedAt is not null)
            throw Refusal.Conflict("NO_CLOCK_RUNS").With("number", Number).Throwable();
        var matter = act.Book.Matter;
        var law = ExtensionLaw.Of(matter) ?? throw Refusal.Conflict("EXTENSION_NOT_PROVIDED", "行政许可法第四十二条")
            .With("statutory", matter.Statutory.Amount).With("unit", matter.Statutory.Unit).Throwable();
        var words = Text.Required(reason, "reason", 500);
        var by = law.Approver == ExtensionApprover.OrganHead ? act.By.Name : Text.Required(approvedBy, "approvedBy", 100);
        var asked = new ClockExtension(new Limit(amount, matter.Statutory.Unit), law.Approver, by, words, act.At);
        if (ExtensionRules.Check(law, matter.Statutory, [.. extensions.Select(e => e.AsClockExtension())], asked, StatutoryClock(matter)!.Due(act.Book.Calendar)) is { } no)
            throw no.Throwable();
        HasLedger = true;
        extensions.Add(new CaseExtension(this, asked));
        SetAnewByExtension(act);
        Produce(Process.Papers.ExtensionNotice);
        Report(Process.DataSets.SpecialProcedure, "", act);
        TellApplicant(Notices.NoticeCodes.Extended, act, Notices.NoticeArgs.None.With("reason", words));
        Do(act with { OnBehalfOf = act.By.BehalfAs(People.Role.DepartmentHead, DepartmentCode) }, "Extended", null, new { Amount = amount, By = by, Reason = words, law.Ground });
    }

    /// <summary>Counts every date of the case anew; called by every act, so that no date can lag behind its reasons.</summary>
    private void Redate(CaseAct act)
    {
        var (matter, calendar) = (act.Book.Matter, act.Book.Calendar);
        CalendarSeen = act.Book.LastEdit;
        var running = AcceptedAt is not null && DecidedAt is null && !IsEnded;
        var statutory = running ? StatutoryClock(matter)!.Due(calendar) : null;
        var promised = running ? PromisedClock(matter)!.Due(calendar) : null;
        if (running || AcceptedAt is null)
        {
            (StatutoryDue, PromisedDue) = (statutory?.Date, promised?.Date);
            DueProvisional = statutory is { Provisional: true } || promised is { Provisional: true };
        }
        (StatutoryDueAt, PromisedDueAt) = (statutory?.EndsAt, promised?.EndsAt);
        RedateSupply(act);
        foreach (var stop in stops.Where(s => s.To is null))
            stop.Expect(calendar);
        NoticeDueAt = WaitsForANotice ? calendar.Due(CompleteAt, NoticeLimit, []).Value.EndsAt : null;
        foreach (var task in tasks.Where(t => t.IsOpen))
            Redate(task, calendar);
        NextDueAt = Dues(act).Min(d => (DateTimeOffset?)d.At);
    }

    private void Redate(CaseTask task, WorkCalendar calendar)
    {
        if (task.Activity == ActivityTypes.ToleranceGate)
        {
            task.FallsDue(SupplyDueAt, SupplyDueAt is not null && SupplyProvisional);
            return;
        }
        if (StepClock(task) is not { } clock)
            return;
        var due = clock.Due(calendar);
        task.FallsDue(due?.EndsAt, due is { Provisional: true });
    }
}

using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    private List<SupplyExtension> supplyExtensions = [];

    /// <summary>When the last of what was owed came in, or null.</summary>
    public DateTimeOffset? SuppliedAt { get; private set; }

    /// <summary>The supply-by day that force majeure has moved the limit to, or null.</summary>
    public DateOnly? SupplyExtendedTo { get; private set; }

    /// <summary>How often it was moved.</summary>
    public int SupplyExtensionCount { get; private set; }

    /// <summary>Each of these moves; not loaded for an act, which only adds to them.</summary>
    public IReadOnlyList<SupplyExtension> SupplyExtensions => supplyExtensions;

    /// <summary>How the promise stands (容缺台账); null where nothing was tolerated.</summary>
    public ToleranceStanding? ToleranceStanding { get; private set; }

    /// <summary>The clock of the supply limit, which runs from the promise and never stands; null where nothing was tolerated. A day that force majeure moved it to is counted in natural days.</summary>
    public CaseClock? SupplyClock() => (PromisedAt, SupplyAmount, SupplyUnit, SupplyExtendedTo) switch
    {
        ({ } from, _, _, { } to) => new CaseClock(from, new Limit(to.DayNumber - ShanghaiTime.Day(from).DayNumber, LimitUnit.NaturalDay), [], []),
        ({ } from, { } amount, { } unit, _) => new CaseClock(from, new Limit(amount, unit), [], []),
        _ => null,
    };

    /// <summary>不可抗力顺延: the head of the lead department moves the supply-by day, since the applicant could not come (FACTS 4.6); told to the applicant.</summary>
    /// <param name="to">The new last day.</param>
    /// <param name="ground">What happened: the force majeure.</param>
    /// <param name="reason">Why it kept the applicant from supplying.</param>
    /// <param name="act">The act, by the head.</param>
    public void ExtendSupply(DateOnly to, string? ground, string? reason, CaseAct act)
    {
        if (!(Owes && Result == CaseResults.Granted))
            MustRun();
        if (!act.By.Has(People.Role.DepartmentHead, DepartmentCode))
            throw Refusal.Forbidden("SUPPLY_EXTENSION_NOT_YOURS", SupplyExtension.Law).With("person", act.By.Name).Throwable();
        if (!Owes || ToleranceBrokenAt is not null)
            throw Refusal.Conflict("NOTHING_OWED").With("number", Number).Throwable();
        var (what, why) = (Text.Required(ground, "ground", 200), Text.Required(reason, "reason", 500));
        SupplyExtension.DayFits(SupplyBy!.Value, to, act.Book.Calendar);
        var from = SupplyBy.Value;
        (SupplyExtendedTo, SupplyRungs) = (to, default); // the rungs of the new day fire anew
        var by = act with { OnBehalfOf = act.By.BehalfAs(People.Role.DepartmentHead, DepartmentCode) };
        supplyExtensions.Add(new SupplyExtension(this, ++SupplyExtensionCount, (from, to), (what, why), by));
        TellApplicant(Notices.NoticeCodes.SupplyMoved, act, Notices.NoticeArgs.None.With("reason", what));
        Do(by, "SupplyExtended", null, new { From = from, To = to, Ground = what, Reason = why, By = act.By.Name });
    }

    /// <summary>
    /// Counted anew with every act, since a year's calendar may be published meanwhile. What a case owes when it ends without a grant nobody waits
    /// for; a result that was issued first is still waited for (FACTS 4.8).
    /// </summary>
    private void RedateSupply(CaseAct act)
    {
        if (SupplyClock()?.Due(act.Book.Calendar) is not { } due)
            return;
        var awaited = Owes && ToleranceBrokenAt is null && (!IsEnded || Result == CaseResults.Granted);
        (SupplyBy, SupplyProvisional, SupplyDueAt) = (due.Date, due.Provisional, awaited ? due.EndsAt : null);
        ToleranceStanding = (Owes, SuppliedAt) switch
        {
            (true, _) => ToleranceBrokenAt is not null ? Cases.ToleranceStanding.Overdue : awaited ? Cases.ToleranceStanding.Owed : Cases.ToleranceStanding.Lapsed,
            (false, { } at) => at < due.EndsAt ? Cases.ToleranceStanding.Supplied : Cases.ToleranceStanding.Late,
            _ => Cases.ToleranceStanding.Lapsed,
        };
    }

    /// <summary>When the promise was broken, or null.</summary>
    public DateTimeOffset? ToleranceBrokenAt { get; private set; }

    /// <summary>First day on which the applicant may be given tolerance again after this broken promise, or null where none was broken (FACTS 4.7). Counted from the day after the last one, however late the system came to it.</summary>
    public DateOnly? NoToleranceUntil(MatterContent matter) =>
        ToleranceBrokenAt is not null && BlockLiftedAt is null && matter.Tolerance is { } policy ? BrokenOn.AddMonths(policy.BlockMonths) : null;

    private DateOnly BrokenOn => SupplyBy!.Value.AddDays(1);

    /// <summary>
    /// When a promise that was not kept takes effect, or null while nothing is awaited: at the end of the next working day after the last one. The time
    /// of what is owed is that of its arrival (FACTS 4.6), and what came by post on the last day is handed over and recorded the next morning (FACTS 5.4).
    /// </summary>
    private DateTimeOffset? BrokenAt(WorkCalendar calendar) => SupplyDueAt is null ? null : ClockOffset.DaysAfter(1).Of(SupplyClock()!, calendar);

    /// <summary>After the last day only what had arrived by then is still recorded; a result that was issued first is completed even late (FACTS 4.8).</summary>
    private void ArrivedInTime(IReadOnlyList<MaterialIn> handedIn, CaseAct act)
    {
        if (SupplyDueAt is { } end && !IssuedFirst(act) && handedIn.Any(m => (m.ArrivedAt ?? act.At) >= end))
            throw Refusal.Conflict("SUPPLY_TOO_LATE").With("supplyBy", SupplyBy?.ToString("yyyy-MM-dd", null)).Throwable();
    }

    private bool IssuedFirst(CaseAct act) => DecidedAt is not null && act.Book.Matter.Tolerance is { IssueFirst: true };

    /// <summary>逾期未补齐: what the matter's policy says (FACTS 4.7), and no tolerance for a year.</summary>
    private void ToleranceOverdue(CaseAct act)
    {
        var policy = act.Book.Matter.Tolerance!;
        var result = policy.Overdue switch
        {
            ToleranceEffect.Returned => CaseResults.Returned,
            ToleranceEffect.Denied => CaseResults.Denied,
            _ => CaseResults.Withdrawn,
        };
        const string ground = "容缺受理承诺书"; // what was promised there; the only regulation that says it binds another city
        ToleranceBrokenAt = act.At;
        TellApplicant(Notices.NoticeCodes.ToleranceBroken, act);
        NewBlock = new ToleranceBlock(this, BrokenOn, NoToleranceUntil(act.Book.Matter)!.Value, ground, act.At);
        // A result that was issued first stands, though the promise was broken (FACTS 4.8); any other waits at the gate and does not leave.
        Do(act, "ToleranceOverdue", IssuedFirst(act) ? null : new Signal.Terminate(result),
            new { Owed = materials.Where(m => m.Owed).Select(m => m.Code), Ground = ground, BlockedUntil = NewBlock.Until });
    }
}

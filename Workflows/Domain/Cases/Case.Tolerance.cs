using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    /// <summary>When the promise was signed (容缺受理承诺书), or null.</summary>
    public DateTimeOffset? PromisedAt { get; private set; }

    public string? PromisedBy { get; private set; }

    /// <summary>Last day to supply what is owed; null when nothing was tolerated.</summary>
    public DateOnly? SupplyBy { get; private set; }

    /// <summary>The supply limit, counted from the promise.</summary>
    public int? SupplyAmount { get; private set; }

    public LimitUnit? SupplyUnit { get; private set; }

    /// <summary>The instant at which the supply limit has run out, while something is owed.</summary>
    public DateTimeOffset? SupplyDueAt { get; private set; }

    /// <summary>Whether tolerated materials are still owed.</summary>
    public bool Owes => OwedCount > 0;

    /// <summary>How many are owed; kept beside them, so that most acts need not load the checklist.</summary>
    public int OwedCount { get; private set; }

    /// <summary>A block this act laid on the applicant, to be saved with it (FACTS 4.7); else null.</summary>
    public ToleranceBlock? NewBlock { get; private set; }

    private object Tolerate(TolerancePromise? promise, IReadOnlyList<MaterialIn> onTheSpot, CaseAct act)
    {
        NotYetAccepted();
        TakeIn(onTheSpot, act);
        var matter = act.Book.Matter;
        var policy = ToleranceRules.MatterTolerates(matter);
        var missing = ToleranceRules.OnlyTolerableMaterialsAreMissing(Checklist);
        promise ??= SignedPromise;
        var signed = ToleranceRules.PromiseIsSigned(promise, this);
        var within = ToleranceRules.SupplyWithin(promise!, policy, PromisedLimit(matter), act);

        (PromisedAt, PromisedBy, SupplyAmount, SupplyUnit) = (act.At, signed, within.Amount, within.Unit);
        missing.ForEach(m => m.Owed = true);
        OwedCount = missing.Count;
        RedateSupply(act);
        StartClocks(act.By.Name, CorrectionToldAt is null ? act.At : CompleteAt, act);
        return new { AcceptedAt, SupplyBy, Owed = missing.Select(m => m.Code), Signed = signed };
    }

    /// <summary>容缺补齐: takes in owed materials; the last one opens the gate. At the counter, online or by post.</summary>
    public void Supply(IReadOnlyList<MaterialIn> handedIn, CaseAct act)
    {
        if (!(Owes && Result == CaseResults.Granted))
            MustRun(); // issue-first (FACTS 4.8): a case that ended with its result may still owe
        ActorRules.PersonSpeaksForTheApplicant(act, this);
        var details = Supplied(handedIn, act);
        var gate = tasks.Find(t => t.IsOpen && t.Activity == ActivityTypes.ToleranceGate);
        if (!Owes)
            gate?.Complete("Completed", null, act.By, act.At);
        Do(act, "MaterialsSupplied", Owes || IsEnded ? null : new Signal.MaterialsSupplied(), details);
    }

    private object Supplied(IReadOnlyList<MaterialIn> handedIn, CaseAct act)
    {
        if (!Owes)
            throw Refusal.Conflict("NOTHING_OWED").With("number", Number).Throwable();
        if (handedIn.Count == 0)
            throw Refusal.Invalid("MATERIALS_NOT_NAMED").Throwable();
        if (handedIn.FirstOrDefault(m => !Material(m.Code).Owed) is { } other)
            throw Refusal.Conflict("MATERIAL_NOT_OWED").With("material", Material(other.Code).Name).Throwable();
        TakeIn(handedIn, act);
        return new { Materials = handedIn };
    }

    /// <summary>The gate opens for the last owed paper only.</summary>
    private object SuppliedWhole(IReadOnlyList<MaterialIn> handedIn, CaseAct act)
    {
        var details = Supplied(handedIn, act);
        return Owes ? throw Refusal.Conflict("MATERIALS_STILL_OWED").With("supplyBy", SupplyBy?.ToString("yyyy-MM-dd", null)).Throwable() : details;
    }

    private void OweNothingAnyMore()
    {
        if (!Owes)
            return;
        Checklist.ForEach(m => m.Owed = false);
        OwedCount = 0;
    }

    /// <summary>A denial that is taken up again: what was tolerated and has not come is owed as before, else a grant would pass the gate without it.</summary>
    private void OweAgain()
    {
        if (PromisedAt is null)
            return;
        Checklist.ForEach(m => m.Owed = m.IsMissing);
        OwedCount = Checklist.Count(m => m.Owed);
    }

    /// <summary>The clock of the supply limit, which runs from the promise and never stands; null where nothing was tolerated.</summary>
    public CaseClock? SupplyClock() =>
        PromisedAt is { } from && SupplyAmount is { } amount && SupplyUnit is { } unit ? new CaseClock(from, new Limit(amount, unit), [], []) : null;

    /// <summary>
    /// Counted anew with every act, since a year's calendar may be published meanwhile. What a case owes when it ends without a grant nobody waits
    /// for; a result that was issued first is still waited for (FACTS 4.8).
    /// </summary>
    private void RedateSupply(CaseAct act)
    {
        if (SupplyClock()?.Due(act.Book.Calendar) is not { } due)
            return;
        var awaited = Owes && ToleranceBrokenAt is null && (!IsEnded || Result == CaseResults.Granted);
        (SupplyBy, SupplyDueAt) = (due.Date, awaited ? due.EndsAt : null);
    }

    /// <summary>When the promise was broken, or null.</summary>
    public DateTimeOffset? ToleranceBrokenAt { get; private set; }

    /// <summary>逾期未补齐: what the matter's policy says (FACTS 4.7), and no tolerance for a year.</summary>
    private void ToleranceOverdue(CaseAct act)
    {
        var policy = act.Book.Matter.Tolerance!;
        var (result, ground) = policy.Overdue switch
        {
            ToleranceEffect.Returned => (CaseResults.Returned, "容缺受理承诺书"),
            ToleranceEffect.Denied => (CaseResults.Denied, "容缺受理承诺书"),
            _ => (CaseResults.Withdrawn, "安阳市政务服务条例第二十四条"),
        };
        ToleranceBrokenAt = act.At;
        TellApplicant(Notices.NoticeCodes.ToleranceBroken, act);
        NewBlock = new ToleranceBlock(this, act.Today, act.Today.AddMonths(policy.BlockMonths), ground, act.At);
        // A result that was issued first stands, though the promise was broken (FACTS 4.8); any other waits at the gate and does not leave.
        var stands = policy.IssueFirst && DecidedAt is not null;
        Do(act, "ToleranceOverdue", stands ? null : new Signal.Terminate(result),
            new { Owed = materials.Where(m => m.Owed).Select(m => m.Code), Ground = ground, BlockedUntil = NewBlock.Until });
    }
}

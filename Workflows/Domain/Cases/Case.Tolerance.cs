using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    /// <summary>When the promise was signed (容缺受理承诺书), or null.</summary>
    public DateTimeOffset? PromisedAt { get; private set; }

    public string? PromisedBy { get; private set; }

    /// <summary>Last day to supply what is owed; null when nothing was tolerated.</summary>
    public DateOnly? SupplyBy { get; private set; }

    /// <summary>Whether that day rests on a year whose holidays are not published yet (暂定).</summary>
    public bool SupplyProvisional { get; private set; }

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
        FormGate.IsComplete(FormJson, act);
        var matter = act.Book.Matter;
        var policy = ToleranceRules.MatterTolerates(matter);
        var missing = ToleranceRules.OnlyTolerableMaterialsAreMissing(Checklist);
        if (PromiseSignedAt is null)
            Produce(Process.Papers.TolerancePromise); // one that was signed online has its paper since then
        promise ??= SignedPromise;
        var signed = ToleranceRules.PromiseIsSigned(promise, this);
        var within = ToleranceRules.SupplyWithin(promise!, policy, PromisedLimit(matter), act);

        (PromisedAt, PromisedBy, SupplyAmount, SupplyUnit) = (act.At, signed, within.Amount, within.Unit);
        missing.ForEach(m => m.Tolerate(act.At));
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
        ArrivedInTime(handedIn, act);
        TakeIn(handedIn, act);
        foreach (var material in handedIn)
            Material(material.Code).Settle(OverOf(material, act), act.By.Name);
        if (!Owes)
            SuppliedAt = materials.Where(m => m.ToleratedAt is not null).Max(m => m.TakenAt);
        return new { Materials = handedIn };
    }

    private static SupplyWay OverOf(MaterialIn material, CaseAct act) =>
        material.Way == MaterialWay.Posted ? SupplyWay.Post : act.By.IsApplicant ? SupplyWay.Online : SupplyWay.Counter;

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
}

using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    /// <summary>When the applicant signed the promise online, before the intake was answered; null when not.</summary>
    public DateTimeOffset? PromiseSignedAt { get; private set; }

    public string? PromiseSignedBy { get; private set; }

    /// <summary>Working days asked for, or null for what the matter allows.</summary>
    public int? PromiseDays { get; private set; }

    /// <summary>SHA-256 of the picture of the signature, or null.</summary>
    public string? PromiseSignature { get; private set; }

    private TolerancePromise? SignedPromise => PromiseSignedBy is { } by ? new TolerancePromise(by, PromiseDays) : null;

    /// <summary>How long what is owed may take: as it was promised, or, before acceptance, as the promise asks for.</summary>
    public Limit SupplyTerm(CaseAct act) => (SupplyAmount, SupplyUnit) is ({ } amount, { } unit)
        ? new Limit(amount, unit)
        : ToleranceRules.SupplyWithin(new TolerancePromise("", PromiseDays), ToleranceRules.MatterTolerates(act.Book.Matter), PromisedLimit(act.Book.Matter), act);

    /// <summary>What a promise of tolerance would be about, by the rules that intake will hold it to (FACTS 4).</summary>
    public PromiseOffer PromiseOffered(CaseAct act)
    {
        MustRun();
        NotYetAccepted();
        var policy = ToleranceRules.MatterTolerates(act.Book.Matter);
        var missing = ToleranceRules.OnlyTolerableMaterialsAreMissing(Checklist);
        var within = ToleranceRules.SupplyWithin(new TolerancePromise(""), policy, PromisedLimit(act.Book.Matter), act);
        return new PromiseOffer([.. missing.Select(m => m.Name)], within, ToleranceRules.Signers(this), policy);
    }

    /// <summary>
    /// 网上签署容缺受理承诺书: the applicant signs before the intake is answered; whether to accept on it stays the intake's to say. Once.
    /// </summary>
    /// <param name="promise">Who signs, and for how long.</param>
    /// <param name="signature">SHA-256 of the picture of the signature, or null.</param>
    /// <param name="act">The act, by the applicant.</param>
    public void SignPromise(TolerancePromise promise, string? signature, CaseAct act)
    {
        var offer = PromiseOffered(act);
        if (!act.By.IsApplicant)
            throw Refusal.Forbidden("NOT_FOR_THE_APPLICANT").With("number", Number).Throwable();
        if (PromiseSignedAt is { } at)
            throw Refusal.Conflict("PROMISE_SIGNED_ALREADY").With("when", Clocks.ShanghaiTime.Text(at)).Throwable();
        PromiseSignedBy = ToleranceRules.PromiseIsSigned(promise, this);
        _ = ToleranceRules.SupplyWithin(promise, offer.Policy, PromisedLimit(act.Book.Matter), act);
        (PromiseSignedAt, PromiseDays, PromiseSignature) = (act.At, promise.SupplyWithinDays, signature);
        Produce(Process.Papers.TolerancePromise);
        Do(act, "PromiseSigned", null, new { SignedBy = PromiseSignedBy, Days = PromiseDays, offer.Missing, Signature = signature });
    }
}

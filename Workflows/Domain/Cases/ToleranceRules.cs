using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Matters;

namespace ApprovalHub.Domain.Cases;

/// <summary>Rules of 容缺受理 (FACTS 4; 河南省优化营商环境条例 §35).</summary>
public static class ToleranceRules
{
    private const string Ground = "河南省优化营商环境条例第三十五条";

    /// <summary>Matters off the published list are excluded (FACTS 4.2); instant matters are never published with a policy (MATTER_INSTANT_TOLERATES).</summary>
    internal static TolerancePolicy MatterTolerates(MatterContent matter) =>
        matter.Tolerance ?? throw Refusal.Conflict("MATTER_TOLERATES_NOTHING", Ground).With("matter", matter.Name).Throwable();

    /// <summary>Main materials complete, only secondary ones missing (FACTS 4.1); and something must be missing.</summary>
    internal static List<CaseMaterial> OnlyTolerableMaterialsAreMissing(IReadOnlyList<CaseMaterial> materials)
    {
        var missing = materials.Where(m => m.IsMissing).ToList();
        if (missing.Count == 0)
            throw Refusal.Conflict("NOTHING_MISSING").Throwable();
        var main = missing.Where(m => !m.Tolerable).Select(m => m.Name).ToList();
        if (main.Count > 0)
            throw Refusal.Conflict("MAIN_MATERIAL_MISSING", Ground).With("materials", string.Join('、', main)).Throwable();
        return missing;
    }

    /// <summary>The applicant volunteers and signs: the person, the legal representative, or the agent with authority (FACTS 4.1, 4.4).</summary>
    internal static string PromiseIsSigned(TolerancePromise? promise, Case of)
    {
        var signed = Text.Optional(promise?.SignedBy, "promise.signedBy", 100)
            ?? throw Refusal.Invalid("PROMISE_NOT_SIGNED", Ground).Throwable();
        var allowed = Signers(of);
        if (!allowed.Contains(signed))
            throw Refusal.Invalid("PROMISE_SIGNED_BY_ANOTHER", Ground).With("signedBy", signed).With("allowed", string.Join('、', allowed)).Throwable();
        return signed;
    }

    /// <summary>Who may sign for the applicant.</summary>
    public static IReadOnlyList<string> Signers(Case of)
    {
        string?[] signers = [of.Applicant.IsPerson ? of.Applicant.Name : of.Applicant.LegalRepresentative, of.Agent?.Name];
        return [.. signers.OfType<string>()];
    }

    /// <summary>Never longer than the matter's policy, nor than the promised limit of the case's lane (FACTS 4.5).</summary>
    internal static Limit SupplyWithin(TolerancePromise promise, TolerancePolicy policy, Limit promised, CaseAct act)
    {
        if (promise.SupplyWithinDays is not { } days)
            return Sooner(policy.SupplyWithin, promised, act);
        if (days < 1 || policy.SupplyWithin.Unit != LimitUnit.WorkDay || days > policy.SupplyWithin.Amount)
        {
            throw Refusal.Invalid("SUPPLY_LIMIT_TOO_LONG").With("days", days).With("longest", policy.SupplyWithin.Amount)
                .With("unit", policy.SupplyWithin.Unit).With("matter", act.Book.Matter.Name).Throwable();
        }
        return Sooner(Limit.WorkDays(days), promised, act);
    }

    /// <summary>A year without tolerance after a broken promise (FACTS 4.7); checked by the caller, who knows the other cases.</summary>
    public static void ApplicantIsNotBlocked(ToleranceBlock? block, DateOnly today)
    {
        if (block is not null && today < block.Until)
            throw Refusal.Conflict("TOLERANCE_BLOCKED", block.Ground).With("until", block.Until.ToString("yyyy-MM-dd", null)).With("case", block.CaseNumber).Throwable();
    }

    /// <summary>Which of two limits runs out first from now; four hours and one working day can only be compared by their ends.</summary>
    private static Limit Sooner(Limit one, Limit other, CaseAct act) => Ends(other, act) < Ends(one, act) ? other : one;

    private static DateTimeOffset Ends(Limit limit, CaseAct act) => act.Book.Calendar.Due(act.At, limit, []).Value.EndsAt;
}

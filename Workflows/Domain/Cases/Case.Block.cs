using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Notices;
using ApprovalHub.Domain.People;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    /// <summary>When the block after this broken promise was lifted, or null.</summary>
    public DateTimeOffset? BlockLiftedAt { get; private set; }

    /// <summary>
    /// 解除容缺限制: the head of the lead department lifts a block that has no ground, since what was owed had arrived in time after all (FACTS 4.6) or could not
    /// come for force majeure. How the case ended stays as it is; the applicant may be given tolerance again and is told.
    /// </summary>
    /// <param name="reason">What shows it, for example the carrier's proof of the day of arrival.</param>
    /// <param name="act">The act, by the head.</param>
    public void LiftBlock(string? reason, CaseAct act)
    {
        if (!act.By.Has(Role.DepartmentHead, DepartmentCode))
            throw Refusal.Forbidden("BLOCK_LIFT_NOT_YOURS").With("person", act.By.Name).Throwable();
        if (ToleranceBrokenAt is null || BlockLiftedAt is not null)
            throw Refusal.Conflict("NO_TOLERANCE_BLOCK").With("number", Number).Throwable();
        var words = Text.Required(reason, "reason", 500);
        BlockLiftedAt = act.At;
        var by = act with { OnBehalfOf = act.By.BehalfAs(Role.DepartmentHead, DepartmentCode) };
        TellApplicant(NoticeCodes.BlockLifted, act);
        Do(by, "ToleranceBlockLifted", null, new { Reason = words, By = act.By.Name });
    }
}

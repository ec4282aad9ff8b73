using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    /// <summary>授权委托书: printed at the counter for the applicant and the agent to sign (许可法 §29(2), 民法典 §165). A later one takes the earlier one's place.</summary>
    /// <param name="act">The act, by a clerk at a window for the matter.</param>
    public void MakeAuthority(CaseAct act)
    {
        MustRun();
        if (!act.By.SitsAtWindowFor(act.Book.Matter))
            throw Refusal.Forbidden("DESK_PAPER_NOT_YOURS").With("person", act.By.Name).Throwable();
        if (Agent is null)
            throw Refusal.Conflict("NO_AGENT", "民法典第一百六十五条").With("number", Number).Throwable();
        Produce(Process.Papers.AgentAuthority);
        Do(act, "AuthorityMade", null, new { Agent = Agent.Name });
    }

    /// <summary>
    /// 前后台交接: the counter hands materials of an accepted case over to the department, with a slip that both sign (FACTS 5.4). As often as there is something to
    /// hand over. The checklist must have been loaded.
    /// </summary>
    /// <param name="handover">What, and to whom.</param>
    /// <param name="act">The act, by a clerk at a window for the matter.</param>
    public void HandToTheDepartment(MaterialsHandover handover, CaseAct act)
    {
        MustRun();
        if (!act.By.SitsAtWindowFor(act.Book.Matter))
            throw Refusal.Forbidden("DESK_PAPER_NOT_YOURS").With("person", act.By.Name).Throwable();
        if (AcceptedAt is null)
            throw Refusal.Conflict("HANDOVER_BEFORE_ACCEPTANCE").With("number", Number).Throwable();
        if (handover.MaterialCodes.Count == 0)
            throw Refusal.Invalid("HANDOVER_LIST_EMPTY").Throwable();
        foreach (var code in handover.MaterialCodes)
        {
            if (Material(code) is { TakenAt: null } missing)
                throw Refusal.Conflict("HANDOVER_OF_NOTHING").With("material", missing.Name).Throwable();
        }
        var slip = new MaterialsHandover([.. handover.MaterialCodes.Distinct()], Text.Required(handover.Taker, "taker", 100), Text.Optional(handover.Remark, "remark", 200));
        Wrote = Wrote with { HandedBack = slip };
        Produce(Process.Papers.HandoverSlip);
        Do(act, "MaterialsHandedOver", null, new { slip.Taker, Materials = slip.MaterialCodes.Select(code => new { Code = code }), Reason = slip.Remark });
    }
}

using ApprovalHub.Domain.Green;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    /// <summary>Why the green channel was asked for (特殊件、紧急件), or null.</summary>
    public string? GreenReason { get; private set; }

    public string? GreenRequestedBy { get; private set; }

    public Guid? GreenRequestedById { get; private set; }

    /// <summary>The event of an approval; it says by whom, where a name alone may be another's too.</summary>
    public const string GreenApproval = "GreenApproved";

    public string? GreenApprovedBy { get; private set; }

    public DateTimeOffset? GreenApprovedAt { get; private set; }

    /// <summary>The approver's words.</summary>
    public string? GreenOpinion { get; private set; }

    /// <summary>Whether the quota of the period was used up already, and the head approved all the same.</summary>
    public bool GreenOverQuota { get; private set; }

    /// <summary>Whether this act approved the green channel: then it is counted against the quotas as it is saved.</summary>
    public bool GreenJustApproved { get; private set; }

    /// <summary>Asks for the green channel (R-GREEN); the reason is audited.</summary>
    public void RequestGreen(string? reason, CaseAct act)
    {
        MustRun();
        ActorRules.PersonSpeaksForTheApplicant(act, this);
        if (act.Book.Matter.Green is null)
            throw Refusal.Conflict("GREEN_NOT_OFFERED").With("matter", MatterName).Throwable();
        if (GreenReason is not null)
            throw Refusal.Conflict("GREEN_ASKED_ALREADY").With("who", GreenRequestedBy).Throwable();
        (GreenReason, GreenRequestedBy, GreenRequestedById) = (Text.Required(reason, "reason", 500), act.By.Name, act.By.PersonId);
        Do(act, "GreenRequested", null, new { Reason = GreenReason });
    }

    /// <summary>
    /// Approves it: shorter limits, first place in every queue. No statutory step is skipped; the approver is not who asked.
    /// </summary>
    public void ApproveGreen(string? opinion, CaseAct act)
    {
        MustRun();
        if (GreenReason is null || Lane == Lane.Green)
            throw Refusal.Conflict("GREEN_NOT_ASKED").With("number", Number).Throwable();
        var may = act.By.Has(Role.DepartmentHead, DepartmentCode) || (act.By.Has(Role.ChiefRepresentative, DepartmentCode)
            && act.By.Authorisations.Any(a => a.Covers(AuthorisedAct.ApproveGreenChannel, DepartmentCode, MatterCode, act.Today)));
        if (!may)
            throw Refusal.Forbidden("GREEN_NOT_YOURS").With("person", act.By.Name).Throwable();
        if (DecidedAt is not null || (Clock(act.Book.Matter.Green!.Value)?.Due(act.Book.Calendar) is { } due && due.IsOver(act.At)))
            throw Refusal.Conflict("GREEN_TOO_LATE").With("number", Number).Throwable();
        if (act.By.PersonId == GreenRequestedById)
            throw Refusal.Conflict("MAKER_IS_NOT_CHECKER").With("person", act.By.Name).Throwable();
        (Lane, GreenApprovedBy, GreenApprovedAt, GreenJustApproved) = (Lane.Green, act.By.Name, act.At, true);
        GreenOpinion = Text.Required(opinion, "opinion", 500);
        tasks.Where(t => t.IsOpen).ToList().ForEach(t => t.Lane = Lane.Green);
        Do(act with { OnBehalfOf = act.By.BehalfAs(Role.DepartmentHead, DepartmentCode) ?? act.By.BehalfAs(Role.ChiefRepresentative, DepartmentCode) }, "GreenApproved", null, new { Opinion = GreenOpinion });
    }

    /// <summary>
    /// Past the quota only the head of the department approves, and it stays marked: an urgent case must not fail by a number, but who lets it pass
    /// answers for it (R-GREEN: use is audited). Asked as the act is saved, when nobody else can use the same place.
    /// </summary>
    /// <param name="quotas">The quotas that bind the case, each with the uses of its period so far.</param>
    /// <param name="act">The approval.</param>
    public void CountAgainst(IEnumerable<(GreenQuota Quota, int Used)> quotas, CaseAct act)
    {
        var full = quotas.FirstOrDefault(q => q.Used >= q.Quota.Most);
        if (full.Quota is not { } quota)
            return;
        if (!act.By.Has(Role.DepartmentHead, DepartmentCode))
            throw Refusal.Conflict("GREEN_QUOTA_USED").With("most", quota.Most).With("period", quota.Period).With("used", full.Used).Throwable();
        GreenOverQuota = true;
    }
}

using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    /// <summary>Why the green channel was asked for (特殊件、紧急件), or null.</summary>
    public string? GreenReason { get; private set; }

    public string? GreenRequestedBy { get; private set; }

    public Guid? GreenRequestedById { get; private set; }

    public string? GreenApprovedBy { get; private set; }

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
        (Lane, GreenApprovedBy) = (Lane.Green, act.By.Name);
        tasks.Where(t => t.IsOpen).ToList().ForEach(t => t.Lane = Lane.Green);
        Do(act with { OnBehalfOf = act.By.BehalfAs(Role.DepartmentHead, DepartmentCode) ?? act.By.BehalfAs(Role.ChiefRepresentative, DepartmentCode) }, "GreenApproved", null, new { Opinion = Text.Required(opinion, "opinion", 500) });
    }
}

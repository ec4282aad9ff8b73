using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

/// <summary>Who may do what, checked at the moment of the act.</summary>
internal static class ActorRules
{
    /// <summary>
    /// R-INTAKE, R-SPECIALWIN, R-DELEGATE: the window must serve the matter, and the department must have delegated receiving, unless the
    /// window is its own.
    /// </summary>
    public static void ClerkSitsAtAWindowForTheMatter(Actor by, MatterContent matter)
    {
        if (!by.Has(Role.WindowClerk))
            throw Refusal.Forbidden("NOT_A_WINDOW_CLERK").With("person", by.Name).Throwable();
        if (!by.SitsAtWindowFor(matter))
            throw Refusal.Forbidden("WINDOW_SERVES_OTHERS").With("matter", matter.Name).Throwable();
        if (!matter.Delegated.HasFlag(WindowAct.Receive) && !by.Has(Role.WindowClerk, matter.Department))
            throw Refusal.Forbidden("RECEIVING_NOT_DELEGATED").With("matter", matter.Name).Throwable();
    }

    /// <summary>A task is completed once; the loser of a race learns who was faster and what they did.</summary>
    public static void TaskIsOpen(CaseTask task)
    {
        if (!task.IsOpen)
        {
            throw Refusal.Conflict(task.State == TaskState.Done ? "TASK_DONE" : "TASK_CANCELLED")
                .With("task", task.Name).With("who", task.ActedByName ?? "").With("outcome", task.Outcome)
                .With("when", task.EndedAt is { } at ? ShanghaiTime.Text(at) : "").Throwable();
        }
    }

    /// <summary>Role, department, window, authorisation, claim, and the rules that keep hands apart.</summary>
    public static void PersonMayActOnTheTask(CaseAct act, CaseTask task, Case of, bool claimedByOthersToo = false)
    {
        var by = act.By;
        if (by.IsSystem || (by.IsApplicant && task.ActorKind == ActorKind.Applicant))
            return;
        if (!by.HoldingsFor(task).Any())
            throw Refusal.Forbidden("TASK_NOT_YOURS").With("task", task.Name).With("person", by.Name).Throwable();
        if (!claimedByOthersToo && task.AssigneeId is { } holder && holder != by.PersonId && by.HoldingsFor(task).All(h => h.OnBehalfOfId != holder))
            throw Refusal.Conflict("TASK_CLAIMED").With("who", task.AssigneeName).Throwable();
        if (task.ActorKind is ActorKind.WindowClerk or ActorKind.Applicant && !by.SitsAtWindowFor(act.Book.Matter))
            throw Refusal.Forbidden("WINDOW_SERVES_OTHERS").With("matter", of.MatterName).Throwable();
        if (task is { Activity: ActivityTypes.Intake, ActorKind: ActorKind.WindowClerk } && !act.Book.Matter.Delegated.HasFlag(WindowAct.Accept)
            && !by.Has(Role.WindowClerk, of.DepartmentCode))
            throw Refusal.Forbidden("ACCEPTING_NOT_DELEGATED").With("matter", of.MatterName).Throwable();
        if (task.Activity == ActivityTypes.Decide && !by.MayDecide(of.MatterCode, task.DepartmentCode, act.Today))
            throw Refusal.Forbidden("DECISION_NOT_AUTHORISED", "授权书").With("matter", of.MatterName).With("person", by.Name).Throwable();
        HandsAreApart(by, task, of);
    }

    /// <summary>
    /// 许可法 §34(3): a substantive check takes two different persons. §48(1)(3): who reviewed does not chair the hearing. Maker is not checker: whoever reviewed the case does not decide it.
    /// </summary>
    private static void HandsAreApart(Actor by, CaseTask task, Case of)
    {
        var done = of.Tasks.Where(t => t.State == TaskState.Done && t.ActedById == by.PersonId && t.ActedById is not null);
        if (task.Activity == ActivityTypes.Review
            && done.Any(t => t.NodeId == task.NodeId && t.Key != task.Key && SameVisit(t.Key, task.Key)))
            throw Refusal.Conflict("SECOND_REVIEWER_MUST_DIFFER", "行政许可法第三十四条第三款").With("person", by.Name).Throwable();
        var isHearing = task.Activity == ActivityTypes.SpecialProcedure && HearingAt(task.NodeId, of);
        if ((isHearing && done.Any(t => t.Activity == ActivityTypes.Review))
            || (task.Activity == ActivityTypes.Review && done.Any(t => t.Activity == ActivityTypes.SpecialProcedure && HearingAt(t.NodeId, of))))
            throw Refusal.Conflict("HEARING_CHAIR_IS_REVIEWER", "行政许可法第四十八条第一款第（三）项").With("person", by.Name).Throwable();
        if (task.Activity is ActivityTypes.Decide or ActivityTypes.CollectiveDecision
            && done.Any(t => t.Activity is ActivityTypes.Review or ActivityTypes.JointReview or ActivityTypes.SpecialProcedure))
            throw Refusal.Conflict("MAKER_IS_NOT_CHECKER").With("person", by.Name).Throwable();
    }

    private static bool HearingAt(string nodeId, Case of) => of.Stops.Any(s => s.NodeId == nodeId && s.Kind == StopKind.Hearing);

    /// <summary>Keys of one visit differ only behind the slash.</summary>
    private static bool SameVisit(string one, string other) => one.Split('/')[0] == other.Split('/')[0];

    public static void PersonMayReassign(Actor by, CaseTask task)
    {
        var heads = by.Has(Role.DepartmentHead, task.DepartmentCode) || by.Has(Role.ChiefRepresentative, task.DepartmentCode)
            || by.Has(Role.Supervisor);
        if (!heads && task.AssigneeId != by.PersonId)
            throw Refusal.Forbidden("REASSIGN_NOT_YOURS").With("task", task.Name).Throwable();
    }

    /// <summary>Acts of the lead department's head or chief representative on the whole case.</summary>
    public static void PersonLeads(Actor by, Case of, string code)
    {
        if (!by.Has(Role.DepartmentHead, of.DepartmentCode) && !by.Has(Role.ChiefRepresentative, of.DepartmentCode))
            throw Refusal.Forbidden(code).With("person", by.Name).Throwable();
    }

    /// <summary>督查 alone frees a stuck case.</summary>
    public static void PersonSupervises(Actor by)
    {
        if (!by.Has(Role.Supervisor))
            throw Refusal.Forbidden("MOVE_TO_NOT_YOURS").With("person", by.Name).Throwable();
    }

    /// <summary>The applicant, the agent, or a clerk at a window on their word.</summary>
    public static void PersonSpeaksForTheApplicant(CaseAct act, Case of)
    {
        if (!act.By.IsApplicant && !act.By.SitsAtWindowFor(act.Book.Matter))
            throw Refusal.Forbidden("NOT_FOR_THE_APPLICANT").With("number", of.Number).Throwable();
    }
}

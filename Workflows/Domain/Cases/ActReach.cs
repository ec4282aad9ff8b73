using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

/// <summary>
/// Whether an act is one that a person's posts can ever do on a case, whatever state the case is in: a page names what is not allowed now, and is
/// silent about what never will be. Authorisations do not count, since they come and go.
/// </summary>
internal static class ActReach
{
    /// <summary>Acts on a task: whoever holds a post that it asks, or may give it to another.</summary>
    public static bool OnTask(string act, CaseTask task, Actor by, MatterContent matter)
    {
        if (act == "reassign" && (Heads(by, task.DepartmentCode) || by.Has(Role.Supervisor)))
            return true;
        if (task.ActorKind is ActorKind.WindowClerk or ActorKind.Applicant)
            return by.SitsAtWindowFor(matter);
        return task.AssigneeId == by.PersonId || by.HoldingsFor(task).Any();
    }

    /// <summary>Acts on the case as a whole.</summary>
    public static bool OnCase(string act, Case of, Actor by, MatterContent matter) => act switch
    {
        "supply" or "withdraw" or "green" or "authority" or "slip" => by.SitsAtWindowFor(matter),
        "terminate" or "extend" or "extendSupply" or "liftBlock" => by.Has(Role.DepartmentHead, of.DepartmentCode),
        "charge" => by.SitsAtWindowFor(matter) || by.Has(Role.Reviewer, of.DepartmentCode) || Heads(by, of.DepartmentCode),
        "approveGreen" or "addParticipant" or "removeParticipant" => Heads(by, of.DepartmentCode),
        _ => true,
    };

    private static bool Heads(Actor by, string? department) => by.Has(Role.DepartmentHead, department) || by.Has(Role.ChiefRepresentative, department);
}

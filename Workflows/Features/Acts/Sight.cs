using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People;

namespace ApprovalHub.Features.Acts;

/// <summary>
/// Who may see a case: whose department owns it or has had a task in it, the windows, the dispatch desk and supervision. To all others it does
/// not exist, so that nothing leaks by the answer.
/// </summary>
public static class Sight
{
    private static readonly Role[] SeesAll = [Role.WindowClerk, Role.Dispatcher, Role.Supervisor];

    /// <summary>Whether a person sees all cases that a department owns.</summary>
    public static bool SeesThoseOf(Actor actor, string department) => SeesAll.Any(actor.Has) || actor.Holdings.Any(h => h.DepartmentCode == department);

    public static bool Sees(Actor actor, Case subject) =>
        SeesThoseOf(actor, subject.DepartmentCode)
        || subject.Tasks.Any(t => t.AssigneeId == actor.PersonId || actor.Holdings.Any(h => h.DepartmentCode == t.DepartmentCode || h.PostCode == t.PostCode));

    /// <summary>Refuses <c>CASE_UNKNOWN</c>.</summary>
    public static void MustSee(Actor actor, Case subject)
    {
        if (!Sees(actor, subject))
            throw Refusal.Missing("CASE_UNKNOWN").Throwable();
    }
}

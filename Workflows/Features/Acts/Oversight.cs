using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People;

namespace ApprovalHub.Features.Acts;

/// <summary>Whose figures and lists a person may see: supervisors and administrators those of all departments, heads and chief representatives those of their own.</summary>
internal static class Oversight
{
    public static bool SeesAll(Actor actor) => actor.Has(Role.Supervisor) || actor.Has(Role.Administrator);

    /// <summary>The departments that a person leads.</summary>
    public static string[] Leads(Actor actor) =>
        [.. actor.Holdings.Where(h => h.Role is Role.DepartmentHead or Role.ChiefRepresentative).Select(h => h.DepartmentCode).Distinct()];

    /// <summary>The departments whose figures a person may see, or null for all; refuses <c>SUPERVISION_NOT_YOURS</c>.</summary>
    public static string[]? Departments(Actor actor) => SeesAll(actor) ? null
        : Leads(actor) is { Length: > 0 } own ? own
        : throw Refusal.Forbidden("SUPERVISION_NOT_YOURS").With("person", actor.Name).Throwable();

    /// <summary>The same, narrowed to one that was asked for; none where that is not theirs.</summary>
    public static string[]? Departments(Actor actor, string? asked)
    {
        var seen = Departments(actor);
        return asked is null ? seen : seen is null || seen.Contains(asked) ? [asked] : [];
    }

    /// <summary>Refuses <c>SUPERVISION_NOT_YOURS</c> to all but supervisors and administrators.</summary>
    public static void MustSeeAll(Actor actor)
    {
        if (!SeesAll(actor))
            throw Refusal.Forbidden("SUPERVISION_NOT_YOURS").With("person", actor.Name).Throwable();
    }
}

using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.Supervision;

namespace ApprovalHub.Features.Supervision;

/// <summary>Who sees what of supervision: supervisors and administrators all of it, heads and chief representatives their departments, everybody what is about them.</summary>
internal static class SupervisionSight
{
    public static bool SeesAll(Actor actor) => actor.Has(Role.Supervisor) || actor.Has(Role.Administrator);

    /// <summary>The departments that a person leads.</summary>
    public static string[] Leads(Actor actor) =>
        [.. actor.Holdings.Where(h => h.Role is Role.DepartmentHead or Role.ChiefRepresentative).Select(h => h.DepartmentCode).Distinct()];

    public static IQueryable<SupervisionItem> SeenBy(this IQueryable<SupervisionItem> items, Actor actor)
    {
        if (SeesAll(actor))
            return items;
        var leads = Leads(actor);
        return items.Where(i => leads.Contains(i.DepartmentCode) || i.PersonId == actor.PersonId);
    }

    /// <summary>The departments whose figures a person may see, or null for all; refuses <c>SUPERVISION_NOT_YOURS</c>.</summary>
    public static string[]? Departments(Actor actor) => SeesAll(actor) ? null
        : Leads(actor) is { Length: > 0 } own ? own
        : throw Refusal.Forbidden("SUPERVISION_NOT_YOURS").With("person", actor.Name).Throwable();
}

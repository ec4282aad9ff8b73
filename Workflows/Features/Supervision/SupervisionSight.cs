using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Supervision;

/// <summary>Who sees which supervision items: supervisors and administrators all, heads and chief representatives those of their departments, everybody what is about them.</summary>
internal static class SupervisionSight
{
    public static IQueryable<SupervisionItem> SeenBy(this IQueryable<SupervisionItem> items, Actor actor)
    {
        if (Oversight.SeesAll(actor))
            return items;
        var leads = Oversight.Leads(actor);
        return items.Where(i => leads.Contains(i.DepartmentCode) || i.PersonId == actor.PersonId);
    }
}

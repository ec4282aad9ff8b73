using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Inbox;

/// <summary>The tasks of a tab; each is a range of an index.</summary>
internal static class InboxTabs
{
    public static IQueryable<CaseTask> Of(IHubDb db, InboxTab tab, Desks desks)
    {
        var open = db.Tasks.AsNoTracking().Where(t => t.State == TaskState.Open);
        var (pools, others) = (desks.Pools, desks.StandIn.ToArray());
        return tab switch
        {
            InboxTab.Mine => Held(open, desks),
            InboxTab.Pool => open.Where(t => t.AssigneeId == null && pools.Contains(t.PoolKey)),
            InboxTab.StandIn => ForOthers(open, [.. desks.Absent], others),
            _ => db.Tasks.AsNoTracking().Where(t => t.ActedById == desks.PersonId && t.State == TaskState.Done),
        };
    }

    /// <summary>Mine, and those of the A for whom I stand in (R-AB).</summary>
    private static IQueryable<CaseTask> Held(IQueryable<CaseTask> open, Desks desks)
    {
        if (desks.Absent.Count == 0)
            return open.Where(t => t.AssigneeId == desks.PersonId);
        Guid[] both = [desks.PersonId, .. desks.Absent];
        return open.Where(t => t.AssigneeId != null && both.Contains(t.AssigneeId.Value));
    }

    private static IQueryable<CaseTask> ForOthers(IQueryable<CaseTask> open, Guid[] absent, string[] pools) =>
        open.Where(t => (t.AssigneeId != null && absent.Contains(t.AssigneeId.Value)) || (t.AssigneeId == null && pools.Contains(t.PoolKey)));
}

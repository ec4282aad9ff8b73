using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Supervision;

/// <summary>
/// Takes back the cards of the limit whose item was found unfounded, as lists and the inbox show them. The revision moves too, so that no act
/// under way writes them back; it is for the transaction that closes the item.
/// </summary>
internal static class CardsBack
{
    public static async Task TakeAsync(IHubDb db, SupervisionItem item, CancellationToken cancellation)
    {
        if (item.CaseId is not { } id || await db.Rungs.AsNoTracking().FirstOrDefaultAsync(r => r.CaseId == id && r.ItemId == item.Id, cancellation) is not { } own)
            return;
        await db.Cases.Where(c => c.Id == id).ExecuteUpdateAsync(c => c.SetProperty(x => x.Revision, x => x.Revision + 1), cancellation); // who acts now waits or fails
        var subject = await db.Cases.AsNoTracking().SingleAsync(c => c.Id == id, cancellation);
        var (statutory, promised) = (subject.StatutoryRungs.TakenBack, subject.PromisedRungs.TakenBack);
        if (own.Limit == LimitKind.Statutory && own.Instance == statutory.Instance(""))
            await db.Cases.Where(c => c.Id == id).ExecuteUpdateAsync(c => c.SetProperty(x => x.StatutoryRungs, statutory), cancellation);
        else if (own.Limit == LimitKind.Promised && own.Instance == promised.Instance(""))
            await db.Cases.Where(c => c.Id == id).ExecuteUpdateAsync(c => c.SetProperty(x => x.PromisedRungs, promised), cancellation);
        else if (own.Limit is not (LimitKind.Statutory or LimitKind.Promised)) // of a limit that was set anew since there is nothing to take back
            await OfTasksAsync(db, own, cancellation);
    }

    /// <summary>Of every task of the round: a step that is asked of two has one item.</summary>
    private static async Task OfTasksAsync(IHubDb db, CaseRung own, CancellationToken cancellation)
    {
        var fired = await db.Rungs.AsNoTracking().Where(r => r.CaseId == own.CaseId && r.Limit == own.Limit && r.DepartmentCode == own.DepartmentCode).ToListAsync(cancellation);
        var its = fired.Where(r => r.Round == own.Round).Select(r => r.Instance).ToHashSet();
        var tasks = await db.Tasks.AsNoTracking().Where(t => t.CaseId == own.CaseId).ToListAsync(cancellation);
        foreach (var task in tasks.Where(t => its.Contains((own.Limit == LimitKind.Handover ? t.HandoverRungs : t.Rungs).Instance(t.Key))))
        {
            var (step, handover) = own.Limit == LimitKind.Handover ? (task.Rungs, task.HandoverRungs.TakenBack) : (task.Rungs.TakenBack, task.HandoverRungs);
            await db.Tasks.Where(t => t.Id == task.Id).ExecuteUpdateAsync(t => t.SetProperty(x => x.Rungs, step).SetProperty(x => x.HandoverRungs, handover), cancellation);
        }
    }
}

using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Dispatch;

/// <summary>What the desk wants to know of its cases besides the cases: how they were decided, and when their applicants were reminded.</summary>
internal sealed record ReadyFacts(IReadOnlySet<Guid> Denied, ILookup<Guid, ReadReady.Reminder> Reminders)
{
    public static async Task<ReadyFacts> ReadAsync(IHubDb db, Guid[] cases, CancellationToken cancellation)
    {
        var decisions = await db.Tasks.AsNoTracking()
            .Where(t => cases.Contains(t.CaseId) && t.State == TaskState.Done
                && (t.Activity == ActivityTypes.Decide || t.Activity == ActivityTypes.CollectiveDecision))
            .Select(t => new { t.CaseId, t.EndedAt, t.Outcome }).ToListAsync(cancellation);
        var told = await db.Events.AsNoTracking().Where(e => cases.Contains(e.CaseId) && e.Kind == Case.Reminded)
            .OrderBy(e => e.CaseId).ThenBy(e => e.Sequence).ToListAsync(cancellation);
        return new ReadyFacts(
            decisions.GroupBy(d => d.CaseId).Where(d => d.MaxBy(one => one.EndedAt)!.Outcome == "Denied").Select(d => d.Key).ToHashSet(),
            told.ToLookup(e => e.CaseId, e => new ReadReady.Reminder(e.At, e.ByName, e.Told("way") ?? "", e.Told("words"))));
    }
}

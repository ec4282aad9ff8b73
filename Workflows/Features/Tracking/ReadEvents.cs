using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tracking;

/// <summary>The chain of events of a case, checked link by link and against the case.</summary>
public static class ReadEvents
{
    /// <param name="Events">All events, in order.</param>
    /// <param name="Intact">Whether every hash fits and the last is the one that the case holds.</param>
    /// <param name="FirstBroken">Sequence of the first event that does not fit, or null.</param>
    public sealed record Chain(IReadOnlyList<CaseEvent> Events, bool Intact, int? FirstBroken);

    public sealed class Handler(IHubDb db, ActDesk desk)
    {
        public async Task<Chain> HandleAsync(Guid caseId, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            var subject = await db.Cases.AsNoTracking().Include(c => c.Tasks).FirstOrDefaultAsync(c => c.Id == caseId, cancellation)
                ?? throw Refusal.Missing("CASE_UNKNOWN").Throwable();
            Sight.MustSee(actor, subject);
            var events = await db.Events.AsNoTracking().Where(e => e.CaseId == caseId).OrderBy(e => e.Sequence).ToListAsync(cancellation);
            var broken = CaseEvent.FirstBroken(events);
            var whole = events.Count == subject.EventCount && (events.Count == 0 || events[^1].Hash == subject.LastHash);
            return new Chain(events, broken is null && whole, broken?.Sequence ?? (whole ? null : events.Count + 1));
        }
    }
}

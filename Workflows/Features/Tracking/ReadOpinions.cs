using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tracking;

/// <summary>The opinions (意见) on a case as they were written, and what was done since a revision.</summary>
public static class ReadOpinions
{
    private const int MostActs = 50;

    /// <param name="Revision">The revision now.</param>
    /// <param name="State">Where the case stands.</param>
    /// <param name="Done">What was done since, the oldest first.</param>
    public sealed record Since(int Revision, CaseState State, IReadOnlyList<CaseEvent> Done);

    public sealed class Handler(IHubDb db, ActDesk desk)
    {
        /// <summary>Tasks that were completed with words, the oldest first.</summary>
        public async Task<IReadOnlyList<CaseTask>> HandleAsync(Guid caseId, CancellationToken cancellation) =>
            [.. (await SeenAsync(caseId, cancellation)).Tasks.Where(t => t.State == TaskState.Done && t.Opinion is not null).OrderBy(t => t.EndedAt).ThenBy(t => t.Id)];

        /// <summary>What others did since somebody looked: every act is one event and one revision.</summary>
        public async Task<Since> SinceAsync(Guid caseId, int revision, CancellationToken cancellation)
        {
            var subject = await SeenAsync(caseId, cancellation);
            var events = await db.Events.AsNoTracking().Where(e => e.CaseId == caseId && e.Sequence > revision)
                .OrderByDescending(e => e.Sequence).Take(MostActs).ToListAsync(cancellation);
            events.Reverse();
            return new Since(subject.Revision, subject.State, events);
        }

        private async Task<Case> SeenAsync(Guid caseId, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            var subject = await db.Cases.AsNoTracking().Include(c => c.Tasks).FirstOrDefaultAsync(c => c.Id == caseId, cancellation)
                ?? throw Refusal.Missing("CASE_UNKNOWN").Throwable();
            Sight.MustSee(actor, subject);
            return subject;
        }
    }
}

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
    /// <param name="StateFollows">
    /// Whether replaying the events gives the process state that the case holds; null where that cannot be told: the chain is broken, the
    /// state was written by another engine or version than runs here, or events are from before they kept what the engine was told.
    /// </param>
    public sealed record Chain(IReadOnlyList<CaseEvent> Events, bool Intact, int? FirstBroken, bool? StateFollows)
    {
        /// <summary>What the reader may see of the form: the events themselves are whole, since the chain is checked by them.</summary>
        public required FormSight FormSeen { get; init; }
    }

    public sealed class Handler(IHubDb db, ActDesk desk)
    {
        public async Task<Chain> HandleAsync(Guid caseId, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            var subject = await db.Cases.AsNoTracking().Include(c => c.Tasks).FirstOrDefaultAsync(c => c.Id == caseId, cancellation)
                ?? throw Refusal.Missing("CASE_UNKNOWN").Throwable();
            Sight.MustSee(actor, subject);
            var events = await db.Events.AsNoTracking().Where(e => e.CaseId == caseId).OrderBy(e => e.Sequence).ToListAsync(cancellation);
            var broken = CaseEvent.FirstBroken(events);
            var whole = events.Count == subject.EventCount && (events.Count == 0 || events[^1].Hash == subject.LastHash);
            var intact = broken is null && whole;
            return new Chain(events, intact, broken?.Sequence ?? (whole ? null : events.Count + 1), intact ? Follows(subject, events, book) : null)
            {
                FormSeen = FormSight.Of(subject, actor, book.Version(subject.MatterVersionId).Content, book.Definition(subject.TemplateId, subject.TemplateVersion)),
            };
        }

        private bool? Follows(Case subject, IReadOnlyList<CaseEvent> events, Book book) =>
            desk.EngineOf(subject) is { } engine && engine.Version == subject.EngineVersion
                && EventReplay.Of(events, v => book.Definition(subject.TemplateId, v), subject.TemplateVersion, engine) is { } state
                ? state.Payload == subject.ProcessPayload
                : null;
    }
}

using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>来件, the newest first, by keyset; what was said in it is not shown, since the case shows it to who may see it.</summary>
public static class ReadInbound
{
    /// <summary>The place of a row.</summary>
    public sealed record Cursor(DateTimeOffset At, Guid Id);

    /// <param name="Rows">The rows.</param>
    /// <param name="Next">Where this page ends, or null when nothing follows.</param>
    /// <param name="Held">How many are held, whatever is asked for.</param>
    public sealed record Page(IReadOnlyList<InboundMessage> Rows, Cursor? Next, int Held);

    public sealed class Handler(IHubDb db, ActDesk desk)
    {
        /// <summary>Refuses <c>SUPERVISION_NOT_YOURS</c>.</summary>
        public async Task<Page> HandleAsync(InboundState? state, Cursor? after, int take, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            Oversight.MustSeeAll(actor);
            var asked = db.InboundMessages.AsNoTracking().Where(m => m.Kind != InboundKind.File || m.State != InboundState.Taken); // a file that is had is seen in its case
            if (state is not null)
                asked = asked.Where(m => m.State == state);
            if (after is var (at, id))
                asked = asked.Where(m => m.CameAt < at || (m.CameAt == at && m.Id.CompareTo(id) < 0));
            var rows = await asked.OrderByDescending(m => m.CameAt).ThenByDescending(m => m.Id).Take(take + 1).ToListAsync(cancellation);
            var shown = rows.Take(take).ToList();
            return new Page(shown, rows.Count > take ? new Cursor(shown[^1].CameAt, shown[^1].Id) : null, await db.InboundMessages.CountAsync(m => m.State == InboundState.Held, cancellation));
        }
    }
}

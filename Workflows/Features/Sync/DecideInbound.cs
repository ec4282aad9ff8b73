using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>An administrator decides on a message that could not be taken: it is tried again, or closed with a reason that the platform is told.</summary>
public static class DecideInbound
{
    public sealed class Handler(IHubDb db, ActDesk desk, InboundBell bell)
    {
        /// <summary>Refuses <c>ADMINISTRATORS_ONLY</c>, <c>INBOUND_UNKNOWN</c> and <c>INBOUND_NOT_HELD</c>.</summary>
        public Task RetryAsync(Guid id, CancellationToken cancellation) => DecideAsync(id, (message, by) => message.Retry(by, desk.Now), cancellation);

        /// <summary>The same, and <c>TEXT_MISSING</c> without a reason.</summary>
        public Task CloseAsync(Guid id, string? why, CancellationToken cancellation) => DecideAsync(id, (message, by) => message.Close(why, by, desk.Now), cancellation);

        private async Task DecideAsync(Guid id, Action<InboundMessage, Actor> decide, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            var message = await db.InboundMessages.SingleOrDefaultAsync(m => m.Id == id, cancellation) ?? throw Refusal.Missing("INBOUND_UNKNOWN").Throwable();
            decide(message, actor);
            try
            {
                await db.SaveChangesAsync(cancellation);
            }
            catch (DbUpdateConcurrencyException)
            {
                throw Refusal.Conflict("INBOUND_NOT_HELD").Throwable(); // somebody else has decided just now
            }
            bell.Ring();
        }
    }
}

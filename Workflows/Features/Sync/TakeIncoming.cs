using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports.Inbound;

namespace ApprovalHub.Features.Sync;

/// <summary>A platform brings a message: it is kept, and acted upon a moment later. Brought again, it changes nothing.</summary>
public static class TakeIncoming
{
    public sealed class Handler(ActDesk desk, InboundKeeper keeper, InboundBell bell)
    {
        /// <summary>Refuses <c>INBOUND_CHANGED</c> where the number is known and said something else.</summary>
        /// <param name="platform">Whose message it is.</param>
        /// <param name="message">The message.</param>
        /// <param name="cancellation">Stops it; the platform brings it again.</param>
        public async Task HandleAsync(string platform, IncomingMessage message, CancellationToken cancellation)
        {
            if (!await AddAsync(platform, message, cancellation))
                await AddAsync(platform, message, cancellation); // another server was faster: now it is known
            bell.Ring();
        }

        private async Task<bool> AddAsync(string platform, IncomingMessage message, CancellationToken cancellation)
        {
            var kept = await keeper.AddAsync(platform, [message], (desk.Now, 0), cancellation);
            if (kept.TryGetValue(message.Number, out var known) && !known.Says(message.Payload))
                throw Refusal.Conflict("INBOUND_CHANGED").With("name", message.Number).Throwable();
            return await keeper.SaveAsync(cancellation);
        }
    }
}

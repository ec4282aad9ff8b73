using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports.Inbound;

namespace ApprovalHub.Features.Sync;

/// <summary>A platform brings a message: it is kept, and acted upon a moment later. Brought again, it changes nothing.</summary>
public static class TakeIncoming
{
    public sealed class Handler(ActDesk desk, InboundKeeper keeper, Hearing hearing, InboundBell bell)
    {
        /// <summary>What a signed call brings, which is heard once. Refuses <c>INBOUND_CHANGED</c> where the number is known and said something else.</summary>
        /// <param name="platform">Whose message it is.</param>
        /// <param name="nonce">What it called with.</param>
        /// <param name="message">The message.</param>
        /// <param name="cancellation">Stops it; the platform brings it again.</param>
        /// <returns>Whether it was heard; false where that nonce was heard before.</returns>
        public async Task<bool> HandleAsync(string platform, string nonce, IncomingMessage message, CancellationToken cancellation)
        {
            var heard = await hearing.OnceAsync(platform, nonce, () => KeepAsync(platform, message, cancellation), cancellation);
            if (heard)
                bell.Ring();
            return heard;
        }

        private async Task KeepAsync(string platform, IncomingMessage message, CancellationToken cancellation)
        {
            var kept = await keeper.AddAsync(platform, [message], (desk.Now, 0), cancellation);
            if (kept.TryGetValue(message.Number, out var known) && !known.Says(message.Payload))
                throw Refusal.Conflict("INBOUND_CHANGED").With("name", message.Number).Throwable();
            await keeper.SaveInAsync(cancellation);
        }
    }
}

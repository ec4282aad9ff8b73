using ApprovalHub.Domain.Notices;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>
/// Lets go what the exchange with the platforms needs no more: what messages said of persons, once it has become what it asked for and the platform knows that
/// (个人信息保护法 §19, §47), and nonces that no call could be repeated with any more. By pages, so that no table is held for long.
/// </summary>
public static class CleanExchange
{
    private const int AtOnce = 200, MostPages = 40;

    /// <summary>A call counts as new for some minutes; a nonce is kept for as long as clocks could differ, and longer.</summary>
    private static readonly TimeSpan Nonces = TimeSpan.FromDays(1);

    /// <param name="Messages">Messages of which only numbers, times and digest are left.</param>
    /// <param name="Nonces">Nonces that went.</param>
    public sealed record Cleaned(int Messages, int Nonces);

    public sealed class Handler(IHubDb db, ActDesk desk, KeepingRules rules)
    {
        public async Task<Cleaned> HandleAsync(CancellationToken cancellation)
        {
            var (all, last) = (0, AtOnce);
            for (var page = 0; page < MostPages && last >= AtOnce; page++)
                all += last = await MessagesAsync(cancellation);
            var before = desk.Now - Nonces;
            return new Cleaned(all, await db.SeenNonces.Where(n => n.At < before).ExecuteDeleteAsync(cancellation));
        }

        /// <summary>Of what came without a number the platform can be told nothing.</summary>
        private async Task<int> MessagesAsync(CancellationToken cancellation)
        {
            var now = desk.Now;
            var before = now.AddDays(-rules.InboundDays);
            var old = await db.InboundMessages.Where(m => m.EndedAt < before && m.ForgottenAt == null && (m.State == InboundState.Taken || m.State == InboundState.Closed)
                    && (m.ToldAt != null || m.Kind == InboundKind.File || m.Number.StartsWith(Ports.Inbound.IncomingMessage.WithoutNumber)))
                .OrderBy(m => m.EndedAt).Take(AtOnce).ToListAsync(cancellation);
            old.ForEach(message => message.Forget(now));
            await db.SaveChangesAsync(cancellation);
            db.ChangeTracker.Clear();
            return old.Count;
        }
    }
}

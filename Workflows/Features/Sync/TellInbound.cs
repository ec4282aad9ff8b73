using System.Text.Json;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Ports.Inbound;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>Tells a platform what became of its messages, at least once: that is the same as once for it.</summary>
public static class TellInbound
{
    public sealed class Handler(IHubDb db, ActDesk desk, PlatformLines lines, SyncRules rules, IEnumerable<IInboundLine> inbound)
    {
        private const int AtOnce = 100;

        private static readonly string[] OfMessage = ["HTTP 400", "HTTP 404", "HTTP 409", "HTTP 422"];

        /// <returns>How many were told.</returns>
        public async Task<int> HandleAsync(string platform, CancellationToken cancellation)
        {
            if (inbound.FirstOrDefault(l => l.Platform == platform) is not { } line || !await lines.IsInboundOpenAsync(platform, desk.Now, cancellation))
                return 0;
            var now = desk.Now;
            var due = await db.InboundMessages.AsNoTracking()
                .Where(m => m.Platform == platform && m.DueAt <= now && (m.State == InboundState.Taken || m.State == InboundState.Closed)
                    && !m.Number.StartsWith(IncomingMessage.WithoutNumber))
                .OrderBy(m => m.DueAt).ThenBy(m => m.CameAt).ThenBy(m => m.Place).Take(AtOnce).ToListAsync(cancellation);
            var told = 0;
            foreach (var message in due)
            {
                var fault = await line.TellAsync(Receipt(message), cancellation);
                DateTimeOffset? again = fault is null ? null : desk.Now + rules.LongestPause, at = fault is null ? desk.Now : null;
                await db.InboundMessages.Where(m => m.Id == message.Id && m.State == message.State)
                    .ExecuteUpdateAsync(m => m.SetProperty(x => x.DueAt, again).SetProperty(x => x.ToldAt, at), cancellation);
                told += fault is null ? 1 : 0;
                if (fault is not null && !IsOfMessage(fault))
                {
                    await lines.NoteAsync(PlatformLines.Inbound(platform), PlatformAnswer.Failed(fault), desk.Now, cancellation);
                    return told; // the next one would meet the same
                }
            }
            return told;
        }

        /// <summary>Whether the platform has said no to this one; else the way to it is at fault.</summary>
        private static bool IsOfMessage(string fault) => OfMessage.Any(code => fault == code || fault.StartsWith(code + " ", StringComparison.Ordinal));

        private static InboundReceipt Receipt(InboundMessage message) => new(message.Number, message.State == InboundState.Taken)
        {
            Words = message.ClosedWhy,
            CaseNumber = message.CaseNumber,
            Answer = message.Answer is { } answer ? JsonSerializer.Deserialize<Dictionary<string, string>>(answer) ?? [] : [],
        };
    }
}

using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Ports.Inbound;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>
/// Asks a platform for what it has for the hub. A page and the place after it are kept together: whoever dies between asks again from the old place, and
/// what is kept already is not kept twice. A platform that is paused, or whose list rests after faults, is not asked; its reports do not rest with it.
/// </summary>
public static class PollInbound
{
    public sealed class Handler(IHubDb db, ActDesk desk, PlatformLines lines, InboundKeeper keeper, IEnumerable<IInboundLine> inbound)
    {
        private const int MostPages = 50;

        /// <returns>How many messages came; none where the platform brings them itself.</returns>
        public async Task<int> HandleAsync(string platform, CancellationToken cancellation)
        {
            var came = 0;
            if (inbound.FirstOrDefault(l => l.Platform == platform && l.IsAsked) is not { } line)
                return came;
            for (var page = 0; page < MostPages && await lines.IsInboundOpenAsync(platform, desk.Now, cancellation); page++)
            {
                var key = $"inbound:{platform}";
                var place = await db.Settings.FirstOrDefaultAsync(s => s.Key == key, cancellation);
                var answer = await line.AskAsync(place?.Value, cancellation);
                await lines.NoteAsync(PlatformLines.Inbound(platform), answer.Fault is { } fault ? PlatformAnswer.Failed(fault) : null, desk.Now, cancellation);
                if (answer.Said is not { Messages.Count: > 0 } said || !await KeepAsync(platform, (place, came), said, cancellation))
                    return came;
                came += said.Messages.Count;
            }
            return came;
        }

        /// <summary>False where another server was faster.</summary>
        private async Task<bool> KeepAsync(string platform, (HubSetting? Place, int Came) before, IncomingPage page, CancellationToken cancellation)
        {
            await keeper.AddAsync(platform, page.Messages, (desk.Now, before.Came), cancellation);
            if (before.Place is not { } place)
                db.Settings.Add(new HubSetting($"inbound:{platform}", page.Next));
            else
                place.Value = page.Next;
            return await keeper.SaveAsync(cancellation);
        }
    }
}

using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>
/// 预警: tells the administrators, once an episode, that a platform is behind, will not have something, or that its books differ
/// or were not looked at, and notes when that is over. It may run twice,
/// on several servers: an episode is one row, and one of them writes it.
/// </summary>
public static class WatchPlatforms
{
    public sealed class Handler(IHubDb db, ActDesk desk, PlatformList platforms, PlatformTrouble trouble, AlarmTeller teller)
    {
        /// <returns>How many episodes began.</returns>
        public async Task<int> HandleAsync(CancellationToken cancellation)
        {
            var (now, begun) = (desk.Now, 0);
            var open = await db.PlatformAlarms.AsNoTracking().Where(a => a.OverAt == null).ToListAsync(cancellation);
            foreach (var code in Platforms.All)
            {
                var measures = platforms.Codes.Contains(code) ? await trouble.OfAsync(code, now, cancellation) : PlatformTrouble.None;
                foreach (var (kind, measure) in measures)
                    begun += await FollowAsync(open, (code, kind), measure, now, cancellation);
            }
            return begun;
        }

        private async Task<int> FollowAsync(List<PlatformAlarm> open, (string Platform, AlarmKind Kind) what, int measure, DateTimeOffset now, CancellationToken cancellation)
        {
            var mine = open.Find(a => a.Platform == what.Platform && a.Kind == what.Kind);
            if (mine is null && measure > 0)
                return await teller.RaiseAsync(new PlatformAlarm(what.Platform, what.Kind, measure, now), cancellation) ? 1 : 0;
            if (mine is not null && measure == 0)
                await db.PlatformAlarms.Where(a => a.Id == mine.Id && a.OverAt == null).ExecuteUpdateAsync(a => a.SetProperty(x => x.OverAt, now), cancellation);
            return 0;
        }
    }
}

using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>What is wrong with a platform now, by kind: 0 where nothing is.</summary>
public sealed class PlatformTrouble(IHubDb db, PlatformLag lag, LastLooks looks, SettledLooks settled)
{
    /// <summary>Nothing is wrong.</summary>
    public static IReadOnlyDictionary<AlarmKind, int> None { get; } = Enum.GetValues<AlarmKind>().ToDictionary(kind => kind, _ => 0);

    public async Task<IReadOnlyDictionary<AlarmKind, int>> OfAsync(string platform, DateTimeOffset now, CancellationToken cancellation)
    {
        var behind = await lag.OldestAsync(platform, cancellation) is { } since ? now - since : TimeSpan.Zero;
        var last = await looks.OfAsync(platform, cancellation);
        var closed = await settled.OfAsync(last, cancellation);
        return new Dictionary<AlarmKind, int>
        {
            [AlarmKind.Lag] = behind >= await lag.AlarmAsync(cancellation) ? (int)behind.TotalMinutes : 0,
            [AlarmKind.Rejected] = await db.PlatformReports.CountAsync(r => r.Platform == platform && r.State == ReportState.Rejected, cancellation),
            [AlarmKind.Differs] = last.Where(look => look.RepairedAt is null && !closed.Contains(look.Id)).Sum(look => look.DifferenceCount),
            [AlarmKind.NotLooked] = last.Count(look => look.Fault is not null),
        };
    }
}

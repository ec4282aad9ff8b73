using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>The days of a platform as they were looked at last (对账), and which of them are to be looked at.</summary>
public sealed class LastLooks(IHubDb db, ActDesk desk, SettledLooks settled)
{
    /// <summary>Every night goes back so many days, however they were found.</summary>
    private const int Back = 7;

    private const int Month = 31;

    /// <summary>The last look at each day that was looked at in the last month, without its sets.</summary>
    public async Task<IReadOnlyList<Reconciliation>> OfAsync(string platform, CancellationToken cancellation) => Last(await Of(platform).ToListAsync(cancellation));

    /// <summary>
    /// The days before today to be looked at, in order: of the last week those that were not found equal once they were over, any older one that could not be looked at or
    /// was last found to differ (unless that is closed by hand), and any of which something was reported once more (重放、更正重报) after its last look.
    /// </summary>
    public async Task<IReadOnlyList<DateOnly>> DueAsync(string platform, CancellationToken cancellation)
    {
        var today = desk.Today;
        var last = Last(await Of(platform).Include(r => r.Sets).ToListAsync(cancellation)).ToDictionary(look => look.Day);
        var (again, closed) = (await AgainAsync(platform, cancellation), await settled.OfAsync(last.Values, cancellation));
        var days = Enumerable.Range(1, Back).Select(back => today.AddDays(-back)).Union(again.Keys).Union(last.Values.Where(look => !look.IsClean).Select(look => look.Day)).Where(day => day < today).Order();
        return [.. days.Where(day => !last.TryGetValue(day, out var look) ? IsRecent(day, today) || again.ContainsKey(day) : !IsDone(look, again.GetValueOrDefault(day), closed.Contains(look.Id)))];
    }

    private IQueryable<Reconciliation> Of(string platform)
    {
        var since = desk.Now.AddDays(-Month);
        return db.Reconciliations.AsNoTracking().Where(r => r.Platform == platform && r.At >= since);
    }

    private static IReadOnlyList<Reconciliation> Last(List<Reconciliation> looks) => [.. looks.GroupBy(r => r.Day).Select(same => same.MaxBy(r => (r.At, r.Id))!).OrderBy(r => r.Day)];

    private static bool IsRecent(DateOnly day, DateOnly today) => day >= today.AddDays(-Back);

    /// <summary>Found equal once the day was over, or closed by hand, and nothing moved since.</summary>
    private static bool IsDone(Reconciliation look, DateTimeOffset moved, bool isClosed) => (look.IsClean || isClosed) && look.At >= ShanghaiTime.EndOfDay(look.Day) && look.At > moved;

    /// <summary>Days of which something was reported once more in the last month, and when that was last.</summary>
    private async Task<Dictionary<DateOnly, DateTimeOffset>> AgainAsync(string platform, CancellationToken cancellation)
    {
        var since = desk.Now.AddDays(-Month);
        var made = await db.PlatformReports.AsNoTracking().Where(r => r.Platform == platform && r.MadeAt >= since).Select(r => new { r.At, r.MadeAt }).ToListAsync(cancellation);
        return made.GroupBy(r => ShanghaiTime.Day(r.At)).ToDictionary(day => day.Key, day => day.Max(r => r.MadeAt!.Value));
    }
}

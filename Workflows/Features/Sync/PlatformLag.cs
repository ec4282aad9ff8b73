using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>滞后: how far a platform is behind, and from which lag on that is worth an alarm.</summary>
public sealed class PlatformLag(IHubDb db, OpenSteps open, SyncRules rules)
{
    internal const string Key = "exchange.lagMinutes";

    /// <summary>
    /// Since when the oldest step that could go is awaited by a platform; null where there is none. What it holds in no version counts from the act; what is reported
    /// once more (重放、更正重报) from when that was asked for. What waits behind a rejected report is not the line's fault and is counted there.
    /// </summary>
    public async Task<DateTimeOffset?> OldestAsync(string platform, CancellationToken cancellation)
    {
        var oldest = new List<DateTimeOffset>();
        foreach (var state in new[] { ReportState.Waiting, ReportState.Sent }) // one range of an index each
        {
            var due = db.PlatformReports.Where(r => r.Platform == platform && r.State == state
                && !db.PlatformReports.Any(b => b.CaseId == r.CaseId && b.Platform == platform && b.Step < r.Step && b.SettledAt == null && b.State == ReportState.Rejected));
            var first = await due.Where(r => !db.PlatformReports.Any(b => b.CaseId == r.CaseId && b.Platform == platform && b.Step == r.Step && b.TakenAt != null))
                .OrderBy(r => r.At).Select(r => (DateTimeOffset?)r.At).FirstOrDefaultAsync(cancellation);
            var again = await due.Where(r => r.MadeAt != null).OrderBy(r => r.MadeAt).Select(r => r.MadeAt).FirstOrDefaultAsync(cancellation);
            oldest.AddRange(new[] { first, again }.OfType<DateTimeOffset>());
        }
        if (await open.OldestAsync(platform, cancellation) is { } unaddressed)
            oldest.Add(unaddressed);
        return oldest.Count == 0 ? null : oldest.Min();
    }

    /// <summary>The lag from which on administrators are told, as one of them has set it.</summary>
    public async Task<TimeSpan> AlarmAsync(CancellationToken cancellation) =>
        await db.Settings.AsNoTracking().Where(s => s.Key == Key).Select(s => s.Value).FirstOrDefaultAsync(cancellation) is { } set
            ? TimeSpan.FromMinutes(int.Parse(set, System.Globalization.CultureInfo.InvariantCulture))
            : rules.LagAlarm;
}

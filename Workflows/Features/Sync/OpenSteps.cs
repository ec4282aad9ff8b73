using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>Steps of the outbox that nobody has addressed to the platforms yet: they wait like any report, a moment or as long as the drain stands still.</summary>
public sealed class OpenSteps(IHubDb db, PlatformList platforms)
{
    /// <summary>The instant of the oldest that a platform will get and that could go; null where there is none.</summary>
    public async Task<DateTimeOffset?> OldestAsync(string platform, CancellationToken cancellation) =>
        await (await OfAsync(platform, held: false, cancellation)).OrderBy(o => o.OpenSince).Select(o => o.OpenSince).FirstOrDefaultAsync(cancellation);

    /// <summary>How many a platform will get, and how many of these wait behind a rejected report of their case.</summary>
    public async Task<(int All, int Held)> CountAsync(string platform, CancellationToken cancellation)
    {
        var held = await (await OfAsync(platform, held: true, cancellation)).CountAsync(cancellation);
        return (held + await (await OfAsync(platform, held: false, cancellation)).CountAsync(cancellation), held);
    }

    private async Task<IQueryable<OutboxRow>> OfAsync(string platform, bool held, CancellationToken cancellation)
    {
        var connected = platforms.Codes.Contains(platform);
        var since = await db.PlatformLines.Where(l => l.Platform == platform).Select(l => l.ConnectedAt).FirstOrDefaultAsync(cancellation);
        return db.Outbox.AsNoTracking().Where(o => connected && o.OpenSince != null
            && db.Cases.Any(c => c.Id == o.CaseId && (c.EndedAt == null || c.EndedAt >= since))
            && !db.PlatformReports.Any(r => r.CaseId == o.CaseId && r.Platform == platform && r.Step == o.Step) // it has it, and another waits
            && held == db.PlatformReports.Any(b => b.CaseId == o.CaseId && b.Platform == platform && b.State == ReportState.Rejected));
    }
}

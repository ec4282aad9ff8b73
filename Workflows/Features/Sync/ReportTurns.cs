using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>
/// The reports that wait for one platform: whose turn it is, taken for a lease. A report's turn comes when all before it in its case are settled, so a
/// case never overtakes itself, and no case waits for another.
/// </summary>
public sealed class ReportTurns(IHubDb db, SyncRules rules)
{
    /// <summary>Takes reports whose turn it is, those of the longest waiting first.</summary>
    /// <param name="platform">Which platform.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="now">Now.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<IReadOnlyList<TakenReport>> TakeAsync(string platform, int most, DateTimeOffset now, CancellationToken cancellation)
    {
        var turn = await Due(platform, ReportState.Waiting, now)
            .Where(r => !db.PlatformReports.Any(b => b.CaseId == r.CaseId && b.Platform == platform && b.Step < r.Step && b.SettledAt == null))
            .OrderBy(r => r.DueAt).ThenBy(r => r.Id).Take(most).Select(r => r.Id).ToListAsync(cancellation);
        return turn.Count == 0 ? [] : await ReadAsync(await LeaseAsync(Due(platform, ReportState.Waiting, now).Where(r => turn.Contains(r.Id)), now, cancellation), turn, cancellation);
    }

    /// <summary>Takes reports that were noted and not acknowledged in time.</summary>
    public async Task<IReadOnlyList<TakenReport>> TakeUnacknowledgedAsync(string platform, int most, DateTimeOffset now, CancellationToken cancellation)
    {
        var late = await Due(platform, ReportState.Sent, now).OrderBy(r => r.DueAt).ThenBy(r => r.Id).Take(most).Select(r => r.Id).ToListAsync(cancellation);
        return late.Count == 0 ? [] : await ReadAsync(await LeaseAsync(Due(platform, ReportState.Sent, now).Where(r => late.Contains(r.Id)), now, cancellation), late, cancellation);
    }

    private IQueryable<PlatformReport> Due(string platform, ReportState state, DateTimeOffset now) =>
        db.PlatformReports.Where(r => r.Platform == platform && r.DueAt != null && r.DueAt <= now && r.State == state);

    /// <summary>Whoever comes second finds the lease in the future.</summary>
    private async Task<Guid> LeaseAsync(IQueryable<PlatformReport> reports, DateTimeOffset now, CancellationToken cancellation)
    {
        var (lease, until) = (Guid.CreateVersion7(now), now + rules.Lease);
        await reports.ExecuteUpdateAsync(r => r.SetProperty(x => x.Lease, lease).SetProperty(x => x.DueAt, until).SetProperty(x => x.Attempts, x => x.Attempts + 1), cancellation);
        return lease;
    }

    private async Task<IReadOnlyList<TakenReport>> ReadAsync(Guid lease, List<Guid> asked, CancellationToken cancellation)
    {
        var mine = await (from r in db.PlatformReports.AsNoTracking()
                          join o in db.Outbox on new { r.CaseId, r.Sequence } equals new { o.CaseId, o.Sequence }
                          where asked.Contains(r.Id) && r.Lease == lease
                          orderby r.At, r.Id
                          select new { r.Id, r.CaseId, r.Platform, r.CaseNumber, r.Step, r.Version, r.DataSet, r.At, r.Attempts, Says = r.Corrected ?? o.Payload }).ToListAsync(cancellation);
        var skips = await SkipsAsync([.. mine.Where(r => r.Step > 1).Select(r => r.CaseId).Distinct()], mine.FirstOrDefault()?.Platform, cancellation);
        return
        [
            .. mine.Select(r => new TakenReport(lease, r.DataSet, r.Attempts, new OutgoingReport(r.Id, r.CaseNumber, r.Step, r.Version, r.At, r.Says ?? "")
            {
                Skips = RightBefore(r.Step, skips[r.CaseId]),
            })),
        ];
    }

    /// <summary>What will not come; a step that the platform has in any version, as it may have said late, is none of it.</summary>
    private async Task<ILookup<Guid, int>> SkipsAsync(IReadOnlyList<Guid> cases, string? platform, CancellationToken cancellation) => (await db.PlatformReports
        .Where(r => cases.Contains(r.CaseId) && r.Platform == platform && r.State == ReportState.Skipped
            && !db.PlatformReports.Any(b => b.CaseId == r.CaseId && b.Platform == platform && b.Step == r.Step && b.TakenAt != null))
        .Select(r => new { r.CaseId, r.Step }).ToListAsync(cancellation)).ToLookup(r => r.CaseId, r => r.Step);

    private static List<int> RightBefore(int step, IEnumerable<int> skipped)
    {
        var (given, before) = (skipped.ToHashSet(), new List<int>());
        for (var at = step - 1; given.Contains(at); at--)
            before.Insert(0, at);
        return before;
    }
}

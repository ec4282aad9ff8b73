using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>Reads reports with what they say: their own words where they were corrected, else those of the outbox.</summary>
public sealed class ReportTexts(IHubDb db)
{
    /// <summary>These reports, in the order of the acts.</summary>
    public Task<List<WaitingReport>> OfAsync(List<Guid> ids, CancellationToken cancellation) => ReadAsync(db.PlatformReports.Where(r => ids.Contains(r.Id)), cancellation);

    /// <summary>Whatever is not settled of these cases, in the order of the acts.</summary>
    public Task<List<WaitingReport>> UnsettledAsync(string platform, List<Guid> cases, CancellationToken cancellation) =>
        ReadAsync(db.PlatformReports.Where(r => cases.Contains(r.CaseId) && r.Platform == platform && r.SettledAt == null), cancellation);

    private async Task<List<WaitingReport>> ReadAsync(IQueryable<PlatformReport> reports, CancellationToken cancellation)
    {
        var found = await (from r in reports.AsNoTracking()
                           join o in db.Outbox on new { r.CaseId, r.Sequence } equals new { o.CaseId, o.Sequence }
                           select new WaitingReport(r.Id, r.CaseId, r.CaseNumber, r.Step, r.Version, r.DataSet)
                           {
                               Platform = r.Platform,
                               At = r.At,
                               Attempts = r.Attempts,
                               State = r.State,
                               DueAt = r.DueAt,
                               Says = r.Corrected ?? o.Payload,
                           }).ToListAsync(cancellation);
        var skips = await SkipsAsync([.. found.Where(r => r.Step > 1).Select(r => r.CaseId).Distinct()], found.FirstOrDefault()?.Platform, cancellation);
        return [.. found.OrderBy(r => r.At).ThenBy(r => r.Id).Select(r => r with { Skips = RightBefore(r.Step, skips[r.CaseId]) })];
    }

    /// <summary>What will not come; a step that the platform has in any version, as it may have said late, is none of it.</summary>
    private async Task<ILookup<Guid, int>> SkipsAsync(List<Guid> cases, string? platform, CancellationToken cancellation) =>
        (cases.Count == 0 ? [] : await db.PlatformReports
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

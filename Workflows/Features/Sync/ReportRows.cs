using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>What a list says of reports beside the reports themselves: three queries, however many there are.</summary>
public sealed class ReportRows(IHubDb db, IEnumerable<IPlatform> platforms)
{
    /// <param name="reports">The reports, in order.</param>
    /// <param name="reader">Who reads.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<IReadOnlyList<ReadReports.Row>> OfAsync(IReadOnlyList<PlatformReport> reports, Actor reader, CancellationToken cancellation)
    {
        var cases = reports.Select(r => r.CaseId).Distinct().ToList();
        var departments = await db.Cases.AsNoTracking().Where(c => cases.Contains(c.Id)).Select(c => new { c.Id, c.DepartmentCode }).ToDictionaryAsync(c => c.Id, c => c.DepartmentCode, cancellation);
        var open = await db.PlatformReports.AsNoTracking().Where(r => cases.Contains(r.CaseId) && r.SettledAt == null)
            .Select(r => new Open(r.Id, r.CaseId, r.Platform, r.Step, r.State)).ToListAsync(cancellation);
        var proposed = await ProposedAsync([.. reports.Where(r => r.State == ReportState.Rejected).Select(r => (Guid?)r.Id)], cancellation);
        var beside = open.ToLookup(o => (o.CaseId, o.Platform));
        return [.. reports.Select(r => Of(r, beside[(r.CaseId, r.Platform)]) with
        {
            SeesCase = departments.TryGetValue(r.CaseId, out var of) && Sight.SeesThoseOf(reader, of),
            FaultFields = r is { State: ReportState.Rejected, Fault: { } code } ? platforms.FirstOrDefault(p => p.Code == r.Platform)?.FieldsOf(r.DataSet, code) ?? [] : [],
            SkipProposed = proposed.Contains(r.Id),
        })];
    }

    private static ReadReports.Row Of(PlatformReport report, IEnumerable<Open> beside) => new(report)
    {
        HeldBy = report.SettledAt is not null ? null : beside.Where(o => o.State == ReportState.Rejected && o.Step < report.Step).Select(o => (Guid?)o.Id).FirstOrDefault(),
        Holds = report.State == ReportState.Rejected ? beside.Count(o => o.Step > report.Step) : 0,
    };

    /// <summary>Those whose last act is a proposal to give them up.</summary>
    private async Task<HashSet<Guid>> ProposedAsync(List<Guid?> rejected, CancellationToken cancellation)
    {
        if (rejected.Count == 0)
            return [];
        var acts = await db.PlatformActs.AsNoTracking().Where(a => rejected.Contains(a.ReportId)).Select(a => new { a.ReportId, a.Sequence, a.Kind }).ToListAsync(cancellation);
        return [.. acts.GroupBy(a => a.ReportId!.Value).Where(g => g.MaxBy(a => a.Sequence)!.Kind == PlatformActKind.SkipProposed).Select(g => g.Key)];
    }

    private sealed record Open(Guid Id, Guid CaseId, string Platform, int Step, ReportState State);
}

using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>The hub's own books of a day: each step that a platform should hold, in its latest version. What was given up by two persons is none, unless the platform said later that it has it.</summary>
public sealed class OwnBooks(IHubDb db)
{
    private static readonly ReportState[] Standing = [ReportState.Waiting, ReportState.Sent, ReportState.Taken, ReportState.Rejected];

    /// <summary>The rows of a day by data set. What they say is read one by one and not kept: a day has many.</summary>
    public async Task<ILookup<string, OwnRow>> OfDayAsync(IPlatform platform, DateOnly day, CancellationToken cancellation)
    {
        var (from, to, code) = (ShanghaiTime.StartOfDay(day), ShanghaiTime.EndOfDay(day), platform.Code);
        return await ReadAsync(platform, db.PlatformReports.Where(r => r.Platform == code && r.At >= from && r.At < to), cancellation);
    }

    /// <summary>Our rows of cases and steps that the platform counts to another day than we do.</summary>
    public async Task<IReadOnlyList<OwnRow>> ElsewhereAsync(IPlatform platform, IReadOnlyList<HeldRow> theirs, CancellationToken cancellation)
    {
        var (numbers, code, wanted) = (theirs.Select(t => t.CaseNumber).Distinct().ToList(), platform.Code, theirs.Select(t => (t.CaseNumber, t.Step)).ToHashSet());
        var found = new List<OwnRow>();
        foreach (var some in numbers.Chunk(200))
        {
            var cases = await db.Cases.AsNoTracking().Where(c => some.Contains(c.Number)).Select(c => c.Id).ToListAsync(cancellation);
            found.AddRange((await ReadAsync(platform, db.PlatformReports.Where(r => r.Platform == code && cases.Contains(r.CaseId)), cancellation)).SelectMany(set => set));
        }
        return [.. found.Where(o => wanted.Contains((o.Row.CaseNumber, o.Row.Step)))];
    }

    private async Task<ILookup<string, OwnRow>> ReadAsync(IPlatform platform, IQueryable<PlatformReport> reports, CancellationToken cancellation)
    {
        var rows = new List<(string DataSet, OwnRow Row)>();
        var read = from r in reports.AsNoTracking()
                   join o in db.Outbox on new { r.CaseId, r.Sequence } equals new { o.CaseId, o.Sequence }
                   where Standing.Contains(r.State) || (r.State == ReportState.Skipped && r.TakenAt != null)
                   select new { r.Id, r.CaseId, r.CaseNumber, r.Step, r.Version, r.DataSet, r.State, r.At, r.SettledAt, r.TakenAt, Says = r.Corrected ?? o.Payload };
        await foreach (var r in read.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var says = r.Says ?? throw new InvalidOperationException($"What step {r.Step} of case {r.CaseNumber} says is not kept.");
            rows.Add((r.DataSet, new OwnRow(new HeldRow(r.CaseNumber, r.Step, r.Version, platform.Digest(r.DataSet, says)), r.CaseId, r.Id, r.State, (r.State == ReportState.Skipped ? r.TakenAt : r.SettledAt) ?? r.At)));
        }
        return rows.GroupBy(r => (r.Row.CaseId, r.Row.Row.Step)).Select(step => step.MaxBy(r => r.Row.Row.Version)).ToLookup(r => r.DataSet, r => r.Row);
    }
}

using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Supervision;

/// <summary>The frozen reports: of a closed month one, whoever is first to make it; its bytes are kept, and a reprint is the same ones.</summary>
internal sealed class MonthArchive(IHubDb db, IDocumentPress press, IFileStore files, IDatabaseFaults faults)
{
    /// <summary>The frozen report of a month, or null.</summary>
    public Task<MonthlyReport?> FindAsync(DateOnly month, CancellationToken cancellation) =>
        db.MonthlyReports.AsNoTracking().FirstOrDefaultAsync(r => r.Month == month, cancellation);

    /// <summary>
    /// Whether all that fell due in a month has been done: until then its figures may still change, after an outage for instance.
    /// </summary>
    public async Task<bool> IsSettledAsync(DateOnly month, CancellationToken cancellation)
    {
        var ends = ShanghaiTime.StartOfDay(month.AddMonths(1));
        return !await db.Cases.AnyAsync(c => c.NextDueAt <= ends, cancellation);
    }

    /// <summary>Freezes the report of a month that is over.</summary>
    /// <returns>The report that stands, and whether it was made now.</returns>
    public async Task<(MonthlyReport Report, bool Fresh)> FreezeAsync(DateOnly month, Book book, DateTimeOffset now, CancellationToken cancellation)
    {
        var snapshot = press.Report(await new MonthReader(db, book, now).ReadAsync(month, cancellation));
        var hash = await files.KeepAsync(press.RenderReport(snapshot.TemplateVersion, snapshot.Json), cancellation);
        var report = new MonthlyReport(month, snapshot.TemplateVersion, snapshot.Json, hash, now);
        db.MonthlyReports.Add(report);
        try
        {
            await db.SaveChangesAsync(cancellation);
            return (report, true);
        }
        catch (DbUpdateException fault) when (faults.IsDuplicate(fault))
        {
            db.ChangeTracker.Clear(); // somebody was faster, and that report is the one
            return ((await FindAsync(month, cancellation))!, false);
        }
    }

    public async Task<byte[]> BytesAsync(MonthlyReport report, CancellationToken cancellation) =>
        await files.FindAsync(report.Hash, cancellation) ?? press.RenderReport(report.TemplateVersion, report.Snapshot);
}

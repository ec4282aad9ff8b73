using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Supervision;

/// <summary>Freezes the report of every month that is over: made once, whoever is first; the bytes are kept. It may run twice, on several servers.</summary>
public static class MakeReports
{
    public sealed class Handler(IHubDb db, ActDesk desk, IDocumentPress press, IFileStore files, IDatabaseFaults faults)
    {
        /// <returns>The months whose report was made now.</returns>
        public async Task<IReadOnlyList<DateOnly>> HandleAsync(CancellationToken cancellation)
        {
            var current = new DateOnly(desk.Today.Year, desk.Today.Month, 1);
            var newest = await db.MonthlyReports.AsNoTracking().MaxAsync(r => (DateOnly?)r.Month, cancellation);
            var made = new List<DateOnly>();
            for (var month = newest?.AddMonths(1) ?? current.AddMonths(-1); month < current; month = month.AddMonths(1))
            {
                if (await FreezeAsync(month, cancellation))
                    made.Add(month);
            }
            return made;
        }

        private async Task<bool> FreezeAsync(DateOnly month, CancellationToken cancellation)
        {
            var figures = await new MonthReader(db, await desk.BookAsync(cancellation), desk.Now).ReadAsync(month, cancellation);
            var snapshot = press.Report(figures);
            var hash = await files.KeepAsync(press.RenderReport(snapshot.TemplateVersion, snapshot.Json), cancellation);
            db.MonthlyReports.Add(new MonthlyReport(month, snapshot.TemplateVersion, snapshot.Json, hash, desk.Now));
            try
            {
                await db.SaveChangesAsync(cancellation);
                return true;
            }
            catch (DbUpdateException fault) when (faults.IsDuplicate(fault))
            {
                db.ChangeTracker.Clear(); // another server was faster, and its report is the one
                return false;
            }
        }
    }
}

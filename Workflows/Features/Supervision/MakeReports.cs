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
            var (book, archive) = (await desk.BookAsync(cancellation), new MonthArchive(db, press, files, faults));
            var current = new DateOnly(desk.Today.Year, desk.Today.Month, 1);
            var newest = await db.MonthlyReports.AsNoTracking().MaxAsync(r => (DateOnly?)r.Month, cancellation);
            var made = new List<DateOnly>();
            for (var month = newest?.AddMonths(1) ?? current.AddMonths(-1); month < current; month = month.AddMonths(1))
            {
                if ((await archive.FreezeAsync(month, book, desk.Now, cancellation)).Fresh)
                    made.Add(month);
            }
            return made;
        }
    }
}

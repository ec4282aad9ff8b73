using ApprovalHub.Domain.Clocks;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Supervision;

/// <summary>
/// Freezes the report of every month that is over: made once, whoever is first; the bytes are kept. It may run twice, on several servers. It waits until
/// what fell due in the month has been done, a day at most: a case that cannot be done keeps no report waiting for ever.
/// </summary>
public static class MakeReports
{
    private const int MostWaited = 1;

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
                if (desk.Now < ShanghaiTime.StartOfDay(month.AddMonths(1)).AddDays(MostWaited) && !await archive.IsSettledAsync(month, cancellation))
                    break;
                if ((await archive.FreezeAsync(month, book, desk.Now, cancellation)).Fresh)
                    made.Add(month);
            }
            return made;
        }
    }
}

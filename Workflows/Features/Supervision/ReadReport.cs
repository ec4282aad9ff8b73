using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Supervision;

/// <summary>督查月报: of a closed month as it was frozen, of a month that is not frozen yet by the figures of now.</summary>
public static class ReadReport
{
    /// <param name="Bytes">The PDF.</param>
    /// <param name="Frozen">Whether it stays as it is.</param>
    public sealed record Printed(byte[] Bytes, bool Frozen);

    public sealed class Handler(IHubDb db, ActDesk desk, IDocumentPress press, IFileStore files)
    {
        /// <summary>Refuses <c>SUPERVISION_NOT_YOURS</c>, and <c>REPORT_UNKNOWN</c> for a month to come or before the first case.</summary>
        public async Task<Printed> HandleAsync(int year, int month, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            Oversight.MustSeeAll(actor);
            if (month is < 1 or > 12 || year is < 2000 or > 2100 || new DateOnly(year, month, 1) > desk.Today)
                throw Refusal.Missing("REPORT_UNKNOWN").Throwable();
            var day = new DateOnly(year, month, 1);
            if (await db.MonthlyReports.AsNoTracking().FirstOrDefaultAsync(r => r.Month == day, cancellation) is { } frozen)
                return new Printed(await files.FindAsync(frozen.Hash, cancellation) ?? press.RenderReport(frozen.TemplateVersion, frozen.Snapshot), true);
            var ends = Domain.Clocks.ShanghaiTime.StartOfDay(day.AddMonths(1));
            if (!await db.Cases.AnyAsync(c => c.ReceivedAt < ends, cancellation))
                throw Refusal.Missing("REPORT_UNKNOWN").Throwable();
            var snapshot = press.Report(await new MonthReader(db, book, desk.Now).ReadAsync(day, cancellation));
            return new Printed(press.RenderReport(snapshot.TemplateVersion, snapshot.Json), false);
        }
    }
}

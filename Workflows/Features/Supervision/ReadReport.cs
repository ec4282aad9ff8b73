using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Supervision;

/// <summary>督查月报: of a closed month the frozen one; of the month that runs, and of one in which something that fell due is not done yet, by the figures of now.</summary>
public static class ReadReport
{
    /// <param name="Bytes">The PDF.</param>
    /// <param name="Frozen">Whether it stays as it is.</param>
    public sealed record Printed(byte[] Bytes, bool Frozen);

    public sealed class Handler(IHubDb db, ActDesk desk, IDocumentPress press, IFileStore files, IDatabaseFaults faults)
    {
        private const int MostMonths = 36;

        /// <summary>Refuses <c>SUPERVISION_NOT_YOURS</c>, and <c>REPORT_UNKNOWN</c> for a month to come or before the first case.</summary>
        public async Task<Printed> HandleAsync(int year, int month, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            Oversight.MustSeeAll(actor);
            var (archive, day) = (new MonthArchive(db, press, files, faults), First(year, month));
            if (await archive.FindAsync(day, cancellation) is { } frozen)
                return new Printed(await archive.BytesAsync(frozen, cancellation), true);
            var ends = ShanghaiTime.StartOfDay(day.AddMonths(1));
            if (!await db.Cases.AnyAsync(c => c.ReceivedAt < ends, cancellation))
                throw Refusal.Missing("REPORT_UNKNOWN").Throwable();
            if (ends <= desk.Now && await archive.IsSettledAsync(day, cancellation))
                return new Printed(await archive.BytesAsync((await archive.FreezeAsync(day, book, desk.Now, cancellation)).Report, cancellation), true);
            var snapshot = press.Report(await new MonthReader(db, book, desk.Now).ReadAsync(day, cancellation));
            return new Printed(press.RenderReport(snapshot.TemplateVersion, snapshot.Json), false);
        }

        /// <summary>The months from the first case on, the newest first, at most three years of them, each with whether it is over. Refuses <c>SUPERVISION_NOT_YOURS</c>.</summary>
        public async Task<IReadOnlyList<(DateOnly Month, bool Closed)>> ListAsync(CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            Oversight.MustSeeAll(actor);
            if (await db.Cases.AsNoTracking().MinAsync(c => (DateTimeOffset?)c.ReceivedAt, cancellation) is not { } earliest)
                return [];
            var (current, first) = (new DateOnly(desk.Today.Year, desk.Today.Month, 1), ShanghaiTime.Day(earliest));
            return [.. Enumerable.Range(0, MostMonths).Select(back => current.AddMonths(-back)).Where(m => m.AddMonths(1) > first).Select(m => (m, m < current))];
        }

        private DateOnly First(int year, int month) =>
            month is >= 1 and <= 12 && year is >= 2000 and <= 2100 && new DateOnly(year, month, 1) is var first && first <= desk.Today
                ? first : throw Refusal.Missing("REPORT_UNKNOWN").Throwable();
    }
}

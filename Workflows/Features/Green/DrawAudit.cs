using System.Security.Cryptography;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Green;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Green;

/// <summary>
/// 月度抽查: from the first working day of a month on, draws the sample of the last one, and of those that an outage left out since the first draw.
/// It may run twice, on several servers: a month is drawn once.
/// </summary>
public static class DrawAudit
{
    public sealed class Handler(IHubDb db, ActDesk desk, IDatabaseFaults faults)
    {
        /// <returns>The months that were drawn now.</returns>
        public async Task<IReadOnlyList<DateOnly>> HandleAsync(CancellationToken cancellation)
        {
            var (book, today) = (await desk.BookAsync(cancellation), desk.Today);
            var first = new DateOnly(today.Year, today.Month, 1);
            if (today < book.Calendar.FirstWorkdayFrom(first))
                return [];
            var newest = await db.GreenAudits.AsNoTracking().MaxAsync(a => (DateOnly?)a.Month, cancellation);
            var drawn = new List<DateOnly>();
            for (var month = newest?.AddMonths(1) ?? first.AddMonths(-1); month < first; month = month.AddMonths(1))
            {
                if (await DrawAsync(month, cancellation))
                    drawn.Add(month);
            }
            return drawn;
        }

        private async Task<bool> DrawAsync(DateOnly month, CancellationToken cancellation)
        {
            var (from, to) = (ShanghaiTime.StartOfDay(month), ShanghaiTime.StartOfDay(month.AddMonths(1)));
            var cases = await db.Cases.AsNoTracking().Where(c => c.GreenApprovedAt != null && c.GreenApprovedAt >= from && c.GreenApprovedAt < to)
                .Select(c => new { c.Id, c.Number, c.GreenOverQuota }).ToListAsync(cancellation);
            var seed = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)); // nobody can foresee it, everybody can draw again by it
            db.GreenAudits.Add(new GreenAudit(month, seed, [.. cases.Select(c => (c.Id, c.Number, c.GreenOverQuota))], desk.Now));
            try
            {
                await db.SaveChangesAsync(cancellation);
                return true;
            }
            catch (DbUpdateException fault) when (faults.IsDuplicate(fault))
            {
                db.ChangeTracker.Clear(); // another server has drawn it
                return false;
            }
        }
    }
}

using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>
/// Mends everything that a look has found, in one act and one transaction: what the platform lacks is sent again under its key, what it holds otherwise as a
/// new version. Reports go out in the order of their cases as ever. What has moved since the look is let alone.
/// </summary>
public static class RepairReconciliation
{
    public sealed class Handler(IHubDb db, ActDesk desk, ReportBell bell, IDatabaseFaults faults)
    {
        /// <summary>Refuses <c>ADMINISTRATORS_ONLY</c>, <c>RECONCILIATION_UNKNOWN</c>, <c>RECONCILIATION_OLD</c>, <c>RECONCILIATION_CLEAN</c> and <c>RECONCILIATION_REPAIRED</c>.</summary>
        public async Task HandleAsync(Guid id, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            if (!actor.Has(Role.Administrator))
                throw Refusal.Forbidden("ADMINISTRATORS_ONLY").Throwable();
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            var look = await db.Reconciliations.Include(r => r.Differences).SingleOrDefaultAsync(r => r.Id == id, cancellation)
                ?? throw Refusal.Missing("RECONCILIATION_UNKNOWN").Throwable();
            if (await db.Reconciliations.AnyAsync(r => r.Platform == look.Platform && r.Day == look.Day && r.At > look.At, cancellation))
                throw Refusal.Conflict("RECONCILIATION_OLD").Throwable();
            foreach (var difference in look.Repair(actor, desk.Now))
                await MendAsync(difference, desk.Now, cancellation);
            await SaveAsync(cancellation);
            await transaction.CommitAsync(cancellation);
            bell.Ring();
        }

        private Task MendAsync(DayDifference difference, DateTimeOffset now, CancellationToken cancellation)
        {
            var report = db.PlatformReports.Where(r => r.Id == difference.ReportId && r.State == difference.State && r.Lease == null);
            return difference.Way switch
            {
                RepairWay.Ask => report.ExecuteUpdateAsync(r => r.SetProperty(x => x.DueAt, now), cancellation),
                RepairWay.NewVersion => AnewAsync(report, difference, now, cancellation),
                _ => report.ExecuteUpdateAsync(
                    r => r.SetProperty(x => x.State, ReportState.Waiting).SetProperty(x => x.DueAt, now).SetProperty(x => x.SettledAt, (DateTimeOffset?)null)
                        .SetProperty(x => x.TakenAt, (DateTimeOffset?)null), cancellation),
            };
        }

        private async Task AnewAsync(IQueryable<PlatformReport> report, DayDifference difference, DateTimeOffset now, CancellationToken cancellation)
        {
            if (await report.AsNoTracking().FirstOrDefaultAsync(cancellation) is not { } before)
                return; // it has moved since the look; the next one sees how it stands
            db.PlatformReports.Add(before.Anew(difference.NextVersion(await db.LastVersionAsync(before, cancellation)), now));
            await report.ExecuteUpdateAsync(r => r.SetProperty(x => x.State, ReportState.Replaced), cancellation);
        }

        private async Task SaveAsync(CancellationToken cancellation)
        {
            try
            {
                await db.SaveChangesAsync(cancellation);
            }
            catch (DbUpdateConcurrencyException)
            {
                throw Refusal.Conflict("RECONCILIATION_OLD").Throwable(); // repaired by somebody else just now
            }
            catch (DbUpdateException fault) when (faults.IsDuplicate(fault))
            {
                throw Refusal.Conflict("RECONCILIATION_OLD").Throwable();
            }
        }
    }
}

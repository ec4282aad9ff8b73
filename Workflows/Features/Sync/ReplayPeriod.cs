using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>
/// 重放: all that a platform has taken of a period of days is reported again as new versions, each case in its order, after a platform has lost data or
/// changed its rules. What it was told before is kept; whoever asks says how many there are, so that nothing is replayed that was not seen.
/// </summary>
public static class ReplayPeriod
{
    /// <param name="Platform">One of <see cref="Platforms"/>.</param>
    /// <param name="From">First day of the acts.</param>
    /// <param name="To">Last day.</param>
    public sealed record Period(string Platform, DateOnly From, DateOnly To);

    /// <param name="Period">What is replayed.</param>
    /// <param name="Count">How many there were when they were counted.</param>
    /// <param name="Words">Why; it stays on record.</param>
    /// <param name="Key">The request's key.</param>
    public sealed record Command(Period Period, int Count, string? Words, IdempotencyKey Key);

    /// <param name="Reports">How many would be reported again.</param>
    /// <param name="Cases">Of how many cases.</param>
    public sealed record Counted(int Reports, int Cases);

    public sealed class Handler(IHubDb db, ActDesk desk, WorkbenchSaver saver, ReportBell bell)
    {
        /// <summary>What would be replayed. Refuses <c>ADMINISTRATORS_ONLY</c>, <c>PLATFORM_UNKNOWN</c>, <c>REPLAY_PERIOD_WRONG</c>.</summary>
        public async Task<Counted> CountAsync(Period period, CancellationToken cancellation)
        {
            await MayAsync(period, cancellation);
            var asked = Asked(period);
            return new Counted(await asked.CountAsync(cancellation), await asked.Select(r => r.CaseId).Distinct().CountAsync(cancellation));
        }

        /// <summary>
        /// Queues them, all or nothing and once. Refuses what <see cref="CountAsync"/> refuses, and <c>REPLAY_NOTHING</c>, <c>REPLAY_TOO_MANY</c>,
        /// <c>REPLAY_COUNT_CHANGED</c>.
        /// </summary>
        /// <returns>How many.</returns>
        public async Task<int> HandleAsync(Command command, CancellationToken cancellation)
        {
            var by = await MayAsync(command.Period, cancellation);
            if (await saver.FirstAsync(command.Key, cancellation) is { } first)
                return int.Parse(first, System.Globalization.CultureInfo.InvariantCulture);
            var (now, asked) = (desk.Now, Asked(command.Period));
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            var found = await asked.AsNoTracking().OrderBy(r => r.At).ThenBy(r => r.Id).Take(WorkbenchRules.MostReplayed + 1).Select(r => new
            {
                Report = r,
                Last = db.PlatformReports.Where(b => b.CaseId == r.CaseId && b.Platform == r.Platform && b.Step == r.Step).Max(b => b.Version),
            }).ToListAsync(cancellation);
            MustBeAsSeen(found.Count, command.Count);
            if (await asked.ExecuteUpdateAsync(r => r.SetProperty(x => x.State, ReportState.Replaced), cancellation) != found.Count)
                throw CountChanged(command.Count, found.Count);
            db.PlatformReports.AddRange(found.Select(r => r.Report.Replay(r.Last, now)));
            db.PlatformActs.Add(PlatformAct.Replay(command.Period.Platform, (command.Period.From, command.Period.To, found.Count), command.Words, by, now));
            var said = await saver.SaveAsync(
                command.Key, found.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), now, () => Task.FromResult(Refusal.Conflict("REPLAY_OVERTAKEN")), cancellation);
            if (db.Database.CurrentTransaction is not null)
                await transaction.CommitAsync(cancellation);
            bell.Ring();
            return int.Parse(said, System.Globalization.CultureInfo.InvariantCulture);
        }

        private IQueryable<PlatformReport> Asked(Period period)
        {
            var (from, to) = (ShanghaiTime.StartOfDay(period.From), ShanghaiTime.EndOfDay(period.To));
            return db.PlatformReports.Where(r => r.Platform == period.Platform && r.State == ReportState.Taken && r.At >= from && r.At < to
                && (r.Corrected != null || db.Outbox.Any(o => o.CaseId == r.CaseId && o.Sequence == r.Sequence && o.Payload != null)));
        }

        private async Task<Actor> MayAsync(Period period, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            WorkbenchRules.MustAdminister(actor);
            if (!Platforms.All.Contains(period.Platform))
                throw Refusal.Missing("PLATFORM_UNKNOWN").With("platform", period.Platform).Throwable();
            WorkbenchRules.MustBePeriod(period.From, period.To, desk.Today);
            return actor;
        }

        private static void MustBeAsSeen(int found, int seen)
        {
            if (found == 0)
                throw Refusal.Conflict("REPLAY_NOTHING").Throwable();
            if (found > WorkbenchRules.MostReplayed)
                throw Refusal.Invalid("REPLAY_TOO_MANY").With("most", WorkbenchRules.MostReplayed).Throwable();
            if (found != seen)
                throw CountChanged(seen, found);
        }

        private static RefusedException CountChanged(int seen, int found) => Refusal.Conflict("REPLAY_COUNT_CHANGED").With("seen", seen).With("found", found).Throwable();
    }
}

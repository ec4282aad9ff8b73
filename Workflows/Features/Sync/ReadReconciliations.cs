using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>What reconciliation found: each day of each platform as it was looked at last, and one look with everything that differed.</summary>
public static class ReadReconciliations
{
    /// <param name="Platforms">The platforms that the centre reports to.</param>
    /// <param name="Today">Today in Shanghai.</param>
    /// <param name="Looks">The last look at each day of each platform, the newest day first.</param>
    public sealed record Overview(IReadOnlyList<string> Platforms, DateOnly Today, IReadOnlyList<Reconciliation> Looks)
    {
        /// <summary>Keys of those that are closed by hand.</summary>
        public IReadOnlySet<Guid> Settled { get; init; } = new HashSet<Guid>();
    }

    /// <param name="Look">The look, with its sets, and the first of its differences, in order.</param>
    /// <param name="IsLatest">Whether nobody has looked at the day since.</param>
    public sealed record Detail(Reconciliation Look, bool IsLatest)
    {
        /// <summary>Whether there are differences that no report of ours can mend.</summary>
        public bool AnyByHand { get; init; }

        /// <summary>Whether it has nothing else.</summary>
        public bool OnlyByHand { get; init; }

        /// <summary>What was done about it by hand, in order.</summary>
        public IReadOnlyList<PlatformAct> Hand { get; init; } = [];

        /// <summary>Whether it is closed by hand.</summary>
        public bool IsSettled { get; init; }
    }

    public sealed class Handler(IHubDb db, ActDesk desk, PlatformList platforms, SettledLooks settled)
    {
        private const int Back = 31, First = 200;

        /// <summary>The last month. Refuses <c>SUPERVISION_NOT_YOURS</c>.</summary>
        public async Task<Overview> ListAsync(CancellationToken cancellation)
        {
            await OverseerAsync(cancellation);
            var since = desk.Today.AddDays(-Back);
            var looks = await db.Reconciliations.AsNoTracking().Where(r => r.Day >= since).ToListAsync(cancellation);
            var last = looks.GroupBy(r => (r.Platform, r.Day)).Select(same => same.MaxBy(r => (r.At, r.Id))!).OrderByDescending(r => r.Day).ThenBy(r => r.Platform).ToList();
            return new Overview(platforms.Codes, desk.Today, last) { Settled = await settled.OfAsync(last, cancellation) };
        }

        /// <summary>Refuses <c>SUPERVISION_NOT_YOURS</c> and <c>RECONCILIATION_UNKNOWN</c>.</summary>
        public async Task<Detail> ReadAsync(Guid id, CancellationToken cancellation)
        {
            await OverseerAsync(cancellation);
            var look = await db.Reconciliations.AsNoTracking().AsSplitQuery().Include(r => r.Sets.OrderBy(s => s.DataSet)).Include(r => r.Differences.OrderBy(d => d.Place).Take(First)).OrderBy(r => r.Id)
                .FirstOrDefaultAsync(r => r.Id == id, cancellation) ?? throw Refusal.Missing("RECONCILIATION_UNKNOWN").Throwable();
            var byHand = await Of(id).CountAsync(d => d.ReportId == null || d.State == ReportState.Rejected || d.State == ReportState.Skipped, cancellation); // as DayDifference.Way has it
            return new Detail(look, !await db.Reconciliations.AnyAsync(r => r.Platform == look.Platform && r.Day == look.Day && r.At > look.At, cancellation))
            {
                AnyByHand = byHand > 0,
                OnlyByHand = byHand > 0 && byHand == look.DifferenceCount,
                Hand = await db.PlatformActs.AsNoTracking().Where(a => a.ReportId == id).OrderBy(a => a.Sequence).ToListAsync(cancellation),
                IsSettled = (await settled.OfAsync([look], cancellation)).Count > 0,
            };
        }

        /// <summary>Differences behind a place of the list. Refuses <c>SUPERVISION_NOT_YOURS</c> and <c>RECONCILIATION_UNKNOWN</c>.</summary>
        public async Task<IReadOnlyList<DayDifference>> BehindAsync(Guid id, int after, int take, CancellationToken cancellation)
        {
            await OverseerAsync(cancellation);
            if (!await db.Reconciliations.AnyAsync(r => r.Id == id, cancellation))
                throw Refusal.Missing("RECONCILIATION_UNKNOWN").Throwable();
            return await Of(id).Where(d => d.Place > after).OrderBy(d => d.Place).Take(take).ToListAsync(cancellation);
        }

        private IQueryable<DayDifference> Of(Guid id) => db.Context.Set<DayDifference>().AsNoTracking().Where(d => d.ReconciliationId == id);

        private async Task OverseerAsync(CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            Oversight.MustSeeAll(actor);
        }
    }
}

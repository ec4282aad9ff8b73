using System.Runtime.CompilerServices;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Supervision;

/// <summary>
/// Does what time itself brings: deemed acceptance, the effect of a broken promise, timers, overdue marks. Finds its work by the index on the
/// next due instant, so the cost follows what is due; running twice does nothing twice, since each act moves that instant on.
/// </summary>
public static class FireDue
{
    /// <summary>How many are read at once.</summary>
    public const int Page = 200;

    /// <param name="CaseId">The case.</param>
    /// <param name="Number">办件编号</param>
    /// <param name="At">The instant that was due first.</param>
    public sealed record Due(Guid CaseId, string Number, DateTimeOffset At);

    /// <param name="CaseId">The case.</param>
    /// <param name="Number">办件编号</param>
    /// <param name="Kind">What was due.</param>
    /// <param name="Result">How the case ended by it, if it did.</param>
    public sealed record Fired(Guid CaseId, string Number, DueKind Kind, string? Result);

    public sealed class Handler(IHubDb db, ActDesk desk, DueClerk due)
    {
        /// <summary>The earliest instant, after another if one is given, at which something falls due, or null.</summary>
        public Task<DateTimeOffset?> NextAsync(DateTimeOffset? after, CancellationToken cancellation) =>
            db.Cases.AsNoTracking().Where(c => c.NextDueAt != null && (after == null || c.NextDueAt > after)).MinAsync(c => c.NextDueAt, cancellation);

        /// <summary>
        /// The cases in which something is due now, what fell due first coming first, each of them once. It goes on behind the last one read,
        /// whether that was done or failed: cases that cannot be done keep nobody else waiting, however many they are.
        /// </summary>
        public async IAsyncEnumerable<Due> DueCasesAsync([EnumeratorCancellation] CancellationToken cancellation)
        {
            var now = desk.Now;
            IReadOnlyList<Due> page;
            Due? last = null;
            var seen = new HashSet<Guid>(); // a case that was done in part stands again behind the last one
            do
            {
                page = await PageAsync(now, last, cancellation);
                foreach (var one in page)
                {
                    last = one;
                    if (seen.Add(one.CaseId))
                        yield return one;
                }
            }
            while (page.Count == Page);
        }

        /// <summary>Fires all that is due in one case, the earliest first.</summary>
        public async Task<IReadOnlyList<Fired>> HandleAsync(Guid caseId, CancellationToken cancellation) =>
            [.. (await due.CatchUpAsync(caseId, cancellation)).Select(d => new Fired(d.Case.Id, d.Case.Number, d.Kind, d.Case.Result))];

        private async Task<IReadOnlyList<Due>> PageAsync(DateTimeOffset now, Due? last, CancellationToken cancellation)
        {
            var behind = db.Cases.AsNoTracking().Where(c => c.NextDueAt != null && c.NextDueAt <= now);
            if (last is var (id, _, at))
                behind = behind.Where(c => c.NextDueAt >= at && (c.NextDueAt > at || c.Id.CompareTo(id) > 0));
            return await behind.OrderBy(c => c.NextDueAt).ThenBy(c => c.Id).Take(Page)
                .Select(c => new Due(c.Id, c.Number, c.NextDueAt!.Value)).ToListAsync(cancellation);
        }
    }
}

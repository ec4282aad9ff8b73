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
    private const int AtOnce = 200;

    /// <param name="CaseId">The case.</param>
    /// <param name="Number">办件编号</param>
    /// <param name="Kind">What was due.</param>
    /// <param name="Result">How the case ended by it, if it did.</param>
    public sealed record Fired(Guid CaseId, string Number, DueKind Kind, string? Result);

    public sealed class Handler(IHubDb db, ActDesk desk, DueClerk due)
    {
        /// <summary>The earliest instant at which something falls due, or null.</summary>
        public Task<DateTimeOffset?> NextAsync(CancellationToken cancellation) =>
            db.Cases.AsNoTracking().Where(c => c.NextDueAt != null).MinAsync(c => c.NextDueAt, cancellation);

        /// <summary>The cases in which something is due now, what fell due first coming first.</summary>
        public async Task<IReadOnlyList<Guid>> DueCasesAsync(CancellationToken cancellation)
        {
            var now = desk.Now;
            return await db.Cases.AsNoTracking().Where(c => c.NextDueAt != null && c.NextDueAt <= now)
                .OrderBy(c => c.NextDueAt).ThenBy(c => c.Id).Take(AtOnce).Select(c => c.Id).ToListAsync(cancellation);
        }

        /// <summary>Fires all that is due in one case, the earliest first.</summary>
        public async Task<IReadOnlyList<Fired>> HandleAsync(Guid caseId, CancellationToken cancellation) =>
            [.. (await due.CatchUpAsync(caseId, cancellation)).Select(d => new Fired(d.Case.Id, d.Case.Number, d.Kind, d.Case.Result))];
    }
}

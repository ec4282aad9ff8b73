using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Ratings;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tracking;

/// <summary>The ratings (评价) of a case, with the supervision item that a low one has opened.</summary>
public static class ReadRatings
{
    /// <param name="Rating">The rating.</param>
    /// <param name="Item">The item that it has opened, or null.</param>
    public sealed record Row(Rating Rating, SupervisionItem? Item);

    public sealed class Handler(IHubDb db, ActDesk desk)
    {
        /// <summary>The newest first. Refuses <c>CASE_UNKNOWN</c>.</summary>
        public async Task<IReadOnlyList<Row>> HandleAsync(Guid caseId, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            var subject = await db.Cases.AsNoTracking().Include(c => c.Tasks).FirstOrDefaultAsync(c => c.Id == caseId, cancellation)
                ?? throw Refusal.Missing("CASE_UNKNOWN").Throwable();
            Sight.MustSee(actor, subject);
            var ratings = await db.Ratings.AsNoTracking().Where(r => r.CaseId == caseId).OrderByDescending(r => r.CameAt).ThenBy(r => r.Step).ToListAsync(cancellation);
            var items = ratings.Count == 0 ? [] : await db.SupervisionItems.AsNoTracking().Where(i => i.CaseId == caseId).ToListAsync(cancellation);
            return [.. ratings.Select(r => new Row(r, r.Grade >= RatingGrade.Dissatisfied ? items.Find(i => i.OpenedAt == r.CameAt) : null))];
        }
    }
}

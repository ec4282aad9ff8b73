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
    /// <param name="RaterName">Who has given it; null for all but supervisors and administrators.</param>
    /// <param name="Words">What was said in the person's own words; null for all but supervisors and administrators.</param>
    public sealed record Row(Rating Rating, SupervisionItem? Item, string? RaterName, string? Words);

    public sealed class Handler(IHubDb db, ActDesk desk)
    {
        /// <summary>The newest first. Who was served is promised that those who are rated learn neither who says it nor the words (国办发〔2019〕51号: 为评价人保密). Refuses <c>CASE_UNKNOWN</c>.</summary>
        public async Task<IReadOnlyList<Row>> HandleAsync(Guid caseId, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            var subject = await db.Cases.AsNoTracking().Include(c => c.Tasks).FirstOrDefaultAsync(c => c.Id == caseId, cancellation)
                ?? throw Refusal.Missing("CASE_UNKNOWN").Throwable();
            Sight.MustSee(actor, subject);
            var ratings = await db.Ratings.AsNoTracking().Where(r => r.CaseId == caseId).OrderByDescending(r => r.CameAt).ThenBy(r => r.Step).ToListAsync(cancellation);
            var items = ratings.Count == 0 ? [] : await db.SupervisionItems.AsNoTracking().Where(i => i.CaseId == caseId).ToListAsync(cancellation);
            var (rules, sees) = (LowRatingItems.Codes(book), Oversight.SeesAll(actor));
            return
            [
                .. ratings.Select(r => new Row(
                    r,
                    r.Grade >= RatingGrade.Dissatisfied ? items.Find(i => i.OpenedAt == r.CameAt && rules.Contains(i.Rule)) : null,
                    sees ? r.RaterName : null,
                    sees ? r.Words : null)),
            ];
        }
    }
}

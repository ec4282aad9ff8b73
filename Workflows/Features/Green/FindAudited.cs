using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Green;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Green;

/// <summary>A supervisor's finding on a sampled green case: given once, with words. What is not justified opens a supervision item by the rules of the book.</summary>
public static class FindAudited
{
    /// <param name="Month">First day of the month of the sample.</param>
    /// <param name="CaseId">The sampled case.</param>
    /// <param name="Finding">理由成立 or 不成立.</param>
    /// <param name="Words">Why.</param>
    public sealed record Command(DateOnly Month, Guid CaseId, GreenFinding Finding, string? Words);

    public sealed class Handler(IHubDb db, ActDesk desk, StaffTeller staff, IWorkNews news)
    {
        /// <summary>The finding and the items are saved together, once, by the line's revision. Refuses <c>GREEN_SAMPLE_UNKNOWN</c>, <c>GREEN_FINDING_NOT_YOURS</c>, <c>GREEN_FOUND_ALREADY</c>, <c>MAKER_IS_NOT_CHECKER</c>.</summary>
        public async Task HandleAsync(Command command, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            _ = Oversight.Departments(actor);
            var line = await db.GreenAuditLines.FirstOrDefaultAsync(l => l.CaseId == command.CaseId && l.Month == command.Month, cancellation)
                ?? throw Refusal.Missing("GREEN_SAMPLE_UNKNOWN").Throwable();
            var found = await db.Cases.AsNoTracking().Where(c => c.Id == command.CaseId)
                .Select(c => new { c.GreenRequestedById, Subject = new ItemSubject(c.Id, c.Number, c.MatterCode, c.DepartmentCode) }).FirstAsync(cancellation);
            var approved = await db.Events.AsNoTracking().Where(e => e.CaseId == command.CaseId && e.Kind == Case.GreenApproval).Select(e => e.ById).FirstOrDefaultAsync(cancellation);
            line.Find(command.Finding, command.Words, (found.GreenRequestedById, approved), (actor, desk.Now));
            var items = command.Finding == GreenFinding.NotJustified ? Opened(found.Subject, line.Words, (book, actor)) : [];
            var told = await staff.TellAsync([.. items.Select(ItemTellings.Of)], (book, desk.Today), desk.Now, cancellation);
            db.Context.AddRange([.. items, .. told.Rows]);
            try
            {
                await db.SaveChangesAsync(cancellation);
            }
            catch (DbUpdateConcurrencyException)
            {
                throw Refusal.Conflict("GREEN_FOUND_ALREADY").Throwable();
            }
            news.Tell(told.People);
        }

        private List<SupervisionItem> Opened(ItemSubject subject, string? words, (Book Book, Actor Actor) by) =>
        [
            .. by.Book.Rules.Where(r => r.Detector == RuleDetector.GreenNotJustified).Select(rule => SupervisionItem.ByHand(
                subject, rule, ReplyLimit.In(rule.ReplyDays, desk.Now, by.Book), words, new ItemAct(by.Actor, desk.Now))),
        ];
    }
}

using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Green;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Green;

/// <summary>A supervisor's finding on a sampled green case: given once, with words.</summary>
public static class FindAudited
{
    /// <param name="Month">First day of the month of the sample.</param>
    /// <param name="CaseId">The sampled case.</param>
    /// <param name="Finding">理由成立 or 不成立.</param>
    /// <param name="Words">Why.</param>
    public sealed record Command(DateOnly Month, Guid CaseId, GreenFinding Finding, string? Words);

    public sealed class Handler(IHubDb db, ActDesk desk)
    {
        /// <summary>Refuses <c>GREEN_SAMPLE_UNKNOWN</c>, <c>GREEN_FINDING_NOT_YOURS</c>, <c>GREEN_FOUND_ALREADY</c>, <c>MAKER_IS_NOT_CHECKER</c>.</summary>
        public async Task HandleAsync(Command command, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            _ = Oversight.Departments(actor);
            var line = await db.GreenAuditLines.FirstOrDefaultAsync(l => l.CaseId == command.CaseId && l.Month == command.Month, cancellation)
                ?? throw Refusal.Missing("GREEN_SAMPLE_UNKNOWN").Throwable();
            var asked = await db.Cases.AsNoTracking().Where(c => c.Id == command.CaseId).Select(c => c.GreenRequestedById).FirstAsync(cancellation);
            var approved = await db.Events.AsNoTracking().Where(e => e.CaseId == command.CaseId && e.Kind == Case.GreenApproval).Select(e => e.ById).FirstOrDefaultAsync(cancellation);
            line.Find(command.Finding, command.Words, (asked, approved), (actor, desk.Now));
            try
            {
                await db.SaveChangesAsync(cancellation);
            }
            catch (DbUpdateConcurrencyException)
            {
                throw Refusal.Conflict("GREEN_FOUND_ALREADY").Throwable();
            }
        }
    }
}

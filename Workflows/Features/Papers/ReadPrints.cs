using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Papers;

/// <summary>打印记录: who had the papers of a case, when, how and why, the latest first.</summary>
public static class ReadPrints
{
    /// <summary>Lines of the answer at most; a case has far fewer.</summary>
    public const int AtMost = 500;

    public sealed class Handler(IHubDb db, ActDesk desk)
    {
        /// <summary>Refuses <c>CASE_UNKNOWN</c> to who may not see the case.</summary>
        public async Task<IReadOnlyList<PaperPrint>> HandleAsync(Guid caseId, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            var subject = await db.Cases.AsNoTracking().Include(c => c.Tasks).FirstOrDefaultAsync(c => c.Id == caseId, cancellation)
                ?? throw Refusal.Missing("CASE_UNKNOWN").Throwable();
            Sight.MustSee(actor, subject);
            return await db.Prints.AsNoTracking().Where(p => p.CaseId == caseId).OrderByDescending(p => p.At).ThenByDescending(p => p.Id)
                .Take(AtMost).ToListAsync(cancellation);
        }
    }
}

using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Acts;

/// <summary>The blocks that broken promises have laid on applicants (FACTS 4.7).</summary>
internal static class ToleranceBlocks
{
    /// <summary>The block in force on a day that lasts longest, or null. One that was lifted is in force no more.</summary>
    public static Task<ToleranceBlock?> BlockOfAsync(this IHubDb db, string idNumber, DateOnly day, CancellationToken cancellation) =>
        db.ToleranceBlocks.AsNoTracking()
            .Where(b => b.ApplicantIdNumber == idNumber && b.Until > day && !db.Cases.Any(c => c.Id == b.CaseId && c.BlockLiftedAt != null))
            .OrderByDescending(b => b.Until).FirstOrDefaultAsync(cancellation);
}

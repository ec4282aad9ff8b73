using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Papers;

/// <summary>Prints a paper of a case: the same bytes every time.</summary>
public static class ReadPaper
{
    /// <param name="Kind">Kind of paper.</param>
    /// <param name="Number">文号</param>
    /// <param name="Hash">SHA-256 of the bytes.</param>
    /// <param name="Bytes">The PDF.</param>
    public sealed record Printed(string Kind, string Number, string Hash, byte[] Bytes);

    public sealed class Handler(IHubDb db, ActDesk desk, PaperRoom room)
    {
        public async Task<Printed> HandleAsync(Guid paperId, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            var paper = await db.Papers.FirstOrDefaultAsync(p => p.Id == paperId, cancellation) ?? throw Refusal.Missing("PAPER_UNKNOWN").Throwable();
            var subject = await db.Cases.AsNoTracking().Include(c => c.Tasks).FirstAsync(c => c.Id == paper.CaseId, cancellation);
            if (!Sight.Sees(actor, subject))
                throw Refusal.Missing("PAPER_UNKNOWN").Throwable();
            var bytes = await room.BytesAsync(paper, cancellation);
            return new Printed(paper.Kind, paper.Number, paper.FileHash!, bytes);
        }
    }
}

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

    public sealed class Handler(IHubDb db, ActDesk desk, PaperRoom room, ApplicantDoor door)
    {
        /// <summary>
        /// By the applicant, with case number and query code: what is told on the way at once, results once they were received
        /// (<c>RESULT_NOT_RECEIVED</c>).
        /// </summary>
        public async Task<Printed> ForApplicantAsync((string Number, string Code) known, Guid paperId, CancellationToken cancellation)
        {
            var subject = await door.CaseAsync(known.Number, known.Code, cancellation);
            var paper = await db.Papers.FirstOrDefaultAsync(p => p.Id == paperId && p.CaseId == subject.Id, cancellation)
                ?? throw Refusal.Missing("PAPER_UNKNOWN").Throwable();
            if (!subject.ShowsApplicant(paper.Kind))
                throw Refusal.Conflict("RESULT_NOT_RECEIVED").With("number", subject.Number).Throwable();
            var bytes = await room.BytesAsync(paper, cancellation);
            return new Printed(paper.Kind, paper.Number, paper.FileHash!, bytes);
        }

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

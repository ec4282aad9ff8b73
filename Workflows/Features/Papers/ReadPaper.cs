using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Papers;

/// <summary>Gives a paper of a case: the same bytes every time, and a line of the print log (打印记录) each time.</summary>
public static class ReadPaper
{
    /// <param name="PaperId">The paper.</param>
    /// <param name="View">Only to look at on the screen; else it is a print.</param>
    /// <param name="Reason">Why it is printed again; wanted once it was printed.</param>
    public sealed record Query(Guid PaperId, bool View = false, string? Reason = null);

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
            return await GiveAsync(paper, PaperPrint.Fetched(paper, Actor.ApplicantOf(subject.Applicant), desk.Now), cancellation);
        }

        /// <summary>By staff who see the case. Refuses <c>PAPER_UNKNOWN</c>, and <c>PRINT_REASON_MISSING</c> for a print after the first.</summary>
        public async Task<Printed> HandleAsync(Query query, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            var paper = await db.Papers.FirstOrDefaultAsync(p => p.Id == query.PaperId, cancellation) ?? throw Refusal.Missing("PAPER_UNKNOWN").Throwable();
            var subject = await db.Cases.AsNoTracking().Include(c => c.Tasks).FirstAsync(c => c.Id == paper.CaseId, cancellation);
            if (!Sight.Sees(actor, subject))
                throw Refusal.Missing("PAPER_UNKNOWN").Throwable();
            return await GiveAsync(paper, query.View ? PaperPrint.Viewed(paper, actor, desk.Now)
                : PaperPrint.Printed(paper, actor, await WasPrintedAsync(paper, cancellation), query.Reason, desk.Now), cancellation);
        }

        private Task<bool> WasPrintedAsync(CasePaper paper, CancellationToken cancellation) =>
            db.Prints.AnyAsync(p => p.PaperId == paper.Id && p.Way == PrintWay.Printed, cancellation);

        /// <summary>The line is saved before the bytes go out: none leaves without one.</summary>
        private async Task<Printed> GiveAsync(CasePaper paper, PaperPrint line, CancellationToken cancellation)
        {
            var bytes = await room.BytesAsync(paper, cancellation);
            db.Prints.Add(line);
            await db.SaveChangesAsync(cancellation);
            return new Printed(paper.Kind, paper.Number, paper.FileHash!, bytes);
        }
    }
}

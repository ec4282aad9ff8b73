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
    /// <param name="Format">As PDF, or as OFD where its kind is given so.</param>
    public sealed record Query(Guid PaperId, bool View = false, string? Reason = null, PaperFormat Format = PaperFormat.Pdf);

    /// <param name="Kind">Kind of paper.</param>
    /// <param name="Number">文号</param>
    /// <param name="Hash">SHA-256 of the bytes.</param>
    /// <param name="Bytes">The PDF or OFD.</param>
    /// <param name="Format">Which of them.</param>
    public sealed record Printed(string Kind, string Number, string Hash, byte[] Bytes, PaperFormat Format);

    public sealed class Handler(IHubDb db, ActDesk desk, PaperRoom room, ApplicantDoor door, OfdRoom ofd)
    {
        /// <summary>
        /// By the applicant, with case number and query code: what is told on the way at once, results once they were received
        /// (<c>RESULT_NOT_RECEIVED</c>).
        /// </summary>
        public async Task<Printed> ForApplicantAsync((string Number, string Code) known, Guid paperId, PaperFormat format, CancellationToken cancellation)
        {
            var subject = await door.CaseAsync(known.Number, known.Code, cancellation);
            var paper = await db.Papers.FirstOrDefaultAsync(p => p.Id == paperId && p.CaseId == subject.Id, cancellation)
                ?? throw Refusal.Missing("PAPER_UNKNOWN").Throwable();
            if (subject is { IsEnded: true, DeliveredAt: null }) // only then do the steps say whether the result still lies at the desk
                subject = await db.Cases.AsNoTracking().Include(c => c.Tasks).OrderBy(c => c.Id).FirstAsync(c => c.Id == subject.Id, cancellation);
            if (!subject.ShowsApplicant(paper.Kind))
                throw Refusal.Conflict("RESULT_NOT_RECEIVED").With("number", subject.Number).Throwable();
            MustBeGivenAs(format, paper);
            return await GiveAsync(paper, PaperPrint.Fetched(paper, Actor.ApplicantOf(subject.Applicant), format == PaperFormat.Ofd, desk.Now), format, cancellation);
        }

        /// <summary>
        /// By staff who see the case. Refuses <c>PAPER_UNKNOWN</c>, <c>PRINT_REASON_MISSING</c> for a print after the first in either format, and <c>PAPER_NOT_AS_OFD</c> for a kind that is
        /// given as PDF only.
        /// </summary>
        public async Task<Printed> HandleAsync(Query query, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            var paper = await db.Papers.FirstOrDefaultAsync(p => p.Id == query.PaperId, cancellation) ?? throw Refusal.Missing("PAPER_UNKNOWN").Throwable();
            var subject = await db.Cases.AsNoTracking().Include(c => c.Tasks).FirstAsync(c => c.Id == paper.CaseId, cancellation);
            if (!Sight.Sees(actor, subject))
                throw Refusal.Missing("PAPER_UNKNOWN").Throwable();
            MustBeGivenAs(query.Format, paper);
            var ofd = query.Format == PaperFormat.Ofd;
            return await GiveAsync(paper, query.View && !ofd ? PaperPrint.Viewed(paper, actor, desk.Now)
                : PaperPrint.Printed(paper, actor, (ofd, await WasPrintedAsync(paper, cancellation), query.Reason), desk.Now), query.Format, cancellation);
        }

        private static void MustBeGivenAs(PaperFormat format, CasePaper paper)
        {
            if (format == PaperFormat.Ofd && !Domain.Process.Papers.AsOfd.Contains(paper.Kind))
                throw Refusal.Invalid("PAPER_NOT_AS_OFD").With("number", paper.Number).Throwable();
        }

        private Task<bool> WasPrintedAsync(CasePaper paper, CancellationToken cancellation) =>
            db.Prints.AnyAsync(p => p.PaperId == paper.Id && (p.Way == PrintWay.Printed || p.Way == PrintWay.Ofd), cancellation);

        /// <summary>The line is saved before the bytes go out: none leaves without one.</summary>
        private async Task<Printed> GiveAsync(CasePaper paper, PaperPrint line, PaperFormat format, CancellationToken cancellation)
        {
            var (bytes, hash) = format == PaperFormat.Ofd ? await ofd.BytesAsync(paper, cancellation) : (await room.BytesAsync(paper, cancellation), paper.FileHash!);
            db.Prints.Add(line);
            await db.SaveChangesAsync(cancellation);
            return new Printed(paper.Kind, paper.Number, hash, bytes, format);
        }
    }
}

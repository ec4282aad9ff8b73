using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Papers;

/// <summary>案卷: all papers of a case in one PDF, in the order in which they were issued. The papers stay as they are; each gets a line of the print log.</summary>
public static class ReadDossier
{
    /// <param name="Number">办件编号</param>
    /// <param name="Pdf">The dossier; dispose it.</param>
    public sealed record Bound(string Number, Stream Pdf);

    public sealed class Handler(IHubDb db, ActDesk desk, PaperRoom room, IDossierBinder binder, DossierPlaces places)
    {
        /// <summary>
        /// By staff who see the case. Refuses <c>CASE_UNKNOWN</c>, <c>DOSSIER_EMPTY</c> where the case has no papers yet, <c>DOSSIER_REASON_MISSING</c>, and
        /// <c>DOSSIERS_BUSY</c> where too many are being made.
        /// </summary>
        public async Task<Bound> HandleAsync(Guid caseId, string? reason, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            var subject = await db.Cases.AsNoTracking().AsSplitQuery().Include(c => c.Papers).Include(c => c.Tasks).OrderBy(c => c.Id)
                .FirstOrDefaultAsync(c => c.Id == caseId, cancellation) ?? throw Refusal.Missing("CASE_UNKNOWN").Throwable();
            Sight.MustSee(actor, subject);
            List<CasePaper> papers = [.. subject.Papers.OrderBy(p => p.IssuedAt).ThenBy(p => p.Id)];
            if (papers.Count == 0)
                throw Refusal.Conflict("DOSSIER_EMPTY").With("number", subject.Number).Throwable();
            var why = PaperPrint.DossierReason(reason, subject.Number);
            using var place = await places.TakeAsync(cancellation);
            var department = await db.Departments.AsNoTracking().FirstAsync(d => d.Code == subject.DepartmentCode, cancellation);
            var tracked = await db.Papers.Where(p => p.CaseId == caseId).ToDictionaryAsync(p => p.Id, cancellation);
            var pdf = await binder.BindAsync(new DossierFacts(subject, department, papers, actor.Name, desk.Now), paper => room.BytesAsync(tracked[paper.Id], cancellation));
            return new Bound(subject.Number, await LoggedAsync(pdf, papers, (actor, why), cancellation));
        }

        /// <summary>The lines are saved before the dossier goes out: none leaves without them.</summary>
        private async Task<Stream> LoggedAsync(Stream pdf, List<CasePaper> papers, (Actor Actor, string Why) by, CancellationToken cancellation)
        {
            try
            {
                var now = desk.Now;
                db.Prints.AddRange(papers.Select(paper => PaperPrint.InDossier(paper, by.Actor, by.Why, now)));
                await db.SaveChangesAsync(cancellation);
                return pdf;
            }
            catch
            {
                await pdf.DisposeAsync();
                throw;
            }
        }
    }
}

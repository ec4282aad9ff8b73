using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tracking;

/// <summary>The case as its paper file would show it: applicant, clocks with who stopped them, materials, tasks, opinions, papers.</summary>
public static class ReadCase
{
    /// <param name="Case">The case with all that belongs to it; read only.</param>
    /// <param name="Matter">The version of the matter that it stays on.</param>
    /// <param name="Statutory">The statutory clock, or null before acceptance.</param>
    /// <param name="Promised">The promised clock, or null before acceptance.</param>
    public sealed record View(Case Case, MatterContent Matter, ClockReading? Statutory, ClockReading? Promised);

    public sealed class Handler(IHubDb db, ActDesk desk)
    {
        public async Task<View> HandleAsync(Guid caseId, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            var found = await db.Cases.AsNoTracking().AsSplitQuery()
                .Include(c => c.Tasks.OrderBy(t => t.OpenedAt).ThenBy(t => t.Id)).Include(c => c.Materials.OrderBy(m => m.Order))
                .Include(c => c.Stops.OrderBy(s => s.From)).Include(c => c.Extensions).Include(c => c.Papers.OrderBy(p => p.IssuedAt))
                .FirstOrDefaultAsync(c => c.Id == caseId, cancellation) ?? throw Refusal.Missing("CASE_UNKNOWN").Throwable();
            Sight.MustSee(actor, found);
            var matter = book.Version(found.MatterVersionId).Content;
            var asOf = found.DecidedAt ?? found.EndedAt ?? desk.Now;
            return new View(
                found, matter, found.StatutoryClock(matter)?.Read(book.Calendar, asOf), found.PromisedClock(matter)?.Read(book.Calendar, asOf));
        }
    }
}

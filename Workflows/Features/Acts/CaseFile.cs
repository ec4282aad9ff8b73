using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Acts;

/// <summary>Reads a case with all that rules may ask for, never to be saved.</summary>
public sealed class CaseFile(IHubDb db)
{
    /// <summary>Tasks, checklist, stops, extensions; refuses <c>CASE_UNKNOWN</c>. Whether somebody may see it is the caller's to ask.</summary>
    public async Task<Case> WholeAsync(Guid caseId, CancellationToken cancellation) =>
        await Whole().FirstOrDefaultAsync(c => c.Id == caseId, cancellation) ?? throw Refusal.Missing("CASE_UNKNOWN").Throwable();

    /// <summary>The same for several cases; those that do not exist are left out.</summary>
    public async Task<IReadOnlyList<Case>> WholeAsync(IReadOnlyCollection<Guid> caseIds, CancellationToken cancellation) =>
        await Whole().Where(c => caseIds.Contains(c.Id)).ToListAsync(cancellation);

    private IQueryable<Case> Whole() => db.Cases.AsNoTracking().AsSplitQuery()
        .Include(c => c.Tasks.OrderBy(t => t.OpenedAt).ThenBy(t => t.Id)).Include(c => c.Materials.OrderBy(m => m.Order))
        .Include(c => c.Stops).Include(c => c.Extensions).OrderBy(c => c.Id);
}

using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.People;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tracking;

/// <summary>办件查询: the cases that a person may see, the newest first, by keyset.</summary>
public static class ListCases
{
    /// <param name="State">Only these, or null.</param>
    /// <param name="Department">Only of this department, or null.</param>
    /// <param name="Words">A whole case number or identity number, or the beginning of a case number; null for all.</param>
    /// <param name="After">Id of the last row of the page before.</param>
    /// <param name="Take">Rows a page, 1 to 200.</param>
    public sealed record Query(CaseState? State = null, string? Department = null, string? Words = null, Guid? After = null, int Take = 50);

    public sealed record Row(
        Guid Id, string Number, string MatterName, string DepartmentCode, string Applicant, CaseState State, string? Result, Lane Lane,
        DateTimeOffset ReceivedAt, DateOnly? StatutoryDue, DateOnly? PromisedDue, bool DueProvisional, bool Overdue);

    /// <param name="Rows">The rows.</param>
    /// <param name="Next">Value for <see cref="Query.After"/>, or null when nothing follows.</param>
    public sealed record Page(IReadOnlyList<Row> Rows, Guid? Next);

    public sealed class Handler(IHubDb db, ActDesk desk)
    {
        public async Task<Page> HandleAsync(Query query, CancellationToken cancellation)
        {
            var take = Math.Clamp(query.Take, 1, 200);
            var (_, actor) = await desk.SignedInAsync(cancellation);
            var cases = db.Cases.AsNoTracking();
            if (!actor.Has(Role.WindowClerk) && !actor.Has(Role.Dispatcher) && !actor.Has(Role.Supervisor))
            {
                var own = actor.Holdings.Select(h => h.DepartmentCode).Distinct().ToArray();
                cases = cases.Where(c => own.Contains(c.DepartmentCode) || c.Tasks.Any(t => t.DepartmentCode != null && own.Contains(t.DepartmentCode)));
            }
            if (query.State is { } state)
                cases = cases.Where(c => c.State == state);
            if (query.Department is { } department)
                cases = cases.Where(c => c.DepartmentCode == department);
            if (query.Words is { Length: > 0 } words)
                cases = cases.Where(c => c.Applicant.IdNumber == words || c.Number == words || c.Number.StartsWith(words));
            if (query.After is { } after)
                cases = cases.Where(c => c.Id < after);
            var rows = await cases.OrderByDescending(c => c.Id).Take(take + 1).Select(c => new Row(
                c.Id, c.Number, c.MatterName, c.DepartmentCode, c.Applicant.Name, c.State, c.Result, c.Lane, c.ReceivedAt, c.StatutoryDue,
                c.PromisedDue, c.DueProvisional, c.PromisedOverdueAt != null || c.StatutoryOverdueAt != null)).ToListAsync(cancellation);
            return new Page([.. rows.Take(take)], rows.Count > take ? rows[take - 1].Id : null);
        }
    }
}

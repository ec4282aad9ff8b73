using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
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
    /// <param name="Words">A whole identity number (18 characters), or the beginning of a case number; null for all.</param>
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
        /// <summary>Refuses <c>CURSOR_UNREADABLE</c> for a row before that is not there, or not to be seen.</summary>
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
            var seen = cases;
            if (query.State is { } state)
                cases = cases.Where(c => c.State == state);
            if (query.Department is { } department)
                cases = cases.Where(c => c.DepartmentCode == department);
            if (query.Words is { Length: > 0 } words)
                cases = WithWords(cases, words.Trim().ToUpperInvariant());
            if (query.After is { } after)
            {
                var last = await seen.Where(c => c.Id == after).Select(c => (DateTimeOffset?)c.ReceivedAt).FirstOrDefaultAsync(cancellation)
                    ?? throw Refusal.Invalid("CURSOR_UNREADABLE").Throwable();
                cases = cases.Where(c => c.ReceivedAt < last || (c.ReceivedAt == last && c.Id < after));
            }
            var rows = await cases.OrderByDescending(c => c.ReceivedAt).ThenByDescending(c => c.Id).Take(take + 1).Select(c => new Row(
                c.Id, c.Number, c.MatterName, c.DepartmentCode, c.Applicant.Name, c.State, c.Result, c.Lane, c.ReceivedAt, c.StatutoryDue,
                c.PromisedDue, c.DueProvisional, c.PromisedOverdueAt != null || c.StatutoryOverdueAt != null)).ToListAsync(cancellation);
            return new Page([.. rows.Take(take)], rows.Count > take ? rows[take - 1].Id : null);
        }

        /// <summary>One index for each: an identity number is found whole, a case number by its beginning as a range.</summary>
        private static IQueryable<Case> WithWords(IQueryable<Case> cases, string words)
        {
            const int IdentityLength = 18, LongestNumber = 50;
            if (words.Length == IdentityLength)
                return cases.Where(c => c.Applicant.IdNumber == words);
            var end = words.PadRight(LongestNumber, 'Z'); // numbers are digits and capitals, so this is their last in every collation
#pragma warning disable CA1309 // the database compares, not this process
            return cases.Where(c => string.Compare(c.Number, words) >= 0 && string.Compare(c.Number, end) <= 0);
#pragma warning restore CA1309
        }
    }
}

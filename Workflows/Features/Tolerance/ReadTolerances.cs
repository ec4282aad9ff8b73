using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tolerance;

/// <summary>容缺台账: every promise with what is owed or was supplied, by keyset; what is owed by the day it is due, all else the newest day first.</summary>
public static class ReadTolerances
{
    /// <summary>Lines of one file at most.</summary>
    public const int MostLines = 10_000;

    /// <param name="Standing">Only these, or null for all.</param>
    /// <param name="Extended">Only those that force majeure moved, or null.</param>
    /// <param name="Department">Only of this department, or null.</param>
    /// <param name="Matter">Only of this matter, or null.</param>
    /// <param name="From">First supply-by day, or null.</param>
    /// <param name="To">Last one, or null.</param>
    public sealed record Query(ToleranceStanding? Standing, bool Extended, string? Department, string? Matter, DateOnly? From, DateOnly? To)
    {
        /// <summary>What is owed comes in the order of its day; what is settled the newest first.</summary>
        public bool Descending => Standing != ToleranceStanding.Owed;
    }

    /// <summary>The place of a line.</summary>
    public sealed record Cursor(DateOnly Day, Guid Id);

    /// <param name="Lines">The lines.</param>
    /// <param name="Next">Where this page ends, or null when nothing follows.</param>
    public sealed record Page(IReadOnlyList<ToleranceEntry> Lines, Cursor? Next);

    public sealed class Handler(IHubDb db, ActDesk desk)
    {
        /// <summary>One page. Refuses <c>TOLERANCES_NOT_YOURS</c>.</summary>
        public async Task<Page> HandleAsync(Query query, Cursor? after, int take, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            var asked = Behind(Asked(query, Departments(actor)), after, query.Descending);
            asked = query.Descending ? asked.OrderByDescending(c => c.SupplyBy).ThenByDescending(c => c.Id) : asked.OrderBy(c => c.SupplyBy).ThenBy(c => c.Id);
            var entries = await new ToleranceEntries(db, book, desk.Today).ReadAsync(asked.Take(take + 1), of => Sight.SeesThoseOf(actor, of), cancellation);
            var shown = entries.Take(take).ToList();
            return new Page(shown, entries.Count > take ? new Cursor(shown[^1].SupplyBy, shown[^1].CaseId) : null);
        }

        /// <summary>All of it, for a spreadsheet. Refuses <c>CSV_TOO_LONG</c>.</summary>
        public async Task<IReadOnlyList<ToleranceEntry>> AllAsync(Query query, CancellationToken cancellation)
        {
            var page = await HandleAsync(query, null, MostLines, cancellation);
            return page.Next is null ? page.Lines : throw Refusal.Invalid("CSV_TOO_LONG").With("most", MostLines).Throwable();
        }

        private IQueryable<Case> Asked(Query query, string[]? departments)
        {
            var asked = db.Cases.AsNoTracking().Where(c => c.SupplyBy != null && (departments == null || departments.Contains(c.DepartmentCode)));
            if (query.Standing is { } standing)
                asked = asked.Where(c => c.ToleranceStanding == standing);
            if (query.Extended)
                asked = asked.Where(c => c.SupplyExtendedTo != null);
            if (query.Department is { } department)
                asked = asked.Where(c => c.DepartmentCode == department);
            if (query.Matter is { } matter)
                asked = asked.Where(c => c.MatterCode == matter);
            if (query.From is { } from)
                asked = asked.Where(c => c.SupplyBy >= from);
            return query.To is { } to ? asked.Where(c => c.SupplyBy <= to) : asked;
        }

        private static IQueryable<Case> Behind(IQueryable<Case> asked, Cursor? after, bool descending) => (after, descending) switch
        {
            (null, _) => asked,
            ({ Day: var day, Id: var id }, false) => asked.Where(c => c.SupplyBy > day || (c.SupplyBy == day && c.Id.CompareTo(id) > 0)),
            ({ Day: var day, Id: var id }, true) => asked.Where(c => c.SupplyBy < day || (c.SupplyBy == day && c.Id.CompareTo(id) < 0)),
        };

        /// <summary>Whoever takes in what is owed, at a window or the desk, and supervision see all of it; a department its own.</summary>
        private static string[]? Departments(Actor actor) => TakesIn(actor) || Oversight.SeesAll(actor) ? null
            : actor.Holdings.Select(h => h.DepartmentCode).Distinct().ToArray() is { Length: > 0 } own ? own
            : throw Refusal.Forbidden("TOLERANCES_NOT_YOURS").With("person", actor.Name).Throwable();

        private static bool TakesIn(Actor actor) => actor.Has(Role.WindowClerk) || actor.Has(Role.Dispatcher);
    }
}

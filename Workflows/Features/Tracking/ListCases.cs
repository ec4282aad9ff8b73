using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tracking;

/// <summary>办件查询: the cases that a person may see, by keyset; each answer is a range of an index, however many cases there are.</summary>
public static class ListCases
{
    public sealed record Query
    {
        public CaseState? State { get; init; }

        /// <summary>Lead department, or null for all.</summary>
        public string? Department { get; init; }

        /// <summary>实施编码, or null for all.</summary>
        public string? Matter { get; init; }

        public Lane? Lane { get; init; }

        /// <summary>超期未办结: only cases past a limit that are neither decided nor ended, or null for all.</summary>
        public OverdueLimit? Overdue { get; init; }

        /// <summary>First day of receipt, in Asia/Shanghai.</summary>
        public DateOnly? From { get; init; }

        /// <summary>Last day of receipt.</summary>
        public DateOnly? To { get; init; }

        /// <summary>A whole identity number (18 characters), or the beginning of a case number or of an applicant's name; null for all.</summary>
        public string? Words { get; init; }

        /// <summary>Id of the last row of the page before.</summary>
        public Guid? After { get; init; }

        /// <summary>Rows a page, 1 to 200.</summary>
        public int Take { get; init; } = 50;
    }

    /// <summary>Which limit a case is past.</summary>
    public enum OverdueLimit
    {
        /// <summary>承诺时限</summary>
        Promised,

        /// <summary>法定时限, and the promised one before it.</summary>
        Statutory,
    }

    public sealed record Row(
        Guid Id, string Number, string MatterName, string DepartmentCode, string Applicant, CaseState State, string? Result, Lane Lane,
        DateTimeOffset ReceivedAt, DateOnly? StatutoryDue, DateOnly? PromisedDue, bool DueProvisional, bool Overdue, string? Step)
    {
        public string DepartmentName { get; init; } = "";

        /// <summary>The gravest card of the case's own limits.</summary>
        public Card Card => (Card)Math.Max((int)Statutory.Card, (int)Promised.Card);

        internal RungMarks Statutory { get; init; }

        internal RungMarks Promised { get; init; }
    }

    /// <param name="Rows">The rows.</param>
    /// <param name="Next">Value for <see cref="Query.After"/>, or null when nothing follows.</param>
    public sealed record Page(IReadOnlyList<Row> Rows, Guid? Next);

    public sealed class Handler(IHubDb db, ActDesk desk)
    {
        /// <summary>Refuses <c>CURSOR_UNREADABLE</c> for a row before that is not there, or not to be seen, and <c>DATE_OUT_OF_RANGE</c>.</summary>
        public async Task<Page> HandleAsync(Query query, CancellationToken cancellation)
        {
            var take = Math.Clamp(query.Take, 1, 200);
            var (book, actor) = await desk.SignedInAsync(cancellation);
            var search = new CaseSearch(query);
            var seen = Seen(actor, search.ByTimeAlone).ToList();
            if (seen.Count == 0)
                return new Page([], null); // who holds no post today, being away, sees no case
            var last = await LastAsync(seen, query.After, cancellation);
            var ids = await search.First([.. seen.Select(cases => search.After(search.Filter(cases), last))], take + 1).ToListAsync(cancellation);
            var shown = ids.Take(take).ToArray();
            var rows = await Rows(shown).ToDictionaryAsync(r => r.Id, cancellation);
            return new Page(
                [.. shown.Select(id => rows[id] with { DepartmentName = book.Departments[rows[id].DepartmentCode].ShortName })],
                ids.Count > take ? shown[^1] : null);
        }

        /// <summary>
        /// The ranges that make up what a person sees: all of it, or that of the own departments and that in which they or the own posts are asked. A case that
        /// is in two of them comes once: a union holds nothing twice.
        /// </summary>
        private IEnumerable<IQueryable<CaseKey>> Seen(Actor actor, bool byTimeAlone)
        {
            var cases = db.Cases.AsNoTracking();
            if (actor.Has(Role.WindowClerk) || actor.Has(Role.Dispatcher) || actor.Has(Role.Supervisor))
                return [CaseKey.Of(cases)];
            var own = actor.Holdings.Select(h => h.DepartmentCode).Distinct().ToArray();
            var guests = own.Concat(actor.Holdings.Select(h => h.PostCode)).Distinct();
            return
            [
                .. own.Select(department => CaseKey.Of(cases.Where(c => c.DepartmentCode == department))),
                .. guests.Select(guest => db.Guests.AsNoTracking().Where(g => g.Guest == guest)).Select(asked => byTimeAlone ? CaseKey.Of(asked) : CaseKey.Of(asked, cases)),
            ];
        }

        /// <summary>Whether the row still fits the filters does not count: while somebody scrolls, cases go on.</summary>
        private static async Task<CaseKey?> LastAsync(IReadOnlyList<IQueryable<CaseKey>> seen, Guid? after, CancellationToken cancellation)
        {
            if (after is not { } id)
                return null;
            foreach (var cases in seen)
            {
                if (await cases.FirstOrDefaultAsync(k => k.Id == id, cancellation) is { } found)
                    return found;
            }
            throw Refusal.Invalid("CURSOR_UNREADABLE").Throwable();
        }

        private IQueryable<Row> Rows(Guid[] ids) => db.Cases.AsNoTracking().Where(c => ids.Contains(c.Id)).Select(c => new Row(
            c.Id, c.Number, c.MatterName, c.DepartmentCode, c.Applicant.Name, c.State, c.Result, c.Lane, c.ReceivedAt, c.StatutoryDue,
            c.PromisedDue, c.DueProvisional, c.PromisedOverdueAt != null || c.StatutoryOverdueAt != null,
            c.Tasks.Where(t => t.State == TaskState.Open).OrderBy(t => t.OpenedAt).ThenBy(t => t.Id).Select(t => t.Name).FirstOrDefault())
        { Statutory = c.StatutoryRungs, Promised = c.PromisedRungs });
    }
}

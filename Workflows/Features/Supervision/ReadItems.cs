using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Supervision;

/// <summary>监察件: those that a person may see, what must be replied to first coming first, by keyset.</summary>
public static class ReadItems
{
    /// <param name="State">Only these, or null for those that are not closed.</param>
    /// <param name="Department">Only of this department, or null.</param>
    /// <param name="Rule">Only by this rule or rung, or null.</param>
    /// <param name="After">Where the page before ended, or null.</param>
    /// <param name="Take">Rows a page, 1 to 200.</param>
    public sealed record Query(ItemState? State, string? Department, string? Rule, Cursor? After, int Take);

    /// <summary>The place of a row.</summary>
    public sealed record Cursor(DateTimeOffset At, Guid Id);

    /// <param name="Item">The item.</param>
    /// <param name="Late">Whether its reply is late, or was.</param>
    /// <param name="Mine">Whether the person answers for it.</param>
    public sealed record Row(SupervisionItem Item, bool Late, bool Mine)
    {
        /// <summary>Short name of the department that answers.</summary>
        public required string DepartmentName { get; init; }

        public string? MatterName { get; init; }

        /// <summary>Whether the reader may open the case; of an item that was read alone.</summary>
        public bool SeesCase { get; init; }

        /// <summary>What the person may do with it now; of one that was read alone.</summary>
        public IReadOnlyList<ItemVerdict> Verdicts { get; init; } = [];
    }

    /// <param name="Rows">The rows.</param>
    /// <param name="Next">Where this page ends, or null when nothing follows.</param>
    public sealed record Page(IReadOnlyList<Row> Rows, Cursor? Next);

    public sealed class Handler(IHubDb db, ActDesk desk)
    {
        public async Task<Page> ListAsync(Query query, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            var items = db.SupervisionItems.AsNoTracking().SeenBy(actor);
            items = query.State is { } state ? items.Where(i => i.State == state) : items.Where(i => i.State != ItemState.Closed);
            if (query.Department is { } department)
                items = items.Where(i => i.DepartmentCode == department);
            if (query.Rule is { } rule)
                items = items.Where(i => i.Rule == rule);
            if (query.After is var (at, id))
                items = items.Where(i => i.ReplyDueAt > at || (i.ReplyDueAt == at && i.Id.CompareTo(id) > 0));
            var rows = await items.OrderBy(i => i.ReplyDueAt).ThenBy(i => i.Id).Take(query.Take + 1).ToListAsync(cancellation);
            var shown = rows.Take(query.Take).ToList();
            return new Page(
                [.. shown.Select(i => Of(i, book, actor))],
                rows.Count > query.Take ? new Cursor(shown[^1].ReplyDueAt, shown[^1].Id) : null);
        }

        /// <summary>One item with all that was done; refuses <c>ITEM_UNKNOWN</c>, also to who may not see it.</summary>
        public async Task<Row> ReadAsync(Guid id, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            var item = await db.SupervisionItems.AsNoTracking().Include(i => i.Entries.OrderBy(e => e.Sequence)).SeenBy(actor).FirstOrDefaultAsync(i => i.Id == id, cancellation)
                ?? throw Refusal.Missing("ITEM_UNKNOWN").Throwable();
            return Of(item, book, actor) with { Verdicts = item.Verdicts(new ItemAct(actor, desk.Now)), SeesCase = await SeesCaseAsync(item, actor, cancellation) };
        }

        /// <summary>Who answers for an item may be of a department that was only asked into the case.</summary>
        private async Task<bool> SeesCaseAsync(SupervisionItem item, Actor actor, CancellationToken cancellation) => item.CaseId is { } id
            && await db.Cases.AsNoTracking().Include(c => c.Tasks).FirstOrDefaultAsync(c => c.Id == id, cancellation) is { } subject && Sight.Sees(actor, subject);

        private Row Of(SupervisionItem item, Book book, Actor actor) => new(item, item.IsLate(desk.Now), item.IsTheirs(actor))
        {
            DepartmentName = book.Departments.TryGetValue(item.DepartmentCode, out var department) ? department.ShortName : item.DepartmentCode,
            MatterName = item.MatterCode is { } code && book.VersionsOf(code) is { Count: > 0 } versions ? versions[^1].Content.Name : null,
        };
    }
}

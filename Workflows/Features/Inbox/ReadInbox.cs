using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Inbox;

/// <summary>我的待办: my own tasks, those in the pools of my posts, those I have for somebody away, and those I have done. Green first, then what falls due first.</summary>
public static class ReadInbox
{
    /// <param name="Tab">Which tab.</param>
    /// <param name="After">Where the last page ended, or null for the first.</param>
    /// <param name="Take">Rows a page, 1 to 200.</param>
    public sealed record Query(InboxTab Tab, Cursor? After = null, int Take = 50)
    {
        public InboxFilter Filter { get; init; } = new();
    }

    /// <summary>The place of a row in the order of its tab.</summary>
    public sealed record Cursor(Lane Lane, DateTimeOffset At, Guid Id);

    /// <param name="Rows">The rows.</param>
    /// <param name="Next">Where this page ends, or null when nothing follows.</param>
    public sealed record Page(IReadOnlyList<Row> Rows, Cursor? Next);

    /// <summary>One task with what its row shows.</summary>
    public sealed record Row(
        Guid? TaskId, string Step, string NodeId, Guid CaseId, string CaseNumber, string MatterCode, string MatterName, string DepartmentCode,
        string Applicant, Lane Lane, Channel Channel, DateTimeOffset OpenedAt, DateTimeOffset? DueAt, bool Overdue, DateOnly? PromisedDue,
        string? Assignee, string Outcomes, string? Outcome, DateTimeOffset? EndedAt, int Revision, RowFacts Facts)
    {
        public int? WorkDaysLeft { get; init; }

        public string? OnBehalfOf { get; init; }

        /// <summary>The gravest card of the step and of the case.</summary>
        public Card Card => Facts.Marks.Max(m => m.Card);

        public IReadOnlyList<string> QuickActs { get; init; } = [];

        /// <summary>Of a step that is asked of several at once which it is, as <c>1/2</c>; else null.</summary>
        public string? Part { get; init; }

        /// <summary>Who else has it to do; empty for what nobody has claimed yet.</summary>
        public IReadOnlyList<string> AlsoAsked { get; init; } = [];

        /// <summary>Who has done their part already.</summary>
        public IReadOnlyList<string> AlsoDone { get; init; } = [];
    }

    /// <summary>What a row is worked out from but does not show.</summary>
    public sealed record RowFacts(DateTimeOffset Order, Guid? AssigneeId, string PoolKey, string TemplateId, int TemplateVersion, bool Open)
    {
        /// <summary>Rungs that have fired for the step and for the case.</summary>
        public required IReadOnlyList<RungMarks> Marks { get; init; }

        /// <summary>The engine's key of the task.</summary>
        public required string Key { get; init; }
    }

    public sealed class Handler(IHubDb db, ActDesk desk)
    {
        public async Task<Page> HandleAsync(Query query, CancellationToken cancellation)
        {
            var take = Math.Clamp(query.Take, 1, 200);
            var (book, actor) = await desk.SignedInAsync(cancellation);
            var (now, desks) = (desk.Now, Desks.Of(actor, book, desk.Today));
            var tasks = InboxFilters.Apply(db, Place(InboxTabs.Of(db, query.Tab, desks), query), query.Filter, now);
            var ordered = query.Tab == InboxTab.Done
                ? tasks.OrderByDescending(t => t.EndedAt).ThenByDescending(t => t.Id)
                : tasks.OrderBy(t => t.Lane).ThenBy(t => t.DueOrder).ThenBy(t => t.Id);
            var rows = await Rows(ordered.Take(take + 1), now).ToListAsync(cancellation);
            var shown = rows.Take(take).Select(row => Worked(row, desks, book)).ToList();
            return new Page(await SharedSteps.TellAsync(db, shown, cancellation), rows.Count > take ? new Cursor(shown[^1].Lane, shown[^1].Facts.Order, shown[^1].TaskId!.Value) : null);
        }

        private static IQueryable<CaseTask> Place(IQueryable<CaseTask> tasks, Query query)
        {
            if (query.After is not { } after)
                return tasks;
            return query.Tab == InboxTab.Done
                ? tasks.Where(t => t.EndedAt < after.At || (t.EndedAt == after.At && t.Id < after.Id))
                : tasks.Where(t => t.Lane > after.Lane || (t.Lane == after.Lane && (t.DueOrder > after.At || (t.DueOrder == after.At && t.Id > after.Id))));
        }

        private IQueryable<Row> Rows(IQueryable<CaseTask> tasks, DateTimeOffset now) =>
            from t in tasks
            join c in db.Cases.AsNoTracking() on t.CaseId equals c.Id
            select new Row(
                t.Id, t.Name, t.NodeId, c.Id, c.Number, c.MatterCode, c.MatterName, t.DepartmentCode ?? c.DepartmentCode, c.Applicant.Name, t.Lane,
                c.Channel, t.OpenedAt, t.DueAt, t.OverdueAt != null || (t.State == TaskState.Open && t.DueOrder <= now), c.PromisedDue, t.AssigneeName, t.Outcomes,
                t.Outcome, t.EndedAt, c.Revision,
                new RowFacts(
                    t.State == TaskState.Open ? t.DueOrder : t.EndedAt!.Value, t.AssigneeId, t.PoolKey, c.TemplateId, c.TemplateVersion,
                    t.State == TaskState.Open)
                { Marks = new[] { t.Rungs, t.HandoverRungs, c.StatutoryRungs, c.PromisedRungs }, Key = t.Key });

        private Row Worked(Row row, Desks desks, Book book) => row with
        {
            WorkDaysLeft = row is { DueAt: { } due, Facts.Open: true } ? Left(ShanghaiTime.Day(due.AddTicks(-1)), book.Calendar) : null,
            OnBehalfOf = row.Facts.Open ? desks.BehalfFor(row.Facts.AssigneeId, row.Facts.PoolKey) : null,
            QuickActs = row.Facts.Open ? QuickActs(row, desks, book) : [],
        };

        /// <summary>A limit ends with its last day: an instant at midnight belongs to the day before.</summary>
        private int Left(DateOnly due, WorkCalendar calendar) =>
            due >= desk.Today ? calendar.WorkDays(desk.Today, due) : -calendar.WorkDays(due, desk.Today);

        private static IReadOnlyList<string> QuickActs(Row row, Desks desks, Book book)
        {
            var approve = Approval.InBulk(book.Definition(row.Facts.TemplateId, row.Facts.TemplateVersion).Node(row.NodeId));
            return
            [
                row.Facts.AssigneeId is null ? "claim" : row.Facts.AssigneeId == desks.PersonId ? "release" : "claim",
                .. approve is not null && row.Outcomes.Split(',').Contains(approve) ? new[] { "approve" } : [],
            ];
        }
    }
}

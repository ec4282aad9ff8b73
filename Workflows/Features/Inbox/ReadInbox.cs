using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Inbox;

/// <summary>我的待办: my own tasks, those in the pools of my posts, and those I have done. Green first, then what falls due first.</summary>
public static class ReadInbox
{
    public enum Tab
    {
        /// <summary>我的: claimed by me or given to me.</summary>
        Mine,

        /// <summary>岗位待办: unclaimed, in the pools of the posts I hold or stand in for.</summary>
        Pool,

        /// <summary>已办: what I have done, the newest first.</summary>
        Done,
    }

    /// <param name="Tab">Which tab.</param>
    /// <param name="After">Where the last page ended, or null for the first.</param>
    /// <param name="Take">Rows a page, 1 to 200.</param>
    public sealed record Query(Tab Tab, Cursor? After = null, int Take = 50);

    /// <summary>The place of a row in the order of its tab.</summary>
    public sealed record Cursor(Lane Lane, DateTimeOffset At, Guid Id);

    /// <param name="Rows">The rows.</param>
    /// <param name="Next">Where this page ends, or null when nothing follows.</param>
    public sealed record Page(IReadOnlyList<Row> Rows, Cursor? Next);

    /// <summary>One task with what its row shows.</summary>
    public sealed record Row(
        Guid TaskId, string Step, string NodeId, Guid CaseId, string CaseNumber, string MatterName, string Applicant, Lane Lane, Channel Channel,
        DateTimeOffset OpenedAt, DateTimeOffset? DueAt, bool Overdue, DateOnly? PromisedDue, string? Assignee, string Outcomes, string? Outcome,
        DateTimeOffset? EndedAt, int Revision, DateTimeOffset Order);

    public sealed class Handler(IHubDb db, ActDesk desk)
    {
        public async Task<Page> HandleAsync(Query query, CancellationToken cancellation)
        {
            var take = Math.Clamp(query.Take, 1, 200);
            var (book, actor) = await desk.SignedInAsync(cancellation);
            var tasks = query.Tab switch
            {
                Tab.Mine => Claimed(actor, query.After),
                Tab.Pool => Pooled(Pool.For(actor, [.. book.MattersInForce(desk.Today).Select(v => (v.MatterCode, v.Content.Department))]), query.After),
                _ => Done(actor.PersonId, query.After),
            };
            var ordered = query.Tab == Tab.Done
                ? tasks.OrderByDescending(t => t.EndedAt).ThenByDescending(t => t.Id)
                : tasks.OrderBy(t => t.Lane).ThenBy(t => t.DueOrder).ThenBy(t => t.Id);
            var rows = await Rows(ordered.Take(take + 1)).ToListAsync(cancellation);
            var shown = rows.Take(take).ToList();
            return new Page(shown, rows.Count > take ? new Cursor(shown[^1].Lane, shown[^1].Order, shown[^1].TaskId) : null);
        }

        private IQueryable<CaseTask> Open(Cursor? after)
        {
            var open = db.Tasks.AsNoTracking().Where(t => t.State == TaskState.Open);
            return after is null ? open : open.Where(t => t.Lane > after.Lane
                || (t.Lane == after.Lane && (t.DueOrder > after.At || (t.DueOrder == after.At && t.Id > after.Id))));
        }

        /// <summary>Mine, and those of the A for whom I stand in (R-AB).</summary>
        private IQueryable<CaseTask> Claimed(Actor actor, Cursor? after)
        {
            if (actor.Holdings.Select(h => h.OnBehalfOfId).OfType<Guid>().Distinct().ToArray() is not { Length: > 0 } absent)
                return Open(after).Where(t => t.AssigneeId == actor.PersonId);
            Guid[] both = [actor.PersonId!.Value, .. absent];
            return Open(after).Where(t => t.AssigneeId != null && both.Contains(t.AssigneeId.Value));
        }

        private IQueryable<CaseTask> Pooled(IReadOnlyList<string> pools, Cursor? after) =>
            Open(after).Where(t => t.AssigneeId == null && pools.Contains(t.PoolKey));

        private IQueryable<CaseTask> Done(Guid? person, Cursor? after)
        {
            var done = db.Tasks.AsNoTracking().Where(t => t.ActedById == person && t.State == TaskState.Done);
            return after is null ? done : done.Where(t => t.EndedAt < after.At || (t.EndedAt == after.At && t.Id < after.Id));
        }

        private IQueryable<Row> Rows(IQueryable<CaseTask> tasks) =>
            from t in tasks
            join c in db.Cases.AsNoTracking() on t.CaseId equals c.Id
            select new Row(
                t.Id, t.Name, t.NodeId, c.Id, c.Number, c.MatterName, c.Applicant.Name, t.Lane, c.Channel, t.OpenedAt, t.DueAt,
                t.OverdueAt != null, c.PromisedDue, t.AssigneeName, t.Outcomes, t.Outcome, t.EndedAt, c.Revision,
                t.State == TaskState.Open ? t.DueOrder : t.EndedAt!.Value);
    }
}

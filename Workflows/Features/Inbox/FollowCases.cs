using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Inbox;

/// <summary>关注: cases that a person wants to see though nothing of them waits for them.</summary>
public static class FollowCases
{
    private const int Most = 1000;

    public sealed class Handler(IHubDb db, ActDesk desk, IDatabaseFaults faults)
    {
        /// <summary>Once or twice is the same; refuses <c>CASE_UNKNOWN</c> for what the person may not see, and <c>FOLLOWS_TOO_MANY</c>.</summary>
        public async Task FollowAsync(Guid caseId, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            var subject = await db.Cases.AsNoTracking().Include(c => c.Tasks).FirstOrDefaultAsync(c => c.Id == caseId, cancellation)
                ?? throw Refusal.Missing("CASE_UNKNOWN").Throwable();
            Sight.MustSee(actor, subject);
            var mine = db.Follows.Where(f => f.PersonId == actor.PersonId);
            if (await mine.AnyAsync(f => f.CaseId == caseId, cancellation))
                return;
            if (await mine.CountAsync(cancellation) >= Most)
                throw Refusal.Conflict("FOLLOWS_TOO_MANY").With("most", Most).Throwable();
            db.Follows.Add(new CaseFollow(actor.PersonId!.Value, caseId, desk.Now));
            try
            {
                await db.SaveChangesAsync(cancellation);
            }
            catch (DbUpdateException fault) when (faults.IsDuplicate(fault))
            {
                db.ChangeTracker.Clear(); // another page of the same person was faster: that is what was asked for
            }
        }

        public async Task UnfollowAsync(Guid caseId, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            await db.Follows.Where(f => f.PersonId == actor.PersonId && f.CaseId == caseId).ExecuteDeleteAsync(cancellation);
        }

        /// <summary>The followed cases, the latest followed first, each with the step that waits longest; those no longer seen are left out.</summary>
        /// <param name="after">Where the last page ended, or null.</param>
        /// <param name="take">Rows a page.</param>
        /// <param name="cancellation">Stops it.</param>
        public async Task<ReadInbox.Page> ListAsync(ReadInbox.Cursor? after, int take, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            var follows = db.Follows.AsNoTracking().Where(f => f.PersonId == actor.PersonId);
            if (after is not null)
                follows = follows.Where(f => f.At < after.At || (f.At == after.At && f.CaseId < after.Id));
            var page = await follows.OrderByDescending(f => f.At).ThenByDescending(f => f.CaseId).Take(take + 1).ToListAsync(cancellation);
            var ids = page.Take(take).Select(f => f.CaseId).ToArray();
            var cases = await db.Cases.AsNoTracking().Include(c => c.Tasks).Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellation);
            var rows = page.Take(take).Where(f => Sight.Sees(actor, cases[f.CaseId])).Select(f => Row(cases[f.CaseId], f.At)).ToList();
            return new ReadInbox.Page(rows, page.Count > take ? new ReadInbox.Cursor(Lane.Normal, page[take - 1].At, page[take - 1].CaseId) : null);
        }

        private static ReadInbox.Row Row(Case of, DateTimeOffset at)
        {
            var task = of.Tasks.Where(t => t.IsOpen).MinBy(t => t.OpenedAt);
            return new ReadInbox.Row(
                task?.Id, task?.Name ?? "", task?.NodeId ?? "", of.Id, of.Number, of.MatterCode, of.MatterName, task?.DepartmentCode ?? of.DepartmentCode,
                of.Applicant.Name, of.Lane, of.Channel, task?.OpenedAt ?? of.ReceivedAt, task?.DueAt, task?.OverdueAt is not null, of.PromisedDue,
                task?.AssigneeName, "", of.Result, of.EndedAt, of.Revision,
                new ReadInbox.RowFacts(at, task?.AssigneeId, task?.PoolKey ?? "", of.TemplateId, of.TemplateVersion, false)
                { Marks = [task?.Rungs ?? default, task?.HandoverRungs ?? default, of.StatutoryRungs, of.PromisedRungs], Key = task?.Key ?? "" });
        }
    }
}

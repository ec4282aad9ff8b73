using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Notices;
using ApprovalHub.Domain.People;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Notices;

/// <summary>消息发送情况, for administrators: what went out, what waits, what was given up and why; and having one tried again.</summary>
public static class LookAfterMessages
{
    /// <param name="State">Only these.</param>
    /// <param name="After">Where the page before ended, or null.</param>
    /// <param name="Take">Rows a page, 1 to 200.</param>
    public sealed record Query(MessageState State, ReadNotices.Cursor? After, int Take);

    /// <param name="Message">The message; it names nobody.</param>
    /// <param name="CaseNumber">办件编号, where it is about a case.</param>
    public sealed record Row(Message Message, string? CaseNumber)
    {
        /// <summary>Whether the reader may open the case.</summary>
        public bool SeesCase { get; init; }
    }

    /// <param name="Rows">The rows.</param>
    /// <param name="Next">Where this page ends, or null when nothing follows.</param>
    public sealed record Page(IReadOnlyList<Row> Rows, ReadNotices.Cursor? Next);

    /// <summary>What is older is not sent again all at once: by then it may say what is no longer so.</summary>
    public const int RetriedDays = 30;

    public sealed class Handler(IHubDb db, ActDesk desk, SendingRules rules)
    {
        /// <summary>The newest first; refuses <c>ADMINISTRATORS_ONLY</c>.</summary>
        public async Task<Page> ListAsync(Query query, CancellationToken cancellation)
        {
            var actor = await ForAdministratorsAsync(cancellation);
            var messages = db.Messages.AsNoTracking().Where(m => m.State == query.State);
            if (query.After is var (at, id))
                messages = messages.Where(m => m.CreatedAt < at || (m.CreatedAt == at && m.Id.CompareTo(id) < 0));
            var rows = await messages.OrderByDescending(m => m.CreatedAt).ThenByDescending(m => m.Id).Take(query.Take + 1)
                .Select(m => new { Message = m, Case = db.Cases.Where(c => c.Id == m.CaseId).Select(c => new { c.Number, c.DepartmentCode }).FirstOrDefault() }).ToListAsync(cancellation);
            var shown = rows.Take(query.Take).Select(r => new Row(r.Message, r.Case?.Number) { SeesCase = r.Case is { } of && Sight.SeesThoseOf(actor, of.DepartmentCode) }).ToList();
            return new Page(shown, rows.Count > query.Take ? new ReadNotices.Cursor(shown[^1].Message.CreatedAt, shown[^1].Message.Id) : null);
        }

        /// <summary>
        /// 重新发送: one that was given up is due again at once, to an applicant after the quiet hours, for one attempt more. Refuses
        /// <c>ADMINISTRATORS_ONLY</c>, <c>MESSAGE_UNKNOWN</c>, <c>MESSAGE_NOT_GIVEN_UP</c>.
        /// </summary>
        public async Task RetryAsync(Guid id, CancellationToken cancellation)
        {
            await ForAdministratorsAsync(cancellation);
            if (await AgainAsync(db.Messages.Where(m => m.Id == id), cancellation) == 1)
                return;
            throw (await db.Messages.AnyAsync(m => m.Id == id, cancellation) ? Refusal.Conflict("MESSAGE_NOT_GIVEN_UP") : Refusal.Missing("MESSAGE_UNKNOWN")).Throwable();
        }

        /// <summary>
        /// 全部重新发送: all that were written in the last <see cref="RetriedDays"/> days and given up, once what stood in their way is mended. Refuses
        /// <c>ADMINISTRATORS_ONLY</c>.
        /// </summary>
        /// <returns>How many.</returns>
        public async Task<int> RetryAllAsync(CancellationToken cancellation)
        {
            await ForAdministratorsAsync(cancellation);
            var since = desk.Now.AddDays(-RetriedDays);
            return await AgainAsync(db.Messages.Where(m => m.CreatedAt >= since), cancellation);
        }

        private async Task<int> AgainAsync(IQueryable<Message> asked, CancellationToken cancellation)
        {
            var (now, before) = (desk.Now, rules.MostAttempts - 1);
            var (toStaff, toApplicant) = (rules.Earliest(false, now), rules.Earliest(true, now));
            return await asked.Where(m => m.State == MessageState.GivenUp).ExecuteUpdateAsync(
                m => m.SetProperty(x => x.State, MessageState.Retrying).SetProperty(x => x.DueAt, x => x.PersonId == null ? toApplicant : toStaff)
                    .SetProperty(x => x.Attempts, x => x.Attempts > before ? before : x.Attempts), cancellation);
        }

        private async Task<Actor> ForAdministratorsAsync(CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            if (!actor.Has(Role.Administrator))
                throw Refusal.Forbidden("ADMINISTRATORS_ONLY").Throwable();
            return actor;
        }
    }
}

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
    public sealed record Row(Message Message, string? CaseNumber);

    /// <param name="Rows">The rows.</param>
    /// <param name="Next">Where this page ends, or null when nothing follows.</param>
    public sealed record Page(IReadOnlyList<Row> Rows, ReadNotices.Cursor? Next);

    public sealed class Handler(IHubDb db, ActDesk desk)
    {
        /// <summary>The newest first; refuses <c>ADMINISTRATORS_ONLY</c>.</summary>
        public async Task<Page> ListAsync(Query query, CancellationToken cancellation)
        {
            await ForAdministratorsAsync(cancellation);
            var messages = db.Messages.AsNoTracking().Where(m => m.State == query.State);
            if (query.After is var (at, id))
                messages = messages.Where(m => m.CreatedAt < at || (m.CreatedAt == at && m.Id.CompareTo(id) < 0));
            var rows = await messages.OrderByDescending(m => m.CreatedAt).ThenByDescending(m => m.Id).Take(query.Take + 1)
                .Select(m => new Row(m, db.Cases.Where(c => c.Id == m.CaseId).Select(c => c.Number).FirstOrDefault())).ToListAsync(cancellation);
            var shown = rows.Take(query.Take).ToList();
            return new Page(shown, rows.Count > query.Take ? new ReadNotices.Cursor(shown[^1].Message.CreatedAt, shown[^1].Message.Id) : null);
        }

        /// <summary>
        /// 重新发送: one that was given up is due again at once, for one attempt more. Refuses <c>ADMINISTRATORS_ONLY</c>,
        /// <c>MESSAGE_UNKNOWN</c>, <c>MESSAGE_NOT_GIVEN_UP</c>.
        /// </summary>
        public async Task RetryAsync(Guid id, CancellationToken cancellation)
        {
            await ForAdministratorsAsync(cancellation);
            var now = desk.Now;
            var again = await db.Messages.Where(m => m.Id == id && m.State == MessageState.GivenUp)
                .ExecuteUpdateAsync(m => m.SetProperty(x => x.State, MessageState.Retrying).SetProperty(x => x.DueAt, now), cancellation);
            if (again == 1)
                return;
            throw (await db.Messages.AnyAsync(m => m.Id == id, cancellation) ? Refusal.Conflict("MESSAGE_NOT_GIVEN_UP") : Refusal.Missing("MESSAGE_UNKNOWN")).Throwable();
        }

        private async Task ForAdministratorsAsync(CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            if (!actor.Has(Role.Administrator))
                throw Refusal.Forbidden("ADMINISTRATORS_ONLY").Throwable();
        }
    }
}

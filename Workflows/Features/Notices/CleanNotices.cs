using ApprovalHub.Domain.Notices;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Notices;

/// <summary>
/// Lets go what was told and is over: messages that were sent or not wanted, notices that were read, with the rows of the outbox that they were made
/// of, and first answers of requests that nobody repeats any more. By pages, so that no table is held for long.
/// </summary>
public static class CleanNotices
{
    private const int AtOnce = 500, MostPages = 40;

    /// <param name="Messages">Messages that went.</param>
    /// <param name="Notices">Notices that went.</param>
    /// <param name="Answers">First answers that went.</param>
    public sealed record Cleaned(int Messages, int Notices, int Answers);

    public sealed class Handler(IHubDb db, ActDesk desk, KeepingRules rules)
    {
        public async Task<Cleaned> HandleAsync(CancellationToken cancellation) => new(
            await PagesAsync(MessagesAsync, cancellation), await PagesAsync(NoticesAsync, cancellation), await PagesAsync(AnswersAsync, cancellation));

        private async Task<int> MessagesAsync(CancellationToken cancellation)
        {
            var gone = 0;
            foreach (var state in new[] { MessageState.Sent, MessageState.Suppressed })
            {
                var before = desk.Now.AddDays(-rules.MessageDays);
                var old = await db.Messages.AsNoTracking().Where(m => m.State == state && m.CreatedAt < before).OrderBy(m => m.CreatedAt).ThenBy(m => m.Id)
                    .Take(AtOnce).Select(m => new { m.Id, m.CaseId }).ToListAsync(cancellation);
                var ids = old.ConvertAll(m => m.Id);
                await OutboxAsync(old.Select(m => m.CaseId), before, cancellation);
                gone += await db.Messages.Where(m => ids.Contains(m.Id) && m.State == state).ExecuteDeleteAsync(cancellation);
            }
            return gone;
        }

        private async Task<int> NoticesAsync(CancellationToken cancellation)
        {
            var before = desk.Now.AddDays(-rules.NoticeDays);
            var old = await db.Notices.AsNoTracking().Where(n => n.ReadAt != null && n.ReadAt < before).OrderBy(n => n.ReadAt)
                .Take(AtOnce).Select(n => new { n.Id, n.CaseId }).ToListAsync(cancellation);
            var ids = old.ConvertAll(n => n.Id);
            await OutboxAsync(old.Select(n => n.CaseId), desk.Now.AddDays(-Math.Max(rules.NoticeDays, rules.MessageDays)), cancellation);
            return await db.Notices.Where(n => ids.Contains(n.Id)).ExecuteDeleteAsync(cancellation);
        }

        private async Task<int> AnswersAsync(CancellationToken cancellation)
        {
            var before = desk.Now.AddDays(-rules.AnswerDays);
            var old = await db.FirstAnswers.AsNoTracking().Where(a => a.At < before).OrderBy(a => a.At).Take(AtOnce).Select(a => a.Key).ToListAsync(cancellation);
            return await db.FirstAnswers.Where(a => old.Contains(a.Key) && a.At < before).ExecuteDeleteAsync(cancellation);
        }

        /// <summary>Rows that said who is to be told of a case; what is reported to platforms is another matter and stays.</summary>
        private async Task OutboxAsync(IEnumerable<Guid?> of, DateTimeOffset before, CancellationToken cancellation)
        {
            var cases = of.OfType<Guid>().Distinct().ToList();
            if (cases.Count > 0)
                await db.Outbox.Where(o => cases.Contains(o.CaseId) && o.DataSet == DataSets.Notice && o.At < before).ExecuteDeleteAsync(cancellation);
        }

        /// <summary>Pages until one is not full; what is left after many waits for the next hour.</summary>
        private static async Task<int> PagesAsync(Func<CancellationToken, Task<int>> page, CancellationToken cancellation)
        {
            var (all, last) = (0, AtOnce);
            for (var i = 0; i < MostPages && last >= AtOnce; i++)
                all += last = await page(cancellation);
            return all;
        }
    }
}

using ApprovalHub.Domain.Notices;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features.Notices;

/// <summary>
/// Sends what is due: several messages at once, each in scopes of its own; those about one case to one recipient by one way one after the other, in the
/// order in which they were written. Many servers may do so; a message is taken by a conditional update. At least once: who dies between sending and
/// noting it leaves a lease that runs out, and the message is sent again under the same key.
/// </summary>
public static class DispatchMessages
{
    private const int Page = 200, AtOnce = 4;

    private sealed record Due(Guid Id, DateTimeOffset At, DateTimeOffset Written)
    {
        /// <summary>Those of one line go one after the other.</summary>
        public required (Guid Subject, string Recipient, MessageChannel Channel) Line { get; init; }
    }

    public sealed class Handler(IServiceScopeFactory scopes)
    {
        /// <param name="failed">Told of a message whose sending broke in a way that no sender foresaw; it is tried again when its lease has run out.</param>
        /// <param name="cancellation">Stops it after the messages under way.</param>
        /// <returns>How many were sent.</returns>
        public async Task<int> HandleAsync(Action<Guid, Exception> failed, CancellationToken cancellation)
        {
            var sent = 0;
            await using var scope = scopes.CreateAsyncScope();
            var (db, now) = (scope.ServiceProvider.GetRequiredService<IHubDb>(), scope.ServiceProvider.GetRequiredService<ActDesk>().Now);
            IReadOnlyList<Due> page = [];
            do
            {
                page = await DueAsync(db, now, page.Count == 0 ? null : page[^1], cancellation);
                var lines = page.GroupBy(d => d.Line);
                await Parallel.ForEachAsync(lines, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation }, async (line, token) =>
                {
                    foreach (var one in line.OrderBy(d => d.Written).ThenBy(d => d.Id))
                        Interlocked.Add(ref sent, await SendAsync(one.Id, failed, token) == MessageState.Sent ? 1 : 0);
                });
            }
            while (page.Count == Page);
            return sent;
        }

        /// <summary>What is due, the longest waiting first, behind the last one seen: what cannot be sent keeps nothing else waiting.</summary>
        private static async Task<IReadOnlyList<Due>> DueAsync(IHubDb db, DateTimeOffset now, Due? last, CancellationToken cancellation)
        {
            var due = db.Messages.AsNoTracking().Where(m => m.DueAt != null && m.DueAt <= now);
            if (last is { Id: var id, At: var at })
                due = due.Where(m => m.DueAt >= at && (m.DueAt > at || m.Id.CompareTo(id) > 0));
            var read = await due.OrderBy(m => m.DueAt).ThenBy(m => m.Id).Take(Page)
                .Select(m => new { m.Id, m.DueAt, m.CreatedAt, m.CaseId, m.Recipient, m.Channel }).ToListAsync(cancellation);
            return [.. read.Select(m => new Due(m.Id, m.DueAt!.Value, m.CreatedAt) { Line = (m.CaseId ?? m.Id, m.Recipient, m.Channel) })];
        }

        private async Task<MessageState?> SendAsync(Guid id, Action<Guid, Exception> failed, CancellationToken cancellation)
        {
            await using var scope = scopes.CreateAsyncScope();
            try
            {
                return await scope.ServiceProvider.GetRequiredService<SendMessage.Handler>().HandleAsync(id, cancellation);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                failed(id, fault);
                return null;
            }
        }
    }
}

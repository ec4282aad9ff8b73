using ApprovalHub.Domain.Notices;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features.Notices;

/// <summary>
/// Sends what is due: several messages at once, each in scopes of its own. Many servers may do so; a message is taken by a conditional update. At least
/// once: who dies between sending and noting it leaves a lease that runs out, and the message is sent again under the same key.
/// </summary>
public static class DispatchMessages
{
    private const int Page = 200, AtOnce = 4;

    private sealed record Due(Guid Id, DateTimeOffset At);

    public sealed class Handler(IServiceScopeFactory scopes)
    {
        /// <param name="failed">Told of a message whose sending broke in a way that no sender foresaw; it is tried again when its lease has run out.</param>
        /// <param name="cancellation">Stops it after the messages under way.</param>
        /// <returns>How many were sent.</returns>
        public async Task<int> HandleAsync(Action<Guid, Exception> failed, CancellationToken cancellation)
        {
            var (sent, givenUp) = (0, 0);
            await using var scope = scopes.CreateAsyncScope();
            var (db, now) = (scope.ServiceProvider.GetRequiredService<IHubDb>(), scope.ServiceProvider.GetRequiredService<ActDesk>().Now);
            IReadOnlyList<Due> page = [];
            do
            {
                page = await DueAsync(db, now, page.Count == 0 ? null : page[^1], cancellation);
                await Parallel.ForEachAsync(page, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation }, async (one, token) =>
                {
                    var state = await SendAsync(one.Id, failed, token);
                    Interlocked.Add(ref sent, state == MessageState.Sent ? 1 : 0);
                    Interlocked.Add(ref givenUp, state == MessageState.GivenUp ? 1 : 0);
                });
            }
            while (page.Count == Page);
            if (givenUp > 0)
                await scope.ServiceProvider.GetRequiredService<TellGivenUp.Handler>().HandleAsync(cancellation);
            return sent;
        }

        /// <summary>What is due, the longest waiting first, behind the last one seen: what cannot be sent keeps nothing else waiting.</summary>
        private static async Task<IReadOnlyList<Due>> DueAsync(IHubDb db, DateTimeOffset now, Due? last, CancellationToken cancellation)
        {
            var due = db.Messages.AsNoTracking().Where(m => m.DueAt != null && m.DueAt <= now);
            if (last is var (id, at))
                due = due.Where(m => m.DueAt >= at && (m.DueAt > at || m.Id.CompareTo(id) > 0));
            return await due.OrderBy(m => m.DueAt).ThenBy(m => m.Id).Take(Page).Select(m => new Due(m.Id, m.DueAt!.Value)).ToListAsync(cancellation);
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

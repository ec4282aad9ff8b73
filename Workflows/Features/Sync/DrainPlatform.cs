using System.Collections.Concurrent;
using System.Diagnostics;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features.Sync;

/// <summary>
/// Sends what waits for one platform until nothing more is due: calls of one data set side by side, cases in parallel, each case in its order. Many servers
/// may do so; a report is taken by a conditional update. At least once: who dies between sending and noting leaves a lease that runs out, and the report is sent
/// again under the same key. A platform that cannot be reached is left alone for a while; the others and the counter do not notice.
/// </summary>
public static class DrainPlatform
{
    /// <summary>How many single messages a call's place takes one after the other in a round: to look for what is due costs as much as to send some.</summary>
    private const int Depth = 16;

    public sealed class Handler(IServiceScopeFactory scopes, IEnumerable<IPlatform> platforms, SyncRules rules)
    {
        /// <param name="code">One of <see cref="Platforms"/>.</param>
        /// <param name="cancellation">Stops it after the calls under way.</param>
        /// <returns>How many reports were sent.</returns>
        public async Task<int> HandleAsync(string code, CancellationToken cancellation)
        {
            var platform = platforms.Single(p => p.Code == code);
            var most = platform.MostRows * platform.MostCalls * (platform.MostRows > 1 ? 1 : Depth);
            var sent = 0;
            while (!cancellation.IsCancellationRequested)
            {
                await using var scope = scopes.CreateAsyncScope();
                var (desk, lines) = (scope.ServiceProvider.GetRequiredService<ActDesk>(), scope.ServiceProvider.GetRequiredService<PlatformLines>());
                await scope.ServiceProvider.GetRequiredService<StepAddresses>().BringUpAsync(code, cancellation); // whether the way is open or not: what waits is counted
                var now = desk.Now;
                if (!await lines.IsOpenAsync(code, now, cancellation))
                    return sent;
                var turns = scope.ServiceProvider.GetRequiredService<ReportTurns>();
                var asked = await turns.TakeUnacknowledgedAsync(code, platform.MostCalls, now, cancellation);
                var taken = await turns.TakeAsync(code, most, now, cancellation);
                if (asked.Count + taken.Count == 0)
                    return sent;
                var calls = asked.Select(r => new Call([r], token => platform.AskAsync(r.Report.Id, token)))
                    .Concat(taken.GroupBy(r => r.DataSet).SelectMany(set => set.Chunk(platform.MostRows))
                        .Select(rows => new Call(rows, token => platform.ReportAsync(rows[0].DataSet, [.. rows.Select(r => r.Report)], token))));
                var fault = await CallAsync(platform, calls, cancellation);
                sent += taken.Count;
                await lines.NoteAsync(code, fault, desk.Now, CancellationToken.None);
            }
            return sent;
        }

        private sealed record Call(IReadOnlyList<TakenReport> Rows, Func<CancellationToken, Task<PlatformAnswer>> Send);

        /// <summary>
        /// Why the line has to rest, or null: the platform asked for a pause, or not one of the calls was answered. A fault of some calls is no reason to keep
        /// all other reports waiting; those that met it wait on their own.
        /// </summary>
        private async Task<PlatformAnswer?> CallAsync(IPlatform platform, IEnumerable<Call> calls, CancellationToken cancellation)
        {
            var (answers, began) = (new ConcurrentBag<PlatformAnswer>(), Stopwatch.GetTimestamp());
            await Parallel.ForEachAsync(calls, new ParallelOptions { MaxDegreeOfParallelism = platform.MostCalls, CancellationToken = cancellation }, async (call, token) =>
            {
                if (Stopwatch.GetElapsedTime(began) > rules.Lease / 2)
                    return; // the platform is slow: what has not gone out is left to whoever takes it when the lease has run out
                var answer = await call.Send(token);
                answers.Add(answer);
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<ReportNotes>()
                    .NoteAsync(call.Rows, answer, scope.ServiceProvider.GetRequiredService<ActDesk>().Now, CancellationToken.None); // it has gone out: noting it must not be stopped
            });
            return answers.FirstOrDefault(a => a.After is not null) ?? (answers.All(a => a.Fault is not null) ? answers.FirstOrDefault() : null);
        }
    }
}

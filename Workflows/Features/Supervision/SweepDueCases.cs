using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features.Supervision;

/// <summary>
/// One sweep: everything that is due now, in every case, several cases at once and each in scopes of its own; within a case in order. Killing it at
/// any point loses nothing: what was not committed is found again by the next one. Two at once do nothing twice.
/// </summary>
public static class SweepDueCases
{
    private const int AtOnce = 4;

    public sealed class Handler(IServiceScopeFactory scopes, ClockWatch clock)
    {
        /// <summary>Refuses <c>CLOCK_WRONG</c>: by a wrong clock nothing may be declared overdue.</summary>
        /// <param name="failed">Told of a case that could not be done; it waits for the next sweep, the others go on.</param>
        /// <param name="cancellation">Stops it after the cases under way.</param>
        /// <returns>How many things were done.</returns>
        public async Task<int> HandleAsync(Action<FireDue.Due, Exception> failed, CancellationToken cancellation)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<IHubDb>();
            await clock.CheckAsync(db, cancellation);
            await new LadderWork(db, scope.ServiceProvider.GetRequiredService<ActDesk>().Now).GoOnAsync(cancellation);
            var done = 0;
            var due = scope.ServiceProvider.GetRequiredService<FireDue.Handler>().DueCasesAsync(cancellation);
            await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation }, async (one, token) =>
                Interlocked.Add(ref done, await FireAsync(one, failed, token)));
            return done;
        }

        private async Task<int> FireAsync(FireDue.Due one, Action<FireDue.Due, Exception> failed, CancellationToken cancellation)
        {
            await using var scope = scopes.CreateAsyncScope();
            try
            {
                return (await scope.ServiceProvider.GetRequiredService<FireDue.Handler>().HandleAsync(one.CaseId, cancellation)).Count;
            }
            catch (RefusedException refused) when (refused.Refusal.Code is "CASE_CHANGED" or "ALREADY_DONE")
            {
                return 0; // a person or another server was faster; what is left is found again
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                failed(one, fault);
                return 0;
            }
        }
    }
}

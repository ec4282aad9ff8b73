using ApprovalHub.Features.Supervision;
using Hangfire;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ApprovalHub.Jobs;

/// <summary>
/// Every minute: what time itself brings (视为受理, 容缺逾期, 超期), case by case, what fell due first coming first. It may run twice: an act moves
/// the instant on that it was found by. A case that fails is logged and waits for the next sweep; the others go on.
/// </summary>
[AutomaticRetry(Attempts = 0)]
[DisableConcurrentExecution(timeoutInSeconds: 5)]
public sealed class SweepDue(IServiceScopeFactory scopes, ILogger<SweepDue> log)
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        await foreach (var due in scope.ServiceProvider.GetRequiredService<FireDue.Handler>().DueCasesAsync(cancellation))
            await FireAsync(due, cancellation);
    }

    private async Task FireAsync(FireDue.Due due, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            await scope.ServiceProvider.GetRequiredService<FireDue.Handler>().HandleAsync(due.CaseId, cancellation);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogError(fault, "What is due in case {Number} since {At} could not be done; the next sweep tries again", due.Number, due.At);
        }
    }
}

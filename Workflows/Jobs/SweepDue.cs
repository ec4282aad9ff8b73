using ApprovalHub.Features.Supervision;
using Hangfire;
using Microsoft.Extensions.Logging;

namespace ApprovalHub.Jobs;

/// <summary>
/// Every minute: what time itself brings (提醒、红黄牌、视为受理、容缺逾期、超期). It may run twice, on several servers, and be killed at any point: an act
/// moves the instant on that it was found by. A case that fails is logged and waits for the next sweep; the others go on.
/// </summary>
[AutomaticRetry(Attempts = 0)]
public sealed class SweepDue(SweepDueCases.Handler handler, ILogger<SweepDue> log)
{
    /// <returns>How many things were done: the dashboard shows it as the job's result.</returns>
    public Task<int> RunAsync(CancellationToken cancellation) => handler.HandleAsync(
        (due, fault) => log.LogError(fault, "What is due in case {Number} since {At} could not be done; the next sweep tries again", due.Number, due.At), cancellation);
}

using ApprovalHub.Features.Sync;
using Hangfire;
using Microsoft.Extensions.Logging;

namespace ApprovalHub.Jobs;

/// <summary>Every night: what hub and platforms hold of the days before, laid beside each other. It may run twice: it only looks.</summary>
[AutomaticRetry(Attempts = 0)]
[DisableConcurrentExecution(timeoutInSeconds: 5)]
public sealed class ReconcilePlatforms(ReconcileNightly.Handler handler, ILogger<ReconcilePlatforms> log)
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        foreach (var look in await handler.HandleAsync(cancellation))
        {
            if (look.Failure is { } failure)
                log.LogError(failure, "The books of {Platform} of {Day} could not be laid beside the hub's; the next night tries again", look.Platform, look.Day);
            else if (look.Fault is { } fault)
                log.LogWarning("{Platform} could not be asked for its books of {Day}: {Fault}; the next night asks again", look.Platform, look.Day, fault);
            else if (look.Differences > 0)
                log.LogWarning("{Platform} differs from the hub in {Count} steps of {Day}; an administrator mends it under 平台对接, 对账.", look.Platform, look.Differences, look.Day);
        }
    }
}

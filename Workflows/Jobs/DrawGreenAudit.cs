using ApprovalHub.Features.Green;
using Hangfire;
using Microsoft.Extensions.Logging;

namespace ApprovalHub.Jobs;

/// <summary>Every morning: on the first working day of a month, or after an outage, the sample of last month's green cases. It may run twice: a month is drawn once.</summary>
[AutomaticRetry(Attempts = 0)]
[DisableConcurrentExecution(timeoutInSeconds: 5)]
public sealed class DrawGreenAudit(DrawAudit.Handler handler, ILogger<DrawGreenAudit> log)
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        foreach (var month in await handler.HandleAsync(cancellation))
            log.LogInformation("The green channel's sample of {Month} is drawn; supervisors find it under 绿色通道.", month);
    }
}

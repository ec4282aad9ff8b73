using ApprovalHub.Features.Supervision;
using Hangfire;
using Microsoft.Extensions.Logging;

namespace ApprovalHub.Jobs;

/// <summary>Every morning: the report of a month that is over, and after an outage of those before. It may run twice: a month is frozen once.</summary>
[AutomaticRetry(Attempts = 0)]
[DisableConcurrentExecution(timeoutInSeconds: 60)]
public sealed class MakeMonthlyReports(MakeReports.Handler handler, ILogger<MakeMonthlyReports> log)
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        foreach (var month in await handler.HandleAsync(cancellation))
            log.LogInformation("The supervision report of {Month} is made and kept.", month);
    }
}

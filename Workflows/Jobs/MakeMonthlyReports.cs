using ApprovalHub.Features.Supervision;
using Hangfire;
using Microsoft.Extensions.Logging;

namespace ApprovalHub.Jobs;

/// <summary>Every morning: the report of a month that is over, and after an outage of those before, once what fell due in it was done. It may run twice: a month is frozen once.</summary>
[AutomaticRetry(Attempts = 0)]
[DisableConcurrentExecution(timeoutInSeconds: 60)]
public sealed class MakeMonthlyReports(SweepDueCases.Handler sweep, MakeReports.Handler handler, ILogger<MakeMonthlyReports> log)
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        await sweep.HandleAsync((due, fault) => log.LogError(fault, "What is due in case {Number} since {At} could not be done before the report", due.Number, due.At), cancellation);
        foreach (var month in await handler.HandleAsync(cancellation))
            log.LogInformation("The supervision report of {Month} is made and kept.", month);
    }
}

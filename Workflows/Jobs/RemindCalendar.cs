using ApprovalHub.Features.Calendar;
using Hangfire;
using Microsoft.Extensions.Logging;

namespace ApprovalHub.Jobs;

/// <summary>Every morning: says which year of the calendar is missing, in the log each day, to the administrators once a week. It may run twice: they are told once.</summary>
[AutomaticRetry(Attempts = 0)]
[DisableConcurrentExecution(timeoutInSeconds: 5)]
public sealed class RemindCalendar(MissingYears.Handler handler, ILogger<RemindCalendar> log)
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        foreach (var year in await handler.RemindAsync(cancellation))
            log.LogWarning("The working calendar of {Year} is missing; {Cases} cases have provisional dates. An administrator imports it under 工作日历.", year.Number, year.Cases);
    }
}

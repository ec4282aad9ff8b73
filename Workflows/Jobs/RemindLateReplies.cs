using ApprovalHub.Features.Supervision;
using Hangfire;
using Microsoft.Extensions.Logging;

namespace ApprovalHub.Jobs;

/// <summary>Every hour: supervision items whose reply is overdue. It may run twice, on several servers: an item tells once.</summary>
[AutomaticRetry(Attempts = 0)]
public sealed class RemindLateReplies(RemindReplies.Handler handler, ILogger<RemindLateReplies> log)
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        if (await handler.HandleAsync(cancellation) is > 0 and var told)
            log.LogInformation("{Count} supervision items were not replied to in time; their departments and the supervisors were told.", told);
    }
}

using ApprovalHub.Features.Sync;
using Hangfire;
using Microsoft.Extensions.Logging;

namespace ApprovalHub.Jobs;

/// <summary>Every minute: whether a platform is behind or will not have something. It may run twice, on several servers: an episode is told once.</summary>
[AutomaticRetry(Attempts = 0)]
public sealed class WatchTheLines(WatchPlatforms.Handler handler, ILogger<WatchTheLines> log)
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        if (await handler.HandleAsync(cancellation) is > 0 and var begun)
            log.LogWarning("{Count} alarms of platforms began; the administrators were told.", begun);
    }
}

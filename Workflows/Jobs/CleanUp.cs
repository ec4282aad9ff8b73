using ApprovalHub.Features.Files;
using ApprovalHub.Features.Notices;
using ApprovalHub.Features.Sync;
using Hangfire;

namespace ApprovalHub.Jobs;

/// <summary>
/// Every hour: uploads that nobody goes on with, drafts that nobody touches, files that nothing points to, what was told and is over, and what platforms said of persons once that has
/// served its end. It may run
/// twice: what is gone is gone.
/// </summary>
[AutomaticRetry(Attempts = 0)]
[DisableConcurrentExecution(timeoutInSeconds: 5)]
public sealed class CleanUp(CleanFiles.Handler files, CleanNotices.Handler notices, CleanExchange.Handler exchange)
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        await files.HandleAsync(cancellation);
        await notices.HandleAsync(cancellation);
        await exchange.HandleAsync(cancellation);
    }
}

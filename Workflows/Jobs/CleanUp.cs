using ApprovalHub.Features.Files;
using Hangfire;

namespace ApprovalHub.Jobs;

/// <summary>Every hour: uploads that nobody goes on with, drafts that nobody touches, files that nothing points to. It may run twice: what is gone is gone.</summary>
[AutomaticRetry(Attempts = 0)]
[DisableConcurrentExecution(timeoutInSeconds: 5)]
public sealed class CleanUp(CleanFiles.Handler handler)
{
    public Task RunAsync(CancellationToken cancellation) => handler.HandleAsync(cancellation);
}

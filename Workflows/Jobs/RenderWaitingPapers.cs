using ApprovalHub.Features.Papers;
using Hangfire;

namespace ApprovalHub.Jobs;

/// <summary>Every minute: the papers that have no file yet. It may run twice: a snapshot gives the same bytes.</summary>
[AutomaticRetry(Attempts = 0)]
[DisableConcurrentExecution(timeoutInSeconds: 5)]
public sealed class RenderWaitingPapers(RenderPapers.Handler handler)
{
    public Task RunAsync(CancellationToken cancellation) => handler.HandleAsync(cancellation);
}

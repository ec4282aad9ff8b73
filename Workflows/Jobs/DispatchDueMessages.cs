using ApprovalHub.Features.Notices;
using Hangfire;
using Microsoft.Extensions.Logging;

namespace ApprovalHub.Jobs;

/// <summary>
/// Every minute: messages that are due. It may run twice, on several servers, and be killed at any point: a message is taken for a lease, and sent again
/// under the same key when the lease has run out without word.
/// </summary>
[AutomaticRetry(Attempts = 0)]
public sealed class DispatchDueMessages(DispatchMessages.Handler handler, ILogger<DispatchDueMessages> log)
{
    public Task RunAsync(CancellationToken cancellation) => handler.HandleAsync(
        (id, fault) => log.LogError(fault, "Message {Id} could not be sent; it is tried again when its lease has run out", id), cancellation);
}

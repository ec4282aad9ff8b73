using ApprovalHub.Features.Sync;
using Hangfire;
using Microsoft.Extensions.Logging;

namespace ApprovalHub.Jobs;

/// <summary>
/// Woken by what is committed, and every few seconds: reports that wait for a platform. It may run twice, on several servers, and be killed at any point: a report
/// is taken for a lease, and sent again under the same key when the lease has run out without word.
/// </summary>
[AutomaticRetry(Attempts = 0)]
[Queue(Queue)]
public sealed class DrainPlatforms(DrainPlatform.Handler handler, DrainGate gate, ILogger<DrainPlatforms> log)
{
    /// <summary>A queue of its own: a long backlog must not keep limits and papers waiting.</summary>
    public const string Queue = "platforms";

    public async Task RunAsync(string platform, CancellationToken cancellation)
    {
        if (!gate.TryEnter(platform))
            return; // in this program it is being drained; whoever does so looks once more
        try
        {
            do
                await handler.HandleAsync(platform, cancellation);
            while (!gate.TryLeave(platform));
        }
        catch (Exception fault)
        {
            gate.Leave(platform);
            if (fault is OperationCanceledException)
                throw;
            log.LogError(fault, "What waits for {Platform} could not be sent; it is tried again", platform);
        }
    }
}

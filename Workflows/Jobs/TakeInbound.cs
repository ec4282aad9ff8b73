using ApprovalHub.Features.Intake.Inbound;
using ApprovalHub.Features.Sync;
using Hangfire;
using Microsoft.Extensions.Logging;

namespace ApprovalHub.Jobs;

/// <summary>
/// Woken by what a platform brings, and every few seconds: what a platform has for the hub is fetched, acted upon and answered. It may run twice, on several
/// servers, and be killed at any point: a message is kept once, acted upon under its number, and answered at least once.
/// </summary>
[AutomaticRetry(Attempts = 0)]
[Queue(Queue)]
public sealed class TakeInbound(PollInbound.Handler poll, ActOnInbound.Handler act, TellInbound.Handler tell, DrainGate gate, ILogger<TakeInbound> log)
{
    /// <summary>A queue of its own: reports that go out must not keep waiting what comes in.</summary>
    public const string Queue = "inbound";

    /// <summary>The job's place in the gate.</summary>
    public static string Place(string platform) => $"inbound {platform}";

    public async Task RunAsync(string platform, CancellationToken cancellation)
    {
        var place = Place(platform);
        if (!gate.TryEnter(place))
            return; // in this program it is at work; whoever is looks once more
        try
        {
            do
                await TakeAsync(platform, cancellation);
            while (!gate.TryLeave(place));
        }
        catch (Exception fault)
        {
            gate.Leave(place);
            if (fault is OperationCanceledException)
                throw;
            log.LogError(fault, "What {Platform} has for the hub could not be taken; it is tried again", platform);
        }
    }

    private async Task TakeAsync(string platform, CancellationToken cancellation)
    {
        await poll.HandleAsync(platform, cancellation);
        await act.HandleAsync(platform, (number, fault) => log.LogError(fault, "Message {Number} of {Platform} could not be acted upon; it is tried again", number, platform), cancellation);
        await tell.HandleAsync(platform, cancellation);
    }
}

using ApprovalHub.Features.Files;
using Hangfire;
using Microsoft.Extensions.Logging;

namespace ApprovalHub.Jobs;

/// <summary>After each look at what a platform has for the hub: files of its messages are fetched. Apart from these, so that a slow file holds up no message.</summary>
[AutomaticRetry(Attempts = 0)]
[Queue(TakeInbound.Queue)]
public sealed class FetchFiles(FetchInboundFiles.Handler fetch, DrainGate gate, ILogger<FetchFiles> log)
{
    /// <summary>The job's place in the gate.</summary>
    public static string Place(string platform) => $"files {platform}";

    public async Task RunAsync(string platform, CancellationToken cancellation)
    {
        var place = Place(platform);
        if (!gate.TryEnter(place))
            return; // in this program it is at work; whoever is looks once more
        try
        {
            do
                await fetch.HandleAsync(platform, (number, fault) => log.LogError(fault, "{Number} of {Platform} could not be fetched; it is tried again", number, platform), cancellation);
            while (!gate.TryLeave(place));
        }
        catch (Exception fault)
        {
            gate.Leave(place);
            if (fault is OperationCanceledException)
                throw;
            log.LogError(fault, "Files of {Platform} could not be fetched; it is tried again", platform);
        }
    }
}

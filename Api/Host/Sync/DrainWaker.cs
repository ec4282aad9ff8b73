using ApprovalHub.Features.Acts;
using ApprovalHub.Jobs;
using Hangfire;

namespace ApprovalHub.Api.Host.Sync;

/// <summary>Lets the platforms be drained as soon as something is committed, and every few seconds for what came otherwise.</summary>
internal sealed class DrainWaker(PlatformList platforms, DrainGate gate, ReportBell bell, IBackgroundJobClient jobs, ILogger<DrainWaker> log) : BackgroundService
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                foreach (var platform in platforms.Codes.Where(gate.Ask))
                    jobs.Enqueue<DrainPlatforms>(job => job.RunAsync(platform, CancellationToken.None));
                await bell.WaitAsync(Longest, TimeProvider.System, stoppingToken); // seconds of the machine, whatever the demo's clock shows
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                log.LogError(fault, "The platforms could not be drained; it is tried again");
                await Task.Delay(Longest, stoppingToken);
            }
        }
    }
}

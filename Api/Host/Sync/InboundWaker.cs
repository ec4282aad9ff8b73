using ApprovalHub.Features.Sync;
using ApprovalHub.Jobs;
using Hangfire;

namespace ApprovalHub.Api.Host.Sync;

/// <summary>Lets messages of the platforms be taken as soon as one is brought, and every few seconds for those that are asked for.</summary>
/// <param name="pace">Which platforms, and how often.</param>
/// <param name="bell">Rings when one has brought something.</param>
/// <param name="gate">Keeps from asking twice.</param>
/// <param name="jobs">Hangfire.</param>
/// <param name="log">Where faults go.</param>
internal sealed class InboundWaker(InboundPace pace, InboundBell bell, DrainGate gate, IBackgroundJobClient jobs, ILogger<InboundWaker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                foreach (var platform in pace.Platforms.Where(p => gate.Ask(TakeInbound.Place(p))))
                {
                    var taking = jobs.Enqueue<TakeInbound>(job => job.RunAsync(platform, CancellationToken.None));
                    jobs.ContinueJobWith<FetchFiles>(taking, job => job.RunAsync(platform, CancellationToken.None));
                }
                await bell.WaitAsync(pace.Every, TimeProvider.System, stoppingToken); // seconds of the machine, whatever the demo's clock shows
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                log.LogError(fault, "Messages of the platforms could not be taken; it is tried again");
                await Task.Delay(pace.Every, stoppingToken);
            }
        }
    }
}

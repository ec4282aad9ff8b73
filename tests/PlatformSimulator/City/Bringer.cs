using System.Text.Json;
using ApprovalHub.PlatformSimulator.Faults;
using ApprovalHub.PlatformSimulator.Store;
using Microsoft.Extensions.Hosting;

namespace ApprovalHub.PlatformSimulator.City;

/// <summary>Brings to the hub what the city has for it: again with growing pauses until the hub has noted it, also after a restart.</summary>
internal sealed class Bringer(World world, InboundLine line) : BackgroundService
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(250);
    private readonly CancellationTokenSource stopping = new();

    /// <summary>Begins to bring an item.</summary>
    public void Begin(InboundItem item) => _ = RunAsync(item, stopping.Token);

    /// <summary>Brings an item once, by hand.</summary>
    public Task<(int Status, string Body)?> BringAsync(InboundItem item, BringHow how, CancellationToken stop) => line.BringAsync(item, how, stop);

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        List<InboundItem> left;
        lock (world.Holdings.Sync)
            left = [.. world.Holdings.Inbound.Of(Platform.City).Where(item => !world.Holdings.Inbound.IsBrought(item.Id))];
        left.ForEach(Begin);
        return Task.CompletedTask;
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await stopping.CancelAsync();
        await base.StopAsync(cancellationToken);
    }

    public override void Dispose()
    {
        stopping.Dispose();
        base.Dispose();
    }

    private async Task RunAsync(InboundItem item, CancellationToken stop)
    {
        try
        {
            await world.Holdings.FlushedAsync();
            for (var pause = FirstPause; !await IsNotedAsync(item, stop); pause = TimeSpan.FromTicks(Math.Min(2 * pause.Ticks, Math.Max(FirstPause.Ticks, world.Options.AckLongest.Ticks))))
                await Task.Delay(pause, stop);
            lock (world.Holdings.Sync)
                world.Holdings.Keep(new Entry { Brought = item.Id });
            if (world.Dice.Strikes(Platform.City, FaultNames.Twice))
                await line.BringAsync(item, BringHow.Right, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            world.Tally.Add(Platform.City, "inbound:left"); // the next start goes on with it
        }
    }

    private async Task<bool> IsNotedAsync(InboundItem item, CancellationToken stop)
    {
        if (await line.BringAsync(item, BringHow.Right, stop) is not (200, var body))
            return false;
        try
        {
            return JsonElement.Parse(body) is { ValueKind: JsonValueKind.Object } answer && answer.TryGetProperty("result", out var result) && result.ValueKind == JsonValueKind.String && result.GetString() == "Noted";
        }
        catch (JsonException)
        {
            return false; // brought again
        }
    }
}

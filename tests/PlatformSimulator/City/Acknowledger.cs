using ApprovalHub.PlatformSimulator.Faults;
using ApprovalHub.PlatformSimulator.Store;
using Microsoft.Extensions.Hosting;

namespace ApprovalHub.PlatformSimulator.City;

/// <summary>
/// Says to the hub what became of each message: once a little while after it was taken, then again with growing pauses until the hub has noted it, also
/// after a restart. Pauses are of real time, whatever the platforms' clock shows.
/// </summary>
internal sealed class Acknowledger(World world, CallbackLine line) : BackgroundService
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(250);
    private readonly CancellationTokenSource stopping = new();

    /// <summary>Begins to acknowledge a message.</summary>
    public void Begin(string messageId) => _ = RunAsync(messageId, stopping.Token);

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        List<string> left;
        lock (world.Holdings.Sync)
            left = [.. world.Holdings[Platform.City].Rows.Where(held => !held.IsNoted).OrderBy(held => held.Place).Select(held => held.Row.RowGuid)];
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

    private async Task RunAsync(string messageId, CancellationToken stop)
    {
        try
        {
            await Task.Delay(world.Options.AckDelay, stop);
            if (world.Dice.Strikes(Platform.City, FaultNames.Disorder))
                await Task.Delay(world.Dice.UpTo(world.Dice.Plan.DisorderMs), stop);
            for (var pause = FirstPause; Decided(messageId) is { } held; pause = Longer(pause))
            {
                await world.Holdings.FlushedAsync(); // what is said now must still be so after a kill
                if (await line.SayAsync(held.Row, held.Verdict!, stop))
                {
                    await NotedAsync(held, stop);
                    return;
                }
                await Task.Delay(pause, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            world.Tally.Add(Platform.City, "acknowledgement:left"); // the next start goes on with it
        }
    }

    private TimeSpan Longer(TimeSpan pause) => TimeSpan.FromTicks(Math.Min(2 * pause.Ticks, Math.Max(FirstPause.Ticks, world.Options.AckLongest.Ticks)));

    /// <summary>The message with what was decided of it, now or before; null where it has been noted or is no longer held.</summary>
    private Held? Decided(string messageId)
    {
        lock (world.Holdings.Sync)
        {
            if (world.Holdings[Platform.City].Find(messageId) is not { IsNoted: false } held)
                return null;
            if (held.Verdict is null)
                world.Holdings.Keep(new Entry { Verdict = Decide(messageId) });
            return held;
        }
    }

    private Verdict Decide(string messageId) => world.Dice.Strikes(Platform.City, FaultNames.RejectLater)
        ? new Verdict(messageId, Standing.Rejected, world.Clock.GetUtcNow()) { Code = world.Dice.Plan.RefuseCode, Message = "入库校验未通过，请核对。" }
        : new Verdict(messageId, Standing.Taken, world.Clock.GetUtcNow());

    private async Task NotedAsync(Held held, CancellationToken stop)
    {
        lock (world.Holdings.Sync)
            world.Holdings.Keep(new Entry { Noted = held.Row.RowGuid });
        if (world.Dice.Strikes(Platform.City, FaultNames.Twice))
            await line.SayAsync(held.Row, held.Verdict!, stop);
    }
}

namespace ApprovalHub.PlatformSimulator;

/// <summary>The platforms' clock: the machine's, moved by an offset.</summary>
internal sealed class SimulatorClock : TimeProvider
{
    private long offset;

    /// <summary>How far it is ahead of the machine's.</summary>
    public TimeSpan Offset
    {
        get => TimeSpan.FromTicks(Interlocked.Read(ref offset));
        set => Interlocked.Exchange(ref offset, value.Ticks);
    }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Offset;
}

namespace ApprovalHub.Api.Host.Demo;

/// <summary>The product's clock in the demo: the machine's, moved on by what an administrator said. It never goes back.</summary>
internal sealed class DemoClock : TimeProvider
{
    private long ahead;

    public TimeSpan Ahead => new(Interlocked.Read(ref ahead));

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Ahead;

    /// <summary>Sets how far the clock is ahead of the machine's.</summary>
    public void Restore(TimeSpan offset) => Interlocked.Exchange(ref ahead, offset.Ticks);

    /// <summary>Moves the clock on to an instant; an instant that has passed leaves it as it is.</summary>
    public void MoveTo(DateTimeOffset to)
    {
        var offset = (to - System.GetUtcNow()).Ticks;
        if (offset > Interlocked.Read(ref ahead))
            Interlocked.Exchange(ref ahead, offset);
    }
}

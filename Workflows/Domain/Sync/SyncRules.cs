namespace ApprovalHub.Domain.Sync;

/// <summary>How reports are sent.</summary>
public sealed record SyncRules
{
    /// <summary>For what comes between two calls and after the last one.</summary>
    private static readonly TimeSpan Noting = TimeSpan.FromSeconds(20);

    public static SyncRules Usual { get; } = new();

    /// <summary>How long who has taken a report may be silent before another takes it; more than twice as long as any call may take, since calls begin in its first half.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How many cases are addressed to the platforms in one transaction.</summary>
    public int AddressedAtOnce { get; init; } = 100;

    /// <summary>How many cases are looked through at once for what a platform lacks of them.</summary>
    public int LookedAtOnce { get; init; } = 2000;

    /// <summary>After how long without an acknowledgement a platform is asked.</summary>
    public TimeSpan Acknowledged { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>预警时限 where no administrator has set another: how old the oldest step may be that a platform lacks.</summary>
    public TimeSpan LagAlarm { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>The same with a lease for the slowest of the lines.</summary>
    /// <param name="longest">How long a call may take.</param>
    public SyncRules For(TimeSpan longest) => this with { Lease = TimeSpan.FromTicks(Math.Max(Lease.Ticks, (2 * longest + Noting).Ticks)) };

    /// <summary>How long a file of a message may take to be fetched and looked at before another server fetches it.</summary>
    public TimeSpan FileLease { get; init; } = TimeSpan.FromMinutes(8);

    /// <summary>How long a file that the platform does not hand out is asked for again before somebody has to look.</summary>
    public TimeSpan FileTried { get; init; } = TimeSpan.FromDays(2);

    /// <summary>The pause before a file that was asked for since then is asked for again: it grows with the time that has passed.</summary>
    public TimeSpan FilePause(TimeSpan since) => TimeSpan.FromTicks(Math.Clamp(since.Ticks, ShortestPause.Ticks, LongestPause.Ticks));

    public TimeSpan ShortestPause { get; init; } = TimeSpan.FromSeconds(5);

    public TimeSpan LongestPause { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>退避: the pause after so many faults in a row: twice as long each time.</summary>
    public TimeSpan Pause(int faults) =>
        TimeSpan.FromTicks(Math.Min(LongestPause.Ticks, ShortestPause.Ticks * (1L << Math.Clamp(faults - 1, 0, 20))));
}

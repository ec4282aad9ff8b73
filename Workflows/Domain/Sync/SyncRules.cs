namespace ApprovalHub.Domain.Sync;

/// <summary>How reports are sent.</summary>
public sealed record SyncRules
{
    public static SyncRules Usual { get; } = new();

    /// <summary>How long who has taken a report may be silent before another takes it; longer than any call may take.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>After how long without an acknowledgement a platform is asked.</summary>
    public TimeSpan Acknowledged { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>预警时限 where no administrator has set another: how old the oldest step may be that a platform lacks.</summary>
    public TimeSpan LagAlarm { get; init; } = TimeSpan.FromMinutes(30);

    public TimeSpan ShortestPause { get; init; } = TimeSpan.FromSeconds(5);

    public TimeSpan LongestPause { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>退避: the pause after so many faults in a row: twice as long each time.</summary>
    public TimeSpan Pause(int faults) =>
        TimeSpan.FromTicks(Math.Min(LongestPause.Ticks, ShortestPause.Ticks * (1L << Math.Clamp(faults - 1, 0, 20))));
}

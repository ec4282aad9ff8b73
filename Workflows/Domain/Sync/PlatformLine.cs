using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Sync;

/// <summary>How the way to one platform is: open, paused by an administrator, or waiting after faults (退避). One row a platform.</summary>
public sealed class PlatformLine
{
    private PlatformLine()
    {
    }

    public PlatformLine(string platform) => Platform = platform;

    public string Platform { get; private set; } = "";

    /// <summary>Since when an administrator has stopped it; null while it is open.</summary>
    public DateTimeOffset? PausedAt { get; private set; }

    public string? PausedByName { get; private set; }

    public string? PausedWhy { get; private set; }

    /// <summary>How often in a row it could not be reached.</summary>
    public int Failures { get; private set; }

    /// <summary>Not to be tried before; null when it may be.</summary>
    public DateTimeOffset? NotBefore { get; private set; }

    public DateTimeOffset? LastContactAt { get; private set; }

    /// <summary>Since when it is reported to: of cases that had ended before it is told nothing; null while it never was. Taken from the settings and named again, it stays.</summary>
    public DateTimeOffset? ConnectedAt { get; private set; }

    /// <summary>The cases that had ended before are known to be addressed to it with all their steps; null while nobody has looked.</summary>
    public DateTimeOffset? CompleteAt { get; private set; }

    /// <summary>Code of what went wrong the last time; null since it went well.</summary>
    public string? LastFault { get; private set; }

    /// <summary>暂停: nothing goes out until it is resumed; what happens meanwhile waits. Refuses <c>PLATFORM_PAUSED</c>.</summary>
    public PlatformAct Pause(string? why, Actor by, DateTimeOffset at)
    {
        WorkbenchRules.MustAdminister(by);
        if (PausedAt is { } since)
            throw Refusal.Conflict("PLATFORM_PAUSED").With("person", PausedByName).With("when", ShanghaiTime.Text(since)).Throwable();
        var act = PlatformAct.OnLine(Platform, PlatformActKind.Paused, why, (by, at));
        (PausedAt, PausedByName, PausedWhy) = (at, by.Name, act.Words);
        return act;
    }

    /// <summary>恢复 of what was paused, or of what rests after faults: it is tried at once. Refuses <c>PLATFORM_NOT_PAUSED</c>.</summary>
    public PlatformAct Resume(string? why, Actor by, DateTimeOffset at)
    {
        WorkbenchRules.MustAdminister(by);
        if (PausedAt is null && !Rests(at))
            throw Refusal.Conflict("PLATFORM_NOT_PAUSED").Throwable();
        var act = PlatformAct.OnLine(Platform, PlatformActKind.Resumed, why, (by, at));
        (PausedAt, PausedByName, PausedWhy, NotBefore) = (null, null, null, null);
        return act;
    }

    /// <summary>退避: whether it is left alone after faults.</summary>
    public bool Rests(DateTimeOffset now) => NotBefore > now;
}

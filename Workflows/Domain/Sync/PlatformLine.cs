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

    /// <summary>Code of what went wrong the last time; null since it went well.</summary>
    public string? LastFault { get; private set; }
}

namespace ApprovalHub.Domain.Sync;

/// <summary>预警: one episode of trouble with one platform, from when it was seen until it was over. There is at most one open of a kind.</summary>
public sealed class PlatformAlarm
{
    private PlatformAlarm()
    {
    }

    /// <param name="platform">One of <see cref="Platforms"/>.</param>
    /// <param name="kind">What is wrong.</param>
    /// <param name="measure">Minutes of lag, or how many are rejected, when it was seen.</param>
    /// <param name="at">When it was seen.</param>
    public PlatformAlarm(string platform, AlarmKind kind, int measure, DateTimeOffset at) =>
        (Id, Platform, Kind, Measure, RaisedAt) = (Guid.CreateVersion7(at), platform, kind, measure, at);

    public Guid Id { get; private set; }

    public string Platform { get; private set; } = "";

    public AlarmKind Kind { get; private set; }

    public int Measure { get; private set; }

    public DateTimeOffset RaisedAt { get; private set; }

    /// <summary>When it was over; null while it lasts.</summary>
    public DateTimeOffset? OverAt { get; private set; }
}

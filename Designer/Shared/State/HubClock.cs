namespace ApprovalHub.Designer.State;

/// <summary>
/// What time it is at the server: its answers say so, since a counter's machine may be wrong and the demo's clock is moved.
/// Days are those of Asia/Shanghai, which has had no summer time since 1991.
/// </summary>
public sealed class HubClock(TimeProvider machine)
{
    private static readonly TimeSpan Beijing = TimeSpan.FromHours(8);
    private TimeSpan ahead;

    public DateTimeOffset Now => (machine.GetUtcNow() + ahead).ToOffset(Beijing);

    /// <summary>Whether the server has said what time it is; until then it is what this machine thinks.</summary>
    public bool IsKnown { get; private set; }

    public DateOnly Today => Day(Now);

    public static DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Beijing).DateTime);

    public static DateTimeOffset Local(DateTimeOffset instant) => instant.ToOffset(Beijing);

    internal void Learn(DateTimeOffset server) => Learn(server - machine.GetUtcNow());

    internal void Learn(TimeSpan by) => (ahead, IsKnown) = (by, true);
}

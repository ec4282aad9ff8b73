namespace ApprovalHub.Features.Ports;

/// <summary>The clock of the database's own machine, as a second opinion on ours.</summary>
public interface IDatabaseClock
{
    /// <summary>How far this machine's clock is ahead of the database's; null where both are one machine, or it cannot be asked.</summary>
    Task<TimeSpan?> DriftAsync(IHubDb db, CancellationToken cancellation);
}

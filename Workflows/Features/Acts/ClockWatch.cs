using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Features.Acts;

/// <summary>
/// Compares this machine's clock with the database's, for all who go by it: by a wrong clock nothing may be declared overdue, and no act may be dated.
/// One for the whole program; asked anew after a while, measured by a watch that nobody can set.
/// </summary>
public sealed class ClockWatch(IDatabaseClock database)
{
    /// <summary>How far this machine's clock may be from the database's.</summary>
    public static readonly TimeSpan MostDrift = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(30), Known = TimeSpan.FromMinutes(2);

    private volatile Reading? last;

    /// <summary>Asks the database; refuses <c>CLOCK_WRONG</c>.</summary>
    public async Task CheckAsync(IHubDb db, CancellationToken cancellation)
    {
        last = new Reading(await database.DriftAsync(db, cancellation), TimeProvider.System.GetTimestamp());
        last.MustBeRight();
    }

    /// <summary>The same, by what was found a moment ago.</summary>
    public async Task MustBeRightAsync(IHubDb db, CancellationToken cancellation)
    {
        if (last is { } found && found.Age < Fresh)
            found.MustBeRight();
        else
            await CheckAsync(db, cancellation);
    }

    /// <summary>Refuses <c>CLOCK_WRONG</c> where it was found wrong a short while ago; asks nothing.</summary>
    public void MustNotBeKnownWrong()
    {
        if (last is { } found && found.Age < Known)
            found.MustBeRight();
    }

    private sealed record Reading(TimeSpan? Drift, long At)
    {
        public TimeSpan Age => TimeProvider.System.GetElapsedTime(At);

        public void MustBeRight()
        {
            if (Drift is { } wrong && wrong.Duration() > MostDrift)
                throw Refusal.Unavailable("CLOCK_WRONG").With("seconds", (long)wrong.TotalSeconds).Throwable();
        }
    }
}

using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>Whether the way to a platform is open, and what was seen of it last.</summary>
public sealed class PlatformLines(IHubDb db, SyncRules rules, IDatabaseFaults faults)
{
    /// <summary>How exact the time of the last contact is kept: a row that is written with every call would be all that the database does.</summary>
    private static readonly TimeSpan Exact = TimeSpan.FromSeconds(30);

    public async Task<bool> IsOpenAsync(string platform, DateTimeOffset now, CancellationToken cancellation) =>
        await ReadAsync(platform, cancellation) is { PausedAt: null } line && (line.NotBefore is not { } rest || rest <= now);

    /// <summary>The way by which a platform's messages are fetched and answered: it rests on its own, and is shown nowhere as a platform.</summary>
    public static string Inbound(string platform) => platform + "/in";

    /// <summary>Whether a platform may be asked for its messages: nobody has paused it, and that way does not rest.</summary>
    public async Task<bool> IsInboundOpenAsync(string platform, DateTimeOffset now, CancellationToken cancellation) =>
        await ReadAsync(platform, cancellation) is { PausedAt: null } && !(await ReadAsync(Inbound(platform), cancellation)).Rests(now);

    /// <summary>Notes how a round of calls went. A rest that lies ahead, which the platform may have asked for, is cut short neither by a success nor by another fault.</summary>
    /// <param name="platform">Which platform, or its <see cref="Inbound"/> way.</param>
    /// <param name="fault">The fault of a call, or null where all were answered.</param>
    /// <param name="now">Now.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task NoteAsync(string platform, PlatformAnswer? fault, DateTimeOffset now, CancellationToken cancellation)
    {
        var line = await ReadAsync(platform, cancellation);
        var its = db.PlatformLines.Where(l => l.Platform == platform);
        if (fault is not null)
        {
            var (rest, code) = (now + (fault.After ?? rules.Pause(line.Failures + 1)), ForeignText.Fit(fault.Fault, ForeignText.LineFault));
            rest = line.NotBefore > rest ? line.NotBefore.Value : rest;
            await its.ExecuteUpdateAsync(
                l => l.SetProperty(x => x.Failures, x => x.Failures + 1).SetProperty(x => x.NotBefore, rest).SetProperty(x => x.LastFault, code), cancellation);
        }
        else if (line is { Failures: > 0 } or { LastContactAt: null } || line.LastContactAt < now - Exact)
        {
            await its.Where(l => l.NotBefore == null || l.NotBefore <= now).ExecuteUpdateAsync(
                l => l.SetProperty(x => x.Failures, 0).SetProperty(x => x.NotBefore, (DateTimeOffset?)null).SetProperty(x => x.LastFault, (string?)null)
                    .SetProperty(x => x.LastContactAt, now),
                cancellation);
        }
    }

    /// <summary>Since when a platform is reported to, and before when all is known to be addressed to it; it begins when it is asked for first.</summary>
    public async Task<(DateTimeOffset Since, DateTimeOffset? Complete)> ConnectedAsync(string platform, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await ReadAsync(platform, cancellation) is { ConnectedAt: { } since } line)
            return (since, line.CompleteAt);
        await db.PlatformLines.Where(l => l.Platform == platform && l.ConnectedAt == null).ExecuteUpdateAsync(l => l.SetProperty(x => x.ConnectedAt, now), cancellation);
        return await ConnectedAsync(platform, now, cancellation);
    }

    /// <summary>Notes that all of what had ended before is addressed to a platform.</summary>
    public Task NoteCompleteAsync(string platform, DateTimeOffset before, CancellationToken cancellation) =>
        db.PlatformLines.Where(l => l.Platform == platform && (l.CompleteAt == null || l.CompleteAt < before)).ExecuteUpdateAsync(l => l.SetProperty(x => x.CompleteAt, before), cancellation);

    /// <summary>Makes the row of a platform where there is none yet.</summary>
    public Task MustBeThereAsync(string platform, CancellationToken cancellation) => ReadAsync(platform, cancellation);

    /// <summary>The row of the platform; made when it is asked for first.</summary>
    private async Task<PlatformLine> ReadAsync(string platform, CancellationToken cancellation)
    {
        var found = db.PlatformLines.AsNoTracking().Where(l => l.Platform == platform);
        if (await found.FirstOrDefaultAsync(cancellation) is { } line)
            return line;
        db.PlatformLines.Add(new PlatformLine(platform));
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (faults.IsDuplicate(fault))
        {
            // another server was faster
        }
        db.ChangeTracker.Clear();
        return await found.FirstAsync(cancellation);
    }
}

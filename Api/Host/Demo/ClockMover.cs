using System.Globalization;
using ApprovalHub.Api.Contracts.Demo;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Supervision;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Api.Host.Demo;

/// <summary>Moves the demo's clock forward, halting at every instant at which something falls due, so that all of it happens in order and at its time.</summary>
internal sealed class ClockMover(DemoClock clock, IHubDb db, FireDue.Handler due, ILogger<ClockMover> log)
{
    private const string Key = "demo-clock";
    private static readonly TimeSpan Farthest = TimeSpan.FromDays(3660);

    /// <summary>
    /// Takes up the clock where it stood before the restart, or where the demo is told to start: on a new database in any case, later only where
    /// that is ahead. Such a start is an outage that lasted until then: nothing happened on the way, and the first sweep catches up.
    /// </summary>
    public async Task RestoreAsync(DateTimeOffset? start, CancellationToken cancellation)
    {
        var kept = await db.Settings.FindAsync([Key], cancellation);
        if (kept is not null)
            clock.Restore(new TimeSpan(long.Parse(kept.Value, CultureInfo.InvariantCulture)));
        if (start is not { } at || (kept is not null && at <= clock.GetUtcNow()))
            return;
        clock.Restore(at - TimeProvider.System.GetUtcNow());
        await KeepAsync(cancellation);
    }

    /// <summary>Refuses <c>CLOCK_ONLY_FORWARD</c> and <c>CLOCK_TOO_FAR</c>.</summary>
    public async Task<IReadOnlyList<ClockResponse.Fired>> MoveAsync(DateTimeOffset to, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (to <= now)
            throw Refusal.Conflict("CLOCK_ONLY_FORWARD").With("now", ShanghaiTime.Text(now)).Throwable();
        if (to - now > Farthest)
            throw Refusal.Invalid("CLOCK_TOO_FAR").With("days", Farthest.Days).Throwable();
        var happened = new List<ClockResponse.Fired>();
        var failed = new HashSet<Guid>();
        DateTimeOffset? halt = null;
        while ((halt = await due.NextAsync(halt, cancellation)) is { } next && next <= to)
        {
            await SetAsync(next, cancellation);
            await foreach (var one in due.DueCasesAsync(cancellation).Where(d => !failed.Contains(d.CaseId)))
                happened.AddRange(await FireAsync(one, next, failed, cancellation));
        }
        await SetAsync(to, cancellation);
        return happened;
    }

    /// <summary>Fires what is due in one case. A case that fails is logged once and left aside: neither the clock nor the other cases wait for it.</summary>
    private async Task<IReadOnlyList<ClockResponse.Fired>> FireAsync(FireDue.Due one, DateTimeOffset at, HashSet<Guid> failed, CancellationToken cancellation)
    {
        try
        {
            return [.. (await due.HandleAsync(one.CaseId, cancellation)).Where(f => f.Kind != DueKind.Rung) // marks and notices stand in the case
                .Select(f => new ClockResponse.Fired(at, f.CaseId, f.Number, f.Kind.ToString(), f.Result))];
        }
        catch (RefusedException refused) when (refused.Refusal.Code == "CASE_CHANGED")
        {
            return []; // the sweep or a person was faster
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            failed.Add(one.CaseId);
            log.LogError(fault, "What is due in case {Number} since {At} could not be done; the demo's clock goes on without it", one.Number, one.At);
            return [];
        }
    }

    private async Task SetAsync(DateTimeOffset to, CancellationToken cancellation)
    {
        clock.MoveTo(to);
        await KeepAsync(cancellation);
    }

    private async Task KeepAsync(CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        var ahead = clock.Ahead.Ticks.ToString(CultureInfo.InvariantCulture);
        if (await db.Settings.Where(s => s.Key == Key).ExecuteUpdateAsync(set => set.SetProperty(s => s.Value, ahead), cancellation) > 0)
            return;
        db.Settings.Add(new HubSetting(Key, ahead));
        await db.SaveChangesAsync(cancellation);
    }
}

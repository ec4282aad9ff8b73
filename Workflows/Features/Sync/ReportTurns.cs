using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>
/// The reports that wait for one platform: whose turn it is, taken for a lease. A case's turn comes when all before in it is settled, so a case never overtakes
/// itself, and no case waits for another. With the report whose turn it is those are taken that follow it in its case, for the same sender to send one after the other.
/// </summary>
public sealed class ReportTurns(IHubDb db, ReportTexts texts, SyncRules rules)
{
    /// <summary>Takes reports of the cases whose turn it is, those of the longest waiting first.</summary>
    /// <param name="platform">Which platform.</param>
    /// <param name="most">How many cases at most, and how many steps of each.</param>
    /// <param name="after">Only those that stand behind this place; null from the beginning.</param>
    /// <param name="now">Now.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>What was taken, and the place up to which was looked; null once it was looked to the end.</returns>
    public async Task<(IReadOnlyList<TakenReport> Taken, TurnPlace? End)> TakeAsync(
        string platform, (int Cases, int Steps) most, TurnPlace? after, DateTimeOffset now, CancellationToken cancellation)
    {
        var turn = await Behind(Due(platform, ReportState.Waiting, now), after)
            .Where(r => !db.PlatformReports.Any(b => b.CaseId == r.CaseId && b.Platform == platform && b.Step < r.Step && b.SettledAt == null))
            .OrderBy(r => r.DueAt).ThenBy(r => r.Id).Take(most.Cases).Select(r => new { r.Id, r.CaseId, r.DueAt }).ToListAsync(cancellation);
        if (turn.Count == 0)
            return ([], null);
        var found = most.Steps == 1 ? await texts.OfAsync([.. turn.Select(r => r.Id)], cancellation)
            : Runs(await texts.UnsettledAsync(platform, [.. turn.Select(r => r.CaseId)], cancellation), most.Steps, now);
        var taken = await TakeAsync(found, Due(platform, ReportState.Waiting, now), now, cancellation);
        return (taken, turn.Count < most.Cases ? null : new TurnPlace(turn[^1].DueAt!.Value, turn[^1].Id));
    }

    /// <summary>Takes reports that were noted and not acknowledged in time.</summary>
    public async Task<IReadOnlyList<TakenReport>> TakeUnacknowledgedAsync(string platform, int most, DateTimeOffset now, CancellationToken cancellation)
    {
        var late = await Due(platform, ReportState.Sent, now).OrderBy(r => r.DueAt).ThenBy(r => r.Id).Take(most).Select(r => r.Id).ToListAsync(cancellation);
        return late.Count == 0 ? [] : await TakeAsync(await texts.OfAsync(late, cancellation), Due(platform, ReportState.Sent, now), now, cancellation);
    }

    /// <summary>Gives back what was taken and not sent: it waits as before.</summary>
    public async Task ReturnAsync(IReadOnlyList<TakenReport> taken, CancellationToken cancellation)
    {
        foreach (var rows in taken.GroupBy(r => r.Lease))
        {
            var (lease, ids) = (rows.Key, rows.Select(r => r.Report.Id).ToList());
            await db.PlatformReports.Where(r => ids.Contains(r.Id) && r.Lease == lease && r.SettledAt == null).ExecuteUpdateAsync(
                r => r.SetProperty(x => x.Lease, (Guid?)null).SetProperty(x => x.DueAt, x => x.At).SetProperty(x => x.Attempts, x => x.Attempts - 1), cancellation);
        }
    }

    private IQueryable<PlatformReport> Due(string platform, ReportState state, DateTimeOffset now) =>
        db.PlatformReports.Where(r => r.Platform == platform && r.DueAt != null && r.DueAt <= now && r.State == state);

    private static IQueryable<PlatformReport> Behind(IQueryable<PlatformReport> due, TurnPlace? after) =>
        after is not (var since, var id) ? due : due.Where(r => r.DueAt >= since && (r.DueAt > since || r.Id.CompareTo(id) > 0));

    /// <summary>What can go one after the other of each case: up to the first that is not to be sent now.</summary>
    private static List<WaitingReport> Runs(IEnumerable<WaitingReport> unsettled, int most, DateTimeOffset now) =>
        [.. unsettled.GroupBy(r => r.CaseId).SelectMany(one => one.OrderBy(r => r.Step).Take(most).TakeWhile(r => r.State == ReportState.Waiting && r.DueAt <= now))];

    /// <summary>Whoever comes second finds the lease in the future, and has of each case only what nobody has taken before it.</summary>
    private async Task<IReadOnlyList<TakenReport>> TakeAsync(List<WaitingReport> found, IQueryable<PlatformReport> due, DateTimeOffset now, CancellationToken cancellation)
    {
        var (lease, until, ids) = (Guid.CreateVersion7(now), now + rules.Lease, found.ConvertAll(r => r.Id));
        await using var transaction = await db.BeginRepeatableAsync(cancellation); // who loses its lease sends under the same key
        var taken = await due.Where(r => ids.Contains(r.Id)).ExecuteUpdateAsync(
            r => r.SetProperty(x => x.Lease, lease).SetProperty(x => x.DueAt, until).SetProperty(x => x.Attempts, x => x.Attempts + 1), cancellation);
        if (taken < ids.Count)
        {
            var mine = (await db.PlatformReports.Where(r => ids.Contains(r.Id) && r.Lease == lease).Select(r => r.Id).ToListAsync(cancellation)).ToHashSet();
            var broken = found.Where(r => !mine.Contains(r.Id)).Select(r => r.CaseId).ToHashSet();
            await ReturnAsync([.. found.Where(r => mine.Contains(r.Id) && broken.Contains(r.CaseId)).Select(r => r.Taken(lease))], cancellation);
            found = [.. found.Where(r => !broken.Contains(r.CaseId))];
        }
        await transaction.CommitAsync(cancellation);
        return found.ConvertAll(r => r.Taken(lease));
    }
}

using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Features.Sync;

/// <summary>
/// Lays the hub's books of a day beside a platform's own: counts and digests first, rows only where they differ. The platform is asked first, so that what
/// it has is on file here; what has moved here since is left to the next look.
/// </summary>
public sealed class DayLook(IHubDb db, OwnBooks own, ActDesk desk)
{
    /// <summary>Looks, and keeps what was found.</summary>
    /// <param name="platform">Which platform.</param>
    /// <param name="day">Which day in Shanghai.</param>
    /// <param name="by">Who asks for it; the system at night.</param>
    /// <param name="cancellation">Stops it; nothing is then kept.</param>
    public async Task<Reconciliation> LookAsync(IPlatform platform, DateOnly day, Actor by, CancellationToken cancellation)
    {
        var asOf = desk.Now;
        var summary = await platform.SummaryAsync(day, cancellation);
        var found = summary.Said is { } theirs
            ? await CompareAsync(platform, (day, asOf), theirs, by, cancellation)
            : Reconciliation.Failed(platform.Code, day, summary.Fault ?? "NO_ANSWER", (by, asOf));
        db.Context.Add(found);
        await db.SaveChangesAsync(cancellation);
        return found;
    }

    private async Task<Reconciliation> CompareAsync(
        IPlatform platform, (DateOnly Day, DateTimeOffset At) on, IReadOnlyList<HeldSet> theirs, Actor by, CancellationToken cancellation)
    {
        var (ours, books) = (await own.OfDayAsync(platform, on.Day, cancellation), new DayBooks(on.At));
        foreach (var name in ours.Select(set => set.Key).Union(theirs.Select(set => set.DataSet)).Order(StringComparer.Ordinal))
        {
            var mine = ours[name].ToList();
            var sums = (mine.Count == 0 ? null : new HeldSet(name, mine.Count, platform.Digest(mine.Select(o => o.Row))), theirs.FirstOrDefault(set => set.DataSet == name));
            var rows = DayBooks.IsSame(sums.Item1, sums.Item2) ? new PlatformBook<IReadOnlyList<HeldRow>>([.. mine.Select(o => o.Row)], null) : await platform.HeldAsync(name, on.Day, cancellation);
            if (rows.Said is not { } there)
                return Reconciliation.Failed(platform.Code, on.Day, rows.Fault ?? "NO_ANSWER", (by, on.At));
            var known = mine.Select(o => (o.Row.CaseNumber, o.Row.Step)).ToHashSet();
            var strange = there.Where(t => !known.Contains((t.CaseNumber, t.Step))).ToList();
            books.Lay(name, sums, (mine, strange.Count == 0 ? [] : await own.ElsewhereAsync(platform, strange, cancellation)), there);
        }
        return Reconciliation.Of(platform.Code, on.Day, books, (by, on.At));
    }
}

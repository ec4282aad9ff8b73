using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Features.Sync;

/// <summary>
/// Lays the hub's books of a day beside a platform's own: counts and digests first, rows only where they differ. The platform is asked first, so that what
/// it has is on file here; what has moved here since is left to the next look.
/// </summary>
public sealed class DayLook(IHubDb db, OwnBooks own, StepAddresses addresses, ActDesk desk)
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
            : Reconciliation.Failed(platform.Code, day, ForeignText.Fit(summary.Fault, ForeignText.Fault) ?? "NO_ANSWER", (by, asOf));
        db.Context.Add(found);
        await db.SaveChangesAsync(cancellation);
        return found;
    }

    private async Task<Reconciliation> CompareAsync(
        IPlatform platform, (DateOnly Day, DateTimeOffset At) on, IReadOnlyList<HoldingSum> theirs, Actor by, CancellationToken cancellation)
    {
        await addresses.AddressAsync(cancellation); // what nobody has addressed yet is ours, too
        var (ours, books) = (await own.OfDayAsync(platform, on.Day, cancellation), new DayBooks(on.At));
        foreach (var name in ours.Select(set => set.Key).Union(theirs.Select(set => set.DataSet)).Order(StringComparer.Ordinal))
        {
            var mine = ours[name].ToList();
            var sums = (SumOf(platform, name, mine), theirs.Where(set => set.DataSet == name).Select(set => new HeldSet(name, set.Count, set.Digest)).FirstOrDefault());
            var (there, fault) = await RowsAsync(platform, (name, on.Day), sums, mine, cancellation);
            if (there is null)
                return Reconciliation.Failed(platform.Code, on.Day, ForeignText.Fit(fault, ForeignText.Fault) ?? "NO_ANSWER", (by, on.At));
            var known = mine.Select(o => (o.Row.CaseNumber, o.Row.Step)).ToHashSet();
            var strange = there.Where(t => !known.Contains((t.CaseNumber, t.Step))).ToList();
            books.Lay(name, sums, (mine, strange.Count == 0 ? [] : await own.ElsewhereAsync(platform, strange, cancellation)), there);
        }
        return Reconciliation.Of(platform.Code, on.Day, books, (by, on.At));
    }

    private static HeldSet? SumOf(IPlatform platform, string dataSet, List<OwnRow> mine) => mine.Count == 0 ? null
        : new HeldSet(dataSet, mine.Count, platform.Digest(mine.Select(o => new Holding(o.Row.CaseNumber, o.Row.Step, o.Row.Version, o.Row.Digest))));

    /// <summary>What the platform holds of a set: where both sums are the same, the rows are ours.</summary>
    private static async Task<(IReadOnlyList<HeldRow>? Rows, string? Fault)> RowsAsync(
        IPlatform platform, (string Name, DateOnly Day) set, (HeldSet? Ours, HeldSet? Theirs) sums, List<OwnRow> mine, CancellationToken cancellation)
    {
        if (DayBooks.IsSame(sums.Ours, sums.Theirs))
            return ([.. mine.Select(o => o.Row)], null);
        var held = await platform.HeldAsync(set.Name, set.Day, cancellation);
        return (held.Said?.Select(h => new HeldRow(h.CaseNumber, h.Step, h.Version, h.Digest)).ToList(), held.Fault);
    }
}

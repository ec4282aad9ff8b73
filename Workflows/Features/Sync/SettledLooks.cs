using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>Which looks are closed by hand (人工处理办结): by two persons, or because they found nothing that an earlier one of the day, which was so closed, had not.</summary>
public sealed class SettledLooks(IHubDb db)
{
    /// <summary>The keys of those that are.</summary>
    /// <param name="looks">Looks at whatever days; those without a difference are none of them.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<IReadOnlySet<Guid>> OfAsync(IEnumerable<Reconciliation> looks, CancellationToken cancellation)
    {
        var open = looks.Where(look => look.Fault is null && look.DifferenceCount > 0).ToList();
        if (open.Count == 0)
            return new HashSet<Guid>();
        var (platforms, first) = (open.Select(l => l.Platform).Distinct().ToList(), open.Min(l => l.Day));
        var acts = await db.PlatformActs.AsNoTracking().Where(a => a.Kind == PlatformActKind.HandSettled && platforms.Contains(a.Platform) && a.FirstDay >= first)
            .Select(a => new { a.Platform, a.FirstDay, a.ReportId, a.At }).ToListAsync(cancellation);
        var settled = new HashSet<Guid>();
        foreach (var look in open)
        {
            var mine = acts.Where(a => a.Platform == look.Platform && a.FirstDay == look.Day).ToList();
            if (mine.Exists(a => a.ReportId == look.Id) || (mine.MaxBy(a => a.At)?.ReportId is { } before && await IsNothingNewAsync(look.Id, before, cancellation)))
                settled.Add(look.Id);
        }
        return settled;
    }

    private async Task<bool> IsNothingNewAsync(Guid look, Guid before, CancellationToken cancellation)
    {
        var (found, known) = (await DifferencesAsync(look, cancellation), await DifferencesAsync(before, cancellation));
        return found.TrueForAll(one => known.Exists(one.IsSameAs));
    }

    private Task<List<DayDifference>> DifferencesAsync(Guid look, CancellationToken cancellation) =>
        db.Context.Set<DayDifference>().AsNoTracking().Where(d => d.ReconciliationId == look).ToListAsync(cancellation);
}

using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>Which cases are to be brought up to date at the platforms next.</summary>
public sealed class AddressPiece(IHubDb db, PlatformList connected, SyncRules rules)
{
    public IReadOnlyList<string> Platforms => connected.Codes;

    /// <summary>The cases whose steps wait longest to be addressed; null where nothing waits.</summary>
    /// <param name="round">How far a drain has come with them; it goes on with that. Null for all.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<IReadOnlyList<Guid>?> OpenAsync(AddressRound? round, CancellationToken cancellation)
    {
        var open = db.Outbox.Where(o => o.OpenSince != null);
        if (round?.Place is { } place)
            open = open.Where(o => o.OpenSince >= place.Since && (o.OpenSince > place.Since || o.CaseId.CompareTo(place.CaseId) > 0));
        var rows = await open.OrderBy(o => o.OpenSince).ThenBy(o => o.CaseId).Take(8 * rules.AddressedAtOnce).Select(o => new { o.CaseId, o.OpenSince }).ToListAsync(cancellation);
        if (rows.Count == 0)
            return null;
        var cases = rows.Select(o => o.CaseId).Distinct().Take(rules.AddressedAtOnce).ToHashSet();
        var end = rows.TakeWhile(o => cases.Contains(o.CaseId)).Last();
        return round?.GoOn((end.OpenSince!.Value, end.CaseId), cases) ?? [.. cases];
    }

    /// <summary>
    /// Looks through the next cases in the order of their keys for those of which a platform has fewer reports than there are steps: a part of all cases, so that
    /// neither the looking nor the writing keeps anybody for long.
    /// </summary>
    /// <param name="platform">Which platform.</param>
    /// <param name="since">Those that ended before are not looked at, unless something was told behind their end since (评价、领取).</param>
    /// <param name="after">Behind this key.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>What was found, and the last key that was looked at; null where there was none left.</returns>
    public async Task<(IReadOnlyList<Guid> Cases, Guid? End)> LackedAsync(string platform, DateTimeOffset since, Guid after, CancellationToken cancellation)
    {
        var behind = db.Cases.Where(c => c.Id.CompareTo(after) > 0);
        var end = await behind.OrderBy(c => c.Id).Skip(rules.LookedAtOnce - 1).Select(c => (Guid?)c.Id).FirstOrDefaultAsync(cancellation);
        var part = end is { } last ? behind.Where(c => c.Id.CompareTo(last) <= 0) : behind;
        var found = await part
            .Where(c => (c.EndedAt == null || c.EndedAt >= since || db.Outbox.Any(o => o.CaseId == c.Id && o.Step == c.StepCount && o.At >= since))
                && c.StepCount > db.PlatformReports.Count(r => r.CaseId == c.Id && r.Platform == platform && r.Version == 1))
            .OrderBy(c => c.Id).Take(rules.AddressedAtOnce).Select(c => c.Id).ToListAsync(cancellation);
        return (found, found.Count < rules.AddressedAtOnce ? end : found[^1]);
    }
}

using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>Some cases that are brought up to date at all platforms in one transaction, and which are to be next.</summary>
public sealed class AddressPiece(IHubDb db, PlatformList connected, SyncRules rules, IDatabaseFaults faults, ActDesk desk)
{
    private const int MostTries = 5;

    public IReadOnlyList<string> Platforms => connected.Codes;

    /// <summary>The cases whose steps wait longest to be addressed; none where nothing waits.</summary>
    public async Task<IReadOnlyList<Guid>> OpenAsync(CancellationToken cancellation) =>
        [.. (await db.Outbox.Where(o => o.OpenSince != null).OrderBy(o => o.OpenSince).ThenBy(o => o.CaseId).Take(8 * rules.AddressedAtOnce).Select(o => o.CaseId).ToListAsync(cancellation))
            .Distinct().Take(rules.AddressedAtOnce)];

    /// <summary>Cases of which a platform has fewer reports than there are steps, in the order of their keys.</summary>
    /// <param name="platform">Which platform.</param>
    /// <param name="since">Those that ended before are not looked at, unless something was told behind their end since (评价、领取).</param>
    /// <param name="after">Behind this key.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<IReadOnlyList<Guid>> LackedAsync(string platform, DateTimeOffset since, Guid after, CancellationToken cancellation) => await db.Cases
        .Where(c => c.Id.CompareTo(after) > 0 && (c.EndedAt == null || c.EndedAt >= since || db.Outbox.Any(o => o.CaseId == c.Id && o.Step == c.StepCount && o.At >= since))
            && c.StepCount > db.PlatformReports.Count(r => r.CaseId == c.Id && r.Platform == platform && r.Version == 1))
        .OrderBy(c => c.Id).Take(rules.AddressedAtOnce).Select(c => c.Id).ToListAsync(cancellation);

    /// <summary>Addresses whatever is not addressed of these cases.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="since">Since when each platform is connected: of a case that had ended before it gets nothing, unless it has something of it already.</param>
    /// <param name="cancellation">Stops it; nothing of the piece is then done.</param>
    public async Task AddressAsync(IReadOnlyList<Guid> cases, IReadOnlyDictionary<string, DateTimeOffset> since, CancellationToken cancellation)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                await TryAsync(cases, since, cancellation);
                return;
            }
            catch (Exception fault) when (tries < MostTries && (faults.IsDuplicate(fault) || faults.Explain(fault) is { Code: "DATABASE_BUSY" }))
            {
                // another server has done a part of it: the rest is ours
            }
        }
    }

    /// <summary>
    /// The rows are closed first: a server that is at the same ones waits here, and sees below what was added meanwhile. What an act adds below this is
    /// addressed now and closed the next time.
    /// </summary>
    private async Task TryAsync(IReadOnlyList<Guid> cases, IReadOnlyDictionary<string, DateTimeOffset> since, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.Outbox.Where(o => cases.Contains(o.CaseId) && o.OpenSince != null).ExecuteUpdateAsync(o => o.SetProperty(x => x.OpenSince, (DateTimeOffset?)null), cancellation);
        var steps = await (from o in db.Outbox.AsNoTracking()
                           join c in db.Cases on o.CaseId equals c.Id
                           where cases.Contains(o.CaseId) && o.Step != null
                           orderby o.At, o.CaseId, o.Sequence
                           select new { Step = new CaseStep(o.CaseId, c.Number, o.Step!.Value, o.Sequence, o.DataSet, o.At), c.EndedAt }).ToListAsync(cancellation);
        var has = (await db.PlatformReports.AsNoTracking().Where(r => cases.Contains(r.CaseId) && r.Version == 1).Select(r => new { r.CaseId, r.Platform, r.Step }).ToListAsync(cancellation))
            .ToLookup(r => (r.CaseId, r.Platform), r => r.Step);
        var (now, today) = (desk.Now, desk.Today);
        await db.AddNewAsync(
            [
                .. since.SelectMany(to => steps
                    .Where(s => s.EndedAt is not { } end || end >= to.Value || has.Contains((s.Step.CaseId, to.Key)))
                    .Where(s => !has[(s.Step.CaseId, to.Key)].Contains(s.Step.Step))
                    .Select(s => new PlatformReport(to.Key, s.Step, ShanghaiTime.Day(s.Step.At) < today ? now : null))),
            ],
            cancellation);
        await transaction.CommitAsync(cancellation);
    }
}

using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Supervision;

/// <summary>
/// After a new ladder every case in which something may fall due is made due for working out its next rung, page by page, each page on its own. How far it
/// has come stands beside the data: whoever is killed on the way leaves the rest to the next sweep. A page that is done twice is worked out twice.
/// </summary>
internal sealed class LadderWork(IHubDb db, DateTimeOffset now)
{
    private const string Key = "ladder.work";
    private const int Page = 500;

    /// <summary>Notes that all is to be done, to be saved with the ladder.</summary>
    public async Task BeginAsync(CancellationToken cancellation)
    {
        var setting = await db.Settings.FirstOrDefaultAsync(s => s.Key == Key, cancellation);
        if (setting is null)
            db.Settings.Add(new HubSetting(Key, Value(Guid.Empty)));
        else
            setting.Value = Value(Guid.Empty);
    }

    /// <summary>Does what is left of it.</summary>
    public async Task GoOnAsync(CancellationToken cancellation)
    {
        while (await db.Settings.AsNoTracking().Where(s => s.Key == Key).Select(s => s.Value).FirstOrDefaultAsync(cancellation) is { } place)
        {
            var last = Guid.Parse(place[..36]);
            var page = await db.Cases.AsNoTracking().Where(c => (c.State != CaseState.Ended || c.SupplyDueAt != null) && c.Id.CompareTo(last) > 0)
                .OrderBy(c => c.Id).Select(c => c.Id).Take(Page).ToListAsync(cancellation);
            if (page.Count > 0)
                await DueAsync(page, cancellation);
            var here = db.Settings.Where(s => s.Key == Key && s.Value == place); // another ladder begins anew
            _ = page.Count == Page
                ? await here.ExecuteUpdateAsync(s => s.SetProperty(x => x.Value, place.Replace(place[..36], page[^1].ToString(), StringComparison.Ordinal)), cancellation)
                : await here.ExecuteDeleteAsync(cancellation);
        }
    }

    /// <summary>The revision moves too, so that no act under way writes the older instant back.</summary>
    private Task<int> DueAsync(IReadOnlyList<Guid> cases, CancellationToken cancellation) => db.Cases.Where(c => cases.Contains(c.Id))
        .ExecuteUpdateAsync(c => c.SetProperty(x => x.NextDueAt, now).SetProperty(x => x.Revision, x => x.Revision + 1), cancellation);

    /// <summary>Each ladder has a mark of its own, so that two never stand at the same place.</summary>
    private string Value(Guid last) => $"{last} {Guid.CreateVersion7(now)}";
}

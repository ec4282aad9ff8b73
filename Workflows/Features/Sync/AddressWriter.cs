using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>Brings some cases up to date at the platforms in one transaction. A power cut may take it back: the keys of what is then made anew are the same.</summary>
public sealed class AddressWriter(IHubDb db, SyncRules rules, IDatabaseFaults faults, ActDesk desk)
{
    private const int MostTries = 5;

    /// <summary>Addresses whatever is not addressed of these cases: to one platform for who sends it at once, else to all.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="since">Since when each platform is connected: of a case that had ended before it gets nothing, unless it has something of it already.</param>
    /// <param name="taker">Who sends at once what may go of it; null where nobody does.</param>
    /// <param name="cancellation">Stops it; nothing of the piece is then done.</param>
    /// <returns>What the taker has taken, for a lease.</returns>
    public async Task<IReadOnlyList<TakenReport>> AddressAsync(
        IReadOnlyList<Guid> cases, IReadOnlyDictionary<string, DateTimeOffset> since, AddressTaker? taker, CancellationToken cancellation)
    {
        for (var tries = 1; cases.Count > 0; tries++)
        {
            try
            {
                return await TryAsync(cases, since, taker, cancellation);
            }
            catch (Exception fault) when (tries < MostTries && (faults.IsDuplicate(fault) || faults.Explain(fault) is { Code: "DATABASE_BUSY" }))
            {
                // another server has done a part of it: the rest is ours
            }
        }
        return [];
    }

    /// <summary>
    /// Without a taker the rows are closed first: a server that is at the same ones waits here, and sees below what was added meanwhile. What an act adds below this
    /// is addressed now and closed the next time.
    /// </summary>
    private async Task<IReadOnlyList<TakenReport>> TryAsync(
        IReadOnlyList<Guid> cases, IReadOnlyDictionary<string, DateTimeOffset> since, AddressTaker? taker, CancellationToken cancellation)
    {
        await using var transaction = await db.BeginRepeatableAsync(cancellation);
        if (taker is null)
            await CloseAsync(cases, int.MaxValue, cancellation);
        var (made, taken, whole) = (new List<PlatformReport>(), new List<TakenReport>(), new List<CaseSteps>());
        foreach (var one in await ReadAsync(cases, taker is not null, cancellation))
        {
            var lacked = since.ToDictionary(to => to.Key, to => one.Lacked(to.Key, to.Value));
            var mine = taker is not null && lacked.GetValueOrDefault(taker.Platform, []).Count > 0 ? taker.Platform : null; // a case that lacks nothing of the taker's is brought up to date at all
            var reports = lacked.Where(to => mine is null || to.Key == mine).ToDictionary(to => to.Key, to => to.Value.Select(s => (Step: s, Report: ReportOf(to.Key, s))).ToList());
            made.AddRange(reports.Values.SelectMany(all => all).Select(r => r.Report));
            if (mine is not null)
                taken.AddRange(taker!.Take(one.Known(mine), reports[mine], desk.Now + rules.Lease));
            if (lacked.All(to => to.Value.Count == 0 || reports.ContainsKey(to.Key)))
                whole.Add(one);
        }
        await db.AddNewAsync(made, cancellation);
        foreach (var alike in taker is null ? [] : whole.GroupBy(one => one.Last))
            await CloseAsync([.. alike.Select(one => one.CaseId)], alike.Key, cancellation);
        await transaction.CommitAsync(cancellation);
        return taken;
    }

    /// <summary>They wait no more for being addressed, up to a row: what an act has added meanwhile does.</summary>
    private Task<int> CloseAsync(IReadOnlyList<Guid> cases, int last, CancellationToken cancellation) => db.Outbox
        .Where(o => cases.Contains(o.CaseId) && o.OpenSince != null && o.Sequence <= last).ExecuteUpdateAsync(o => o.SetProperty(x => x.OpenSince, (DateTimeOffset?)null), cancellation);

    private async Task<IEnumerable<CaseSteps>> ReadAsync(IReadOnlyList<Guid> cases, bool says, CancellationToken cancellation)
    {
        var steps = await (from o in db.Outbox.AsNoTracking()
                           join c in db.Cases on o.CaseId equals c.Id
                           where cases.Contains(o.CaseId) && o.Step != null
                           orderby o.At, o.CaseId, o.Sequence
                           select new OpenStep(new CaseStep(o.CaseId, c.Number, o.Step!.Value, o.Sequence, o.DataSet, o.At), c.EndedAt, says ? o.Payload : null)).ToListAsync(cancellation);
        var has = (await db.PlatformReports.AsNoTracking().Where(r => cases.Contains(r.CaseId)).Select(r => new { r.CaseId, Known = new KnownStep(r.Platform, r.Step, r.State) }).ToListAsync(cancellation))
            .ToLookup(r => r.CaseId, r => r.Known);
        return steps.GroupBy(s => s.Step.CaseId).Select(one => new CaseSteps(one.Key, [.. one], [.. has[one.Key]]));
    }

    private PlatformReport ReportOf(string platform, OpenStep step) => new(platform, step.Step, ShanghaiTime.Day(step.Step.At) < desk.Today ? desk.Now : null);
}

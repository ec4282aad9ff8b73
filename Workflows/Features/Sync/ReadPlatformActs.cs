using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>平台操作记录: what was done at the workbench, by whom and why, the newest first, by keyset.</summary>
public static class ReadPlatformActs
{
    /// <summary>The place of a row.</summary>
    public sealed record Cursor(DateTimeOffset At, Guid Id);

    /// <param name="Act">What was done.</param>
    /// <param name="CaseNumber">办件编号 of its report, or null.</param>
    /// <param name="Step">Place of its report in the case.</param>
    public sealed record Row(PlatformAct Act, string? CaseNumber, int? Step);

    /// <param name="Rows">The rows.</param>
    /// <param name="Next">Where this page ends, or null when nothing follows.</param>
    public sealed record Page(IReadOnlyList<Row> Rows, Cursor? Next);

    public sealed class Handler(IHubDb db, ActDesk desk)
    {
        /// <summary>Refuses <c>EXCHANGE_NOT_YOURS</c>.</summary>
        public async Task<Page> HandleAsync(Cursor? after, int take, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            WorkbenchRules.MustSee(actor);
            var asked = db.PlatformActs.AsNoTracking();
            if (after is var (at, id))
                asked = asked.Where(a => a.At < at || (a.At == at && a.Id.CompareTo(id) < 0));
            var acts = await asked.OrderByDescending(a => a.At).ThenByDescending(a => a.Id).Take(take + 1)
                .Select(a => new { Act = a, Report = db.PlatformReports.Where(r => r.Id == a.ReportId).Select(r => new { r.CaseNumber, r.Step }).FirstOrDefault() }).ToListAsync(cancellation);
            var shown = acts.Take(take).Select(a => new Row(a.Act, a.Report?.CaseNumber, a.Report?.Step)).ToList();
            return new Page(shown, acts.Count > take ? new Cursor(shown[^1].Act.At, shown[^1].Act.Id) : null);
        }
    }
}

using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Green;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Green;

/// <summary>Every use of the green channel with reason and approver, the newest first, by keyset.</summary>
public static class ReadUses
{
    /// <param name="Department">Only of this department, or null.</param>
    /// <param name="From">First day of approval, or null.</param>
    /// <param name="To">Last one, or null.</param>
    /// <param name="OverQuota">Only those past their quota.</param>
    public sealed record Query(string? Department, DateOnly? From, DateOnly? To, bool OverQuota);

    /// <summary>The place of a row.</summary>
    public sealed record Cursor(DateTimeOffset At, Guid Id);

    /// <summary>One use.</summary>
    public sealed record Row(Guid CaseId, string CaseNumber, string MatterName, string DepartmentCode, string? Reason, string? AskedBy)
    {
        public string? ApprovedBy { get; init; }

        public required DateTimeOffset ApprovedAt { get; init; }

        public string? Opinion { get; init; }

        public bool OverQuota { get; init; }

        public DateTimeOffset? DecidedAt { get; init; }

        /// <summary>The month whose sample it is in, or null.</summary>
        public DateOnly? Sampled { get; init; }

        public GreenFinding? Finding { get; init; }

        /// <summary>Whether the reader may open the case.</summary>
        public bool SeesCase { get; init; }
    }

    /// <param name="Rows">The rows.</param>
    /// <param name="Next">Where this page ends, or null when nothing follows.</param>
    public sealed record Page(IReadOnlyList<Row> Rows, Cursor? Next);

    public sealed class Handler(IHubDb db, ActDesk desk)
    {
        /// <summary>Refuses <c>SUPERVISION_NOT_YOURS</c>.</summary>
        public async Task<Page> HandleAsync(Query query, Cursor? after, int take, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            var asked = Asked(query, Oversight.Departments(actor, query.Department));
            if (after is var (at, id))
                asked = asked.Where(c => c.GreenApprovedAt < at || (c.GreenApprovedAt == at && c.Id.CompareTo(id) < 0));
            var rows = await asked.OrderByDescending(c => c.GreenApprovedAt).ThenByDescending(c => c.Id).Take(take + 1)
                .Select(c => new Row(c.Id, c.Number, c.MatterName, c.DepartmentCode, c.GreenReason, c.GreenRequestedBy)
                {
                    ApprovedBy = c.GreenApprovedBy,
                    ApprovedAt = c.GreenApprovedAt!.Value,
                    Opinion = c.GreenOpinion,
                    OverQuota = c.GreenOverQuota,
                    DecidedAt = c.DecidedAt,
                }).ToListAsync(cancellation);
            var shown = rows.Take(take).ToList();
            var found = await WithFindingsAsync(shown, cancellation);
            return new Page([.. found.Select(r => r with { SeesCase = Sight.SeesThoseOf(actor, r.DepartmentCode) })], rows.Count > take ? new Cursor(shown[^1].ApprovedAt, shown[^1].CaseId) : null);
        }

        private IQueryable<Case> Asked(Query query, string[]? departments)
        {
            var asked = db.Cases.AsNoTracking().Where(c => c.GreenApprovedAt != null && (departments == null || departments.Contains(c.DepartmentCode)));
            if (query.OverQuota)
                asked = asked.Where(c => c.GreenOverQuota);
            if (query.From is { } first && ShanghaiTime.StartOfDay(first) is var from)
                asked = asked.Where(c => c.GreenApprovedAt >= from);
            if (query.To is { } last && ShanghaiTime.EndOfDay(last) is var to)
                asked = asked.Where(c => c.GreenApprovedAt < to);
            return asked;
        }

        private async Task<IReadOnlyList<Row>> WithFindingsAsync(IReadOnlyList<Row> rows, CancellationToken cancellation)
        {
            var ids = rows.Select(r => r.CaseId).ToList();
            var found = await db.GreenAuditLines.AsNoTracking().Where(l => ids.Contains(l.CaseId)).ToDictionaryAsync(l => l.CaseId, cancellation);
            return [.. rows.Select(r => found.TryGetValue(r.CaseId, out var line) ? r with { Sampled = line.Month, Finding = line.Finding } : r)];
        }
    }
}

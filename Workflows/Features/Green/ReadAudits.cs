using ApprovalHub.Domain.Green;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Green;

/// <summary>The monthly samples of the green channel, the newest first, and the lines of one; for supervisors and administrators, a department's leaders see its lines.</summary>
public static class ReadAudits
{
    /// <summary>A month's sample.</summary>
    public sealed record Audit(DateOnly Month, string Seed, DateTimeOffset DrawnAt, int Cases, int Sampled, int Justified, int NotJustified);

    /// <summary>A sampled case with what was found.</summary>
    public sealed record Line(Guid CaseId, string CaseNumber, string MatterName, string DepartmentCode, int Sequence, int Revision)
    {
        public string? Reason { get; init; }

        public string? AskedBy { get; init; }

        public string? ApprovedBy { get; init; }

        public DateTimeOffset? ApprovedAt { get; init; }

        public bool OverQuota { get; init; }

        public GreenFinding? Finding { get; init; }

        public string? Words { get; init; }

        public string? FoundBy { get; init; }

        public DateTimeOffset? FoundAt { get; init; }

        /// <summary>Whether the reader may open the case.</summary>
        public bool SeesCase { get; init; }
    }

    public sealed class Handler(IHubDb db, ActDesk desk)
    {
        private const int MostMonths = 36;

        /// <summary>The last three years. Refuses <c>SUPERVISION_NOT_YOURS</c>.</summary>
        public async Task<IReadOnlyList<Audit>> ListAsync(CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            Oversight.MustSeeAll(actor);
            return await db.GreenAudits.AsNoTracking().OrderByDescending(a => a.Month).Take(MostMonths).Select(a => new Audit(
                a.Month, a.Seed, a.DrawnAt, a.Cases, a.Lines.Count, a.Lines.Count(l => l.Finding == GreenFinding.Justified), a.Lines.Count(l => l.Finding == GreenFinding.NotJustified)))
                .ToListAsync(cancellation);
        }

        /// <summary>In the order of the draw. Refuses <c>GREEN_AUDIT_UNKNOWN</c> and <c>SUPERVISION_NOT_YOURS</c>.</summary>
        public async Task<IReadOnlyList<Line>> ReadAsync(DateOnly month, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            var departments = Oversight.Departments(actor);
            if (!await db.GreenAudits.AnyAsync(a => a.Month == month, cancellation))
                throw Refusal.Missing("GREEN_AUDIT_UNKNOWN").Throwable();
            var lines = await db.GreenAuditLines.AsNoTracking().Where(l => l.Month == month).OrderBy(l => l.Sequence)
                .Join(db.Cases.AsNoTracking().Where(c => departments == null || departments.Contains(c.DepartmentCode)), l => l.CaseId, c => c.Id, (l, c) =>
                    new Line(c.Id, c.Number, c.MatterName, c.DepartmentCode, l.Sequence, l.Revision)
                    {
                        Reason = c.GreenReason,
                        AskedBy = c.GreenRequestedBy,
                        ApprovedBy = c.GreenApprovedBy,
                        ApprovedAt = c.GreenApprovedAt,
                        OverQuota = c.GreenOverQuota,
                        Finding = l.Finding,
                        Words = l.Words,
                        FoundBy = l.FoundBy,
                        FoundAt = l.FoundAt,
                    }).ToListAsync(cancellation);
            return lines.ConvertAll(l => l with { SeesCase = Sight.SeesThoseOf(actor, l.DepartmentCode) });
        }
    }
}

using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tolerance;

/// <summary>Reads lines of the ledger with what belongs to them: four queries, however many lines.</summary>
internal sealed class ToleranceEntries(IHubDb db, Book book, DateOnly today)
{
    /// <param name="asked">The cases, in order.</param>
    /// <param name="knows">Whether the reader may see cases of a department; else the applicant is masked.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<IReadOnlyList<ToleranceEntry>> ReadAsync(IQueryable<Case> asked, Func<string, bool> knows, CancellationToken cancellation)
    {
        var rows = await asked.Select(c => new Row(c.Id, c.Number, c.MatterVersionId, c.MatterCode, c.MatterName, c.DepartmentCode, c.Applicant)
        {
            PromisedAt = c.PromisedAt!.Value,
            SupplyBy = c.SupplyBy!.Value,
            Standing = c.ToleranceStanding!.Value,
            SuppliedAt = c.SuppliedAt,
            BrokenAt = c.ToleranceBrokenAt,
        }).ToListAsync(cancellation);
        var ids = rows.Select(r => r.Id).ToList();
        var materials = (await db.Materials.AsNoTracking().Where(m => ids.Contains(m.CaseId) && m.ToleratedAt != null).OrderBy(m => m.Order).ToListAsync(cancellation)).ToLookup(m => m.CaseId);
        var extensions = (await db.SupplyExtensions.AsNoTracking().Where(e => ids.Contains(e.CaseId)).OrderBy(e => e.Sequence).ToListAsync(cancellation)).ToLookup(e => e.CaseId);
        var blocks = await db.ToleranceBlocks.AsNoTracking().Where(b => ids.Contains(b.CaseId) && !db.Cases.Any(c => c.Id == b.CaseId && c.BlockLiftedAt != null))
            .ToDictionaryAsync(b => b.CaseId, b => b.Until, cancellation);
        return [.. rows.Select(r => Entry(r, knows(r.DepartmentCode)) with
        {
            Materials = [.. materials[r.Id].Select(m => new ToleranceEntry.Material(m.Code, m.Name, m.SuppliedOver is null ? null : m.TakenAt, m.SuppliedOver, m.SuppliedTo))],
            Extensions = [.. extensions[r.Id].Select(e => new ToleranceEntry.Extension(e.From, e.To, e.Ground, e.Reason, e.ApprovedBy, e.OnBehalfOf, e.At))],
            BlockedUntil = blocks.TryGetValue(r.Id, out var until) ? until : null,
        })];
    }

    private ToleranceEntry Entry(Row row, bool known) => new()
    {
        CaseId = row.Id,
        CaseNumber = row.Number,
        MatterCode = row.MatterCode,
        MatterName = row.MatterName,
        DepartmentCode = row.DepartmentCode,
        Department = book.Departments[row.DepartmentCode].ShortName,
        SeesCase = known,
        Applicant = known ? row.Applicant.Name : row.Applicant.MaskedName,
        OwedSince = row.PromisedAt,
        SupplyBy = row.SupplyBy,
        DaysLeft = row.Standing != ToleranceStanding.Owed ? null
            : row.SupplyBy >= today ? book.Calendar.WorkDays(today, row.SupplyBy) : -book.Calendar.WorkDays(row.SupplyBy, today),
        Standing = row.Standing,
        SuppliedAt = row.SuppliedAt,
        BrokenAt = row.BrokenAt,
        Effect = book.Version(row.MatterVersionId).Content.Tolerance!.Overdue,
        Materials = [],
        Extensions = [],
    };

    private sealed record Row(Guid Id, string Number, Guid MatterVersionId, string MatterCode, string MatterName, string DepartmentCode, Applicant Applicant)
    {
        public DateTimeOffset PromisedAt { get; init; }

        public DateOnly SupplyBy { get; init; }

        public ToleranceStanding Standing { get; init; }

        public DateTimeOffset? SuppliedAt { get; init; }

        public DateTimeOffset? BrokenAt { get; init; }
    }
}

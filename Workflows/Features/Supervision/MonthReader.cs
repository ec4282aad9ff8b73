using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Green;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Supervision;

/// <summary>The figures of a month, from the same queries as the statistics, the cards and the green channel's share.</summary>
internal sealed class MonthReader(IHubDb db, Book book, DateTimeOffset now)
{
    /// <param name="month">First day.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<MonthFigures> ReadAsync(DateOnly month, CancellationToken cancellation)
    {
        var last = month.AddMonths(1).AddDays(-1);
        var (from, to) = Period.Of(month, last, 31);
        var asked = new StatisticRows(db, (from, to), null);
        var figures = await ReadStatistics.Handler.FiguresAsync(asked, new(month, last, null), book, now, cancellation);
        var cards = await CountCards.Handler.LinesAsync(db, new(CountCards.By.Department, month, last), null, book, cancellation);
        var green = ReadGreenShare.Of(await asked.CasesAsync(cancellation), asked, book);
        return new MonthFigures(month, now, now >= to)
        {
            Matters = [.. figures.Matters.Select(m => new MonthFigures.Matter(m.Name, Short(m.DepartmentCode), m.Received, m.Accepted, Of(m.Decided), m.Early, m.StatutoryOverdue))],
            Steps = [.. figures.Steps.Select(s => new MonthFigures.Step(NameOf(s.MatterCode), s.Name, Of(s.Done)))],
            Stops = [.. figures.Stops.Select(s => new MonthFigures.Stopped(s.Kind, s.Count, s.Days, s.Open, s.Longer))],
            Overdue = [.. figures.Overdue.Select(o => new MonthFigures.Overrun(Short(o.DepartmentCode), o.Name, o.Count, o.Statutory, o.LongestDays))],
            CardsByDepartment = [.. cards.Select(c => new MonthFigures.Cards(c.Name, c.Yellow, c.Red))],
            ItemCounts = await ItemsAsync(from, to, cancellation),
            Tolerances = await TolerancesAsync(from, to, cancellation),
            Greens = [.. green.Select(g => new MonthFigures.Green(g.Name, g.Received, g.Green, g.GreenDecided, g.GreenDays, g.OrdinaryDays, g.SavedAgainstLimit))],
            Audit = await AuditAsync(month.AddMonths(-1), to, cancellation),
        };
    }

    private async Task<MonthFigures.Items> ItemsAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation)
    {
        var (items, until) = (db.SupervisionItems.AsNoTracking(), to < now ? to : now);
        var open = items.Where(i => i.OpenedAt < until && (i.ClosedAt == null || i.ClosedAt >= until));
        return new MonthFigures.Items(
            await items.CountAsync(i => i.OpenedAt >= from && i.OpenedAt < to, cancellation),
            await items.CountAsync(i => i.ClosedAt != null && i.ClosedAt >= from && i.ClosedAt < to, cancellation),
            await open.CountAsync(cancellation),
            await open.CountAsync(i => i.ReplyDueAt <= until && (i.RepliedAt == null || i.RepliedAt >= until), cancellation));
    }

    private async Task<MonthFigures.Tolerance> TolerancesAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation)
    {
        var all = db.Cases.AsNoTracking().Where(c => c.SupplyBy != null && c.PromisedAt < to);
        var supplied = all.Where(c => c.SuppliedAt >= from && c.SuppliedAt < to);
        return new MonthFigures.Tolerance(
            await all.CountAsync(c => c.PromisedAt >= from, cancellation),
            await supplied.CountAsync(c => c.ToleranceStanding == ToleranceStanding.Supplied, cancellation),
            await supplied.CountAsync(c => c.ToleranceStanding == ToleranceStanding.Late, cancellation),
            await all.CountAsync(c => c.ToleranceBrokenAt >= from && c.ToleranceBrokenAt < to, cancellation),
            await db.SupplyExtensions.AsNoTracking().CountAsync(e => e.At >= from && e.At < to, cancellation),
            await all.CountAsync(c => (c.ToleranceBrokenAt == null || c.ToleranceBrokenAt >= to)
                && (c.ToleranceStanding == ToleranceStanding.Owed || c.ToleranceStanding == ToleranceStanding.Overdue || c.SuppliedAt >= to || c.EndedAt >= to), cancellation));
    }

    /// <summary>The sample that was drawn in this month, of the month before, with what was found by its end.</summary>
    private async Task<MonthFigures.GreenAudit?> AuditAsync(DateOnly audited, DateTimeOffset to, CancellationToken cancellation)
    {
        var audit = await db.GreenAudits.AsNoTracking().Include(a => a.Lines).FirstOrDefaultAsync(a => a.Month == audited && a.DrawnAt < to, cancellation);
        return audit is null ? null : new MonthFigures.GreenAudit(
            audit.Cases, audit.Lines.Count, audit.Lines.Count(l => Found(l, GreenFinding.Justified)), audit.Lines.Count(l => Found(l, GreenFinding.NotJustified)));

        bool Found(GreenAuditLine line, GreenFinding finding) => line.Finding == finding && line.FoundAt < to;
    }

    private static MonthFigures.Spent Of(ReadStatistics.Spent spent) => new(spent.Count, spent.InTime, spent.AverageDays, spent.P90Days);

    private string Short(string department) => book.Departments.TryGetValue(department, out var known) ? known.ShortName : department;

    private string NameOf(string matter) => book.VersionsOf(matter) is { Count: > 0 } versions ? versions[^1].Content.Name : matter;
}

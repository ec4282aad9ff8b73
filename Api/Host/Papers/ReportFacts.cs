using ApprovalHub.Documents.Models;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Api.Host.Papers;

/// <summary>督查月报 from the figures of a month.</summary>
internal static class ReportFacts
{
    public static MonthlyReportPaper Of(MonthFigures figures, Centre centre) => new()
    {
        Centre = centre.Name,
        Year = figures.Month.Year,
        Month = figures.Month.Month,
        MadeAt = figures.At,
        Final = figures.Final,
        Matters =
        [
            .. figures.Matters.Select(m => new MonthlyReportPaper.MatterRow(
                m.Name, m.Department, m.Received, m.Accepted, m.Decided.Count, m.Decided.InTime, m.Early, m.StatutoryOverdue, m.Decided.Average, m.Decided.P90)),
        ],
        Steps = [.. figures.Steps.Select(s => new MonthlyReportPaper.StepRow(s.Matter, s.Name, s.Done.Count, s.Done.InTime, s.Done.Average, s.Done.P90))],
        Stops = [.. figures.Stops.Select(s => new MonthlyReportPaper.StopRow(Wording.Kind(s.Kind), s.Count, s.Days, s.Open, s.Longer))],
        Cards = [.. figures.CardsByDepartment.Select(c => new MonthlyReportPaper.CardRow(c.Department, c.Yellow, c.Red))],
        Items = new(figures.ItemCounts.Opened, figures.ItemCounts.Closed, figures.ItemCounts.Open, figures.ItemCounts.Late),
        Tolerance = Owed(figures.Tolerances),
        Green = [.. figures.Greens.Select(g => new MonthlyReportPaper.GreenRow(g.Matter, g.Received, g.OnChannel, g.Decided, g.Days, g.OrdinaryDays, g.Saved))],
        Overdue = [.. figures.Overdue.Select(o => new MonthlyReportPaper.OverdueRow(o.Department, o.Matter, o.Count, o.Statutory, o.LongestDays))],
        GreenAudit = figures.Audit is { } audit ? new(audit.Cases, audit.Sampled, audit.Justified, audit.NotJustified) : null,
    };

    private static MonthlyReportPaper.ToleranceCounts Owed(MonthFigures.Tolerance t) => new(t.Promised, t.Supplied, t.Late, t.Broken, t.Extended, t.Owed);
}

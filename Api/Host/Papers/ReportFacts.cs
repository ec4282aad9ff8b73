using ApprovalHub.Documents.Models;
using ApprovalHub.Domain.Clocks;
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
        Stops = [.. figures.Stops.Select(s => new MonthlyReportPaper.StopRow(Kind(s.Kind), s.Count, s.Days, s.Open, s.Longer))],
        Cards = [.. figures.CardsByDepartment.Select(c => new MonthlyReportPaper.CardRow(c.Department, c.Yellow, c.Red))],
        Items = new(figures.ItemCounts.Opened, figures.ItemCounts.Closed, figures.ItemCounts.Open, figures.ItemCounts.Late),
        Tolerance = Owed(figures.Tolerances),
        Green = [.. figures.Greens.Select(g => new MonthlyReportPaper.GreenRow(g.Matter, g.Received, g.OnChannel, g.Decided, g.Days, g.OrdinaryDays, g.Saved))],
        GreenAudit = figures.Audit is { } audit ? new(audit.Cases, audit.Sampled, audit.Justified, audit.NotJustified) : null,
    };

    private static MonthlyReportPaper.ToleranceCounts Owed(MonthFigures.Tolerance t) => new(t.Promised, t.Supplied, t.Late, t.Broken, t.Extended, t.Owed);

    private static string Kind(StopKind kind) => kind switch
    {
        StopKind.Hearing => "听证",
        StopKind.Tender => "招标",
        StopKind.Auction => "拍卖",
        StopKind.Inspection => "检验",
        StopKind.Testing => "检测",
        StopKind.Quarantine => "检疫",
        StopKind.Appraisal => "鉴定",
        StopKind.ExpertReview => "专家评审",
        StopKind.SiteVisit => "现场勘验",
        StopKind.PublicNotice => "公示",
        StopKind.TechnicalReview => "技术审查",
        StopKind.Correction => "补正",
        StopKind.ReviewCorrection => "审查阶段补正",
        StopKind.Suspension => "挂起",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such stop."),
    };
}

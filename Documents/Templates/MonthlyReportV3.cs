using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>督查月报 as a chief reads it: the month's figures in one line, then what is overdue and undecided, then the rest.</summary>
internal static class MonthlyReportV3
{
    private static readonly TextStyle Figure = new(FontRole.Heading, 13, 20) { Align = TextAlign.Center };
    private static readonly TextStyle Note = MonthlyReportV1.Nothing with { Size = 10.5f, Leading = 16, Before = 4 };

    public static Sheet Compose(string snapshotJson)
    {
        var paper = PaperJson.Read<MonthlyReportPaper>(snapshotJson);
        return MonthlyReportV1.Whole(paper, Blocks(paper));
    }

    private static IEnumerable<Block> Blocks(MonthlyReportPaper paper) =>
    [
        AtAGlance(paper),
        new Paragraph(MonthlyReportV1.Total(paper) + Late(paper), MonthlyReportV1.Lead),
        .. Overdue(paper),
        .. MonthlyReportV1.Section("二、事项办理", paper.Matters.Count, MonthlyReportV1.Matters(paper, [31, 12.5f, 7.5f, 7.5f, 7.5f, 9.5f, 9.5f, 9.5f, 7.5f, 9.5f])),
        .. MonthlyReportV1.Section("三、环节用时", paper.Steps.Count, MonthlyReportV1.Steps(paper)),
        new Paragraph("注：平均、九成内均为工作日，停表期间不计；九成内为九成办件不超过的天数。", Note),
        .. MonthlyReportV1.Section("四、停止计时", paper.Stops.Count, MonthlyReportV1.Stops(paper)),
        .. MonthlyReportV1.Section("五、红黄牌与监察件", paper.Cards.Count, MonthlyReportV1.Cards(paper)),
        new Paragraph($"监察件：立件{paper.Items.Opened}件，办结{paper.Items.Closed}件，在办{paper.Items.Open}件，其中逾期未回复{paper.Items.Late}件。", MonthlyReportV1.Lead),
        new Paragraph("六、容缺受理", Parts.Section),
        new Paragraph(MonthlyReportV1.Owed(paper.Tolerance), MonthlyReportV1.Lead),
        .. MonthlyReportV1.Section("七、绿色通道", paper.Green.Count, MonthlyReportV1.Green(paper)),
        new Paragraph(MonthlyReportV1.Audit(paper.GreenAudit), MonthlyReportV1.Lead),
    ];

    private static Table AtAGlance(MonthlyReportPaper paper)
    {
        var decided = paper.Matters.Sum(m => m.Decided);
        (string Head, string Value)[] figures =
        [
            ("收件", Zh.Count(paper.Matters.Sum(m => m.Received))), ("受理", Zh.Count(paper.Matters.Sum(m => m.Accepted))), ("决定", Zh.Count(decided)),
            ("按时率", MonthlyReportV1.Share(paper.Matters.Sum(m => m.InTime), decided)), ("提前率", MonthlyReportV1.Share(paper.Matters.Sum(m => m.Early), decided)),
            ("超期未办结", Zh.Count(paper.Overdue.Sum(o => o.Count))), ("黄牌", Zh.Count(paper.Cards.Sum(c => c.Yellow))), ("红牌", Zh.Count(paper.Cards.Sum(c => c.Red))),
            ("容缺待补齐", Zh.Count(paper.Tolerance.Owed)),
        ];
        return new Table([10, 10, 10, 11, 11, 14, 9, 9, 14], [[.. figures.Select(f => new Cell(f.Head, MonthlyReportV1.Head))]], [[.. figures.Select(f => new Cell(f.Value, Figure))]]);
    }

    private static string Late(MonthlyReportPaper paper) => paper.Overdue.Count == 0 ? ""
        : $"{(paper.Final ? "月末" : "现有")}超期未办结{paper.Overdue.Sum(o => o.Count)}件，其中超法定时限{paper.Overdue.Sum(o => o.Statutory)}件。";

    /// <summary>The department with most of them first.</summary>
    private static IEnumerable<Block> Overdue(MonthlyReportPaper paper)
    {
        const string title = "一、超期未办结";
        if (paper.Overdue.Count == 0)
            return [new Paragraph(title, Parts.Section), new Paragraph("没有超过承诺时限而未作出决定的办件。", MonthlyReportV1.Nothing)];
        var rows = paper.Overdue.GroupBy(o => o.Department).OrderByDescending(g => g.Sum(o => o.Count)).SelectMany(g => g.OrderByDescending(o => o.Count).ThenByDescending(o => o.LongestDays));
        return
        [
            .. MonthlyReportV1.Section(title, paper.Overdue.Count, MonthlyReportV1.Rows(
                [18, 40, 14, 14, 14], ["部门", "事项", "超承诺时限", "其中超法定", "最长超期"],
                rows.Select(o => (IEnumerable<string>)[o.Department, o.Matter, Zh.Count(o.Count), Zh.Count(o.Statutory), $"{Zh.Count(o.LongestDays)}个工作日"]), names: 2)),
            new Paragraph("注：超过承诺时限、尚未作出决定也未办结的办件；最长超期自承诺到期日之后起算。", Note),
        ];
    }
}

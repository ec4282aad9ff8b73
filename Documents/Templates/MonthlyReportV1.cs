using System.Globalization;
using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>督查月报: tables with repeated heads under a line of totals.</summary>
internal static class MonthlyReportV1
{
    public const string Kind = "MonthlyReport";

    internal static readonly TextStyle Lead = Parts.Dense with { Before = 4, After = 4 };
    private static readonly TextStyle Subtitle = Parts.Dense with { Indent = 0, Align = TextAlign.Center, After = 6, KeepWithNext = true };
    internal static readonly TextStyle Nothing = Parts.Dense with { Indent = 0, Align = TextAlign.Left };
    internal static readonly TextStyle Head = new(FontRole.Heading, 9.5f, 14) { Align = TextAlign.Center };
    private static readonly TextStyle Name = new(FontRole.Body, 10, 14) { Align = TextAlign.Left };
    private static readonly TextStyle Number = Name with { Align = TextAlign.Center };

    public static Sheet Compose(string snapshotJson) => Compose(PaperJson.Read<MonthlyReportPaper>(snapshotJson), []);

    /// <summary>The same with what a later version adds at the end.</summary>
    internal static Sheet Compose(MonthlyReportPaper paper, IEnumerable<Block> more) => Whole(paper, [.. Blocks(paper), .. more]);

    /// <summary>Under the heading that all versions have.</summary>
    internal static Sheet Whole(MonthlyReportPaper paper, IEnumerable<Block> blocks)
    {
        var month = string.Create(CultureInfo.InvariantCulture, $"{paper.Year}年{paper.Month}月");
        return new Sheet("政务服务督查月报", $"政务服务督查月报 {month}", paper.Centre, paper.MadeAt, Frame.Dense,
        [
            new Paragraph(paper.Centre, Parts.Organ),
            new Paragraph($"政务服务督查月报（{month}）", Parts.Title),
            new Paragraph($"统计截至{Zh.Minute(paper.MadeAt)}{(paper.Final ? "，月度已结，数据固定" : "，当月未结，数据暂定")}", Subtitle),
            .. blocks,
        ]);
    }

    private static IEnumerable<Block> Blocks(MonthlyReportPaper paper) =>
    [
        new Paragraph(Total(paper), Lead),
        .. Section("一、事项办理", paper.Matters.Count, Matters(paper, [25, 14, 8, 8, 8, 10, 10, 10, 8, 10])),
        .. Section("二、环节用时", paper.Steps.Count, Steps(paper)),
        new Paragraph("注：平均、九成内均为工作日，停表期间不计；九成内为九成办件不超过的天数。", Nothing),
        .. Section("三、停止计时", paper.Stops.Count, Stops(paper)),
        .. Section("四、红黄牌与监察件", paper.Cards.Count, Cards(paper)),
        new Paragraph($"监察件：立件{paper.Items.Opened}件，办结{paper.Items.Closed}件，在办{paper.Items.Open}件，其中逾期未回复{paper.Items.Late}件。", Lead),
        new Paragraph("五、容缺受理", Parts.Section),
        new Paragraph(Owed(paper.Tolerance), Lead),
        .. Section("六、绿色通道", paper.Green.Count, Green(paper)),
        new Paragraph(Audit(paper.GreenAudit), Lead),
    ];

    internal static IEnumerable<Block> Section(string title, int rows, Table table) =>
        [new Paragraph(title, Parts.Section), rows > 0 ? table : new Paragraph("本月没有。", Nothing)];

    internal static string Total(MonthlyReportPaper paper)
    {
        var (received, accepted, decided) = (paper.Matters.Sum(m => m.Received), paper.Matters.Sum(m => m.Accepted), paper.Matters.Sum(m => m.Decided));
        var (inTime, early, over) = (paper.Matters.Sum(m => m.InTime), paper.Matters.Sum(m => m.Early), paper.Matters.Sum(m => m.StatutoryOverdue));
        return $"本月收件{received}件，受理{accepted}件，作出决定{decided}件；按承诺时限办结{inTime}件（{Share(inTime, decided)}），提前办结{early}件（{Share(early, decided)}），超法定时限{over}件。";
    }

    internal static string Owed(MonthlyReportPaper.ToleranceCounts owed) =>
        $"容缺受理{owed.Promised}件，按期补齐{owed.Supplied}件，逾期补齐{owed.Late}件，逾期未补{owed.Broken}件，不可抗力顺延{owed.Extended}次；待补齐{owed.Owed}件。";

    internal static string Audit(MonthlyReportPaper.GreenAuditCounts? audit) => audit is null
        ? "本月没有抽取上月绿色通道办件（每月第一个工作日抽取）。"
        : $"月度抽查：上月绿色通道办件{audit.Cases}件，抽查{audit.Sampled}件，理由成立{audit.Justified}件，不成立{audit.NotJustified}件，未出结论{audit.Sampled - audit.Justified - audit.NotJustified}件。";

    internal static Table Matters(MonthlyReportPaper paper, IReadOnlyList<float> columns) => Rows(
        columns, ["事项", "部门", "收件", "受理", "决定", "按时率", "提前率", "超法定", "平均", "九成内"],
        paper.Matters.Select(m => (IEnumerable<string>)
        [
            m.Name, m.Department, Zh.Count(m.Received), Zh.Count(m.Accepted), Zh.Count(m.Decided), Share(m.InTime, m.Decided), Share(m.Early, m.Decided),
            Zh.Count(m.StatutoryOverdue), Days(m.Average), Days(m.P90),
        ]), names: 2);

    internal static Table Steps(MonthlyReportPaper paper) => Rows(
        [34, 26, 10, 12, 9, 11], ["事项", "环节", "办理", "按时率", "平均", "九成内"],
        paper.Steps.Select(s => (IEnumerable<string>)[s.Matter, s.Step, Zh.Count(s.Done), Share(s.InTime, s.Done), Days(s.Average), Days(s.P90)]), names: 2);

    internal static Table Stops(MonthlyReportPaper paper) => Rows(
        [32, 17, 17, 17, 17], ["种类", "次数", "停表工作日", "仍停", "超过预计"],
        paper.Stops.Select(s => (IEnumerable<string>)[s.Kind, Zh.Count(s.Count), Zh.Count(s.Days), Zh.Count(s.Open), Zh.Count(s.Longer)]), names: 1);

    internal static Table Cards(MonthlyReportPaper paper) => Rows(
        [60, 20, 20], ["部门", "黄牌", "红牌"],
        paper.Cards.Select(c => (IEnumerable<string>)[c.Department, Zh.Count(c.Yellow), Zh.Count(c.Red)]), names: 1);

    internal static Table Green(MonthlyReportPaper paper) => Rows(
        [32, 9, 9, 11, 9, 9, 10, 15], ["事项", "收件", "绿色", "占比", "决定", "平均", "普通件", "节省工作日"],
        paper.Green.Select(g => (IEnumerable<string>)
            [g.Matter, Zh.Count(g.Received), Zh.Count(g.Green), Share(g.Green, g.Received), Zh.Count(g.Decided), Days(g.Days), Days(g.OrdinaryDays), Days(g.Saved)]), names: 1);

    internal static Table Rows(IReadOnlyList<float> columns, string[] heads, IEnumerable<IEnumerable<string>> rows, int names) => new(
        columns, [[.. heads.Select(h => new Cell(h, Head))]],
        [.. rows.Select(row => (IReadOnlyList<Cell>)[.. row.Select((text, i) => new Cell(text, i < names ? Name : Number))])]);

    internal static string Share(int part, int whole) =>
        whole == 0 ? "—" : string.Create(CultureInfo.InvariantCulture, $"{100m * part / whole:0.#}%");

    private static string Days(decimal? days) => days is { } known ? known.ToString("0.##", CultureInfo.InvariantCulture) : "—";
}

using System.Globalization;
using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Tests;

/// <summary>督查月报 on paper.</summary>
public sealed class MonthlyReportTests(PressFixture press) : IClassFixture<PressFixture>
{
    internal static readonly MonthlyReportPaper Report = new()
    {
        Centre = "新乡市红旗区政务服务中心",
        Year = 2026,
        Month = 9,
        MadeAt = new DateTimeOffset(2026, 10, 1, 0, 30, 0, TimeSpan.FromHours(8)),
        Final = true,
        Matters =
        [
            .. Enumerable.Range(1, 60).Select(i => new MonthlyReportPaper.MatterRow(
                $"食品经营许可（第{i.ToString(CultureInfo.InvariantCulture)}类，含一个很长的事项名称）", "市场监管", 100 + i, 90, 80, 72, 40, 1, 6.25m, 9m)),
            new("没有决定的事项", "水利", 1, 1, 0, 0, 0, 0, null, null),
        ],
        Steps = [.. Enumerable.Range(1, 50).Select(i => new MonthlyReportPaper.StepRow("食品经营许可(新办)", $"环节{i.ToString(CultureInfo.InvariantCulture)}", 12, 11, 1.5m, 3m))],
        Overdue = [new("市场监管", "食品经营许可(新办)", 5, 2, 11), new("水利", "取水许可", 1, 0, 3)],
        Stops = [new("现场勘验", 14, 31, 2, 1)],
        Cards = [new("新乡市红旗区市场监督管理局", 3, 1)],
        Items = new(4, 3, 2, 1),
        Tolerance = new(9, 6, 1, 1, 2, 3),
        Green = [new("食品经营许可(新办)", 160, 8, 6, 2.5m, 6.75m, 44m)],
        GreenAudit = new(21, 3, 2, 1),
    };

    [Fact]
    public void Its_figures_stand_on_it_with_shares_and_dashes()
    {
        using var pdf = new Pdf(Print(Report));
        Assert.All(
            ["政务服务督查月报（2026年9月）", "统计截至2026年10月1日0时30分，月度已结", "90%", "50%", "6.25", "没有决定的事项", "现场勘验", "立件4件，办结3件，在办2件，其中逾期未回复1件",
                "容缺受理9件，按期补齐6件，逾期补齐1件，逾期未补1件，不可抗力顺延2次；待补齐3件", "上月绿色通道办件21件，抽查3件，理由成立2件，不成立1件，未出结论0件", "5%",
                "一、超期未办结", "取水许可", "月末超期未办结6件，其中超法定时限2件。", "11个工作日"],
            text => Assert.Contains(text, pdf.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Long_tables_repeat_their_heads_and_every_page_says_where_it_stands()
    {
        using var pdf = new Pdf(Print(Report));
        var pages = pdf.PageTexts.ToList();
        Assert.InRange(pages.Count, 4, 8);
        Assert.All(pages.Select((text, i) => (text, i)), page =>
        {
            Assert.Contains($"第{page.i + 1}页共{pages.Count}页", page.text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.Contains("政务服务督查月报2026年9月", page.text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        });
        Assert.True(pages.Count(p => p.Contains("按时率", StringComparison.Ordinal)) >= pages.Count - 1);
    }

    [Fact]
    public void The_same_snapshot_gives_the_same_bytes_and_an_empty_month_a_report()
    {
        Assert.Equal(Print(Report), Print(Report));
        var empty = Report with { Final = false, Matters = [], Steps = [], Stops = [], Cards = [], Green = [], GreenAudit = null };
        using var pdf = new Pdf(Print(empty));
        Assert.Contains("当月未结，数据暂定", pdf.Text, StringComparison.Ordinal);
        Assert.Contains("本月没有抽取", pdf.Text, StringComparison.Ordinal);
        using var calm = new Pdf(Print(empty with { Overdue = [] }));
        Assert.Contains("没有超过承诺时限而未作出决定的办件", calm.Text, StringComparison.Ordinal);
        Assert.Throws<UnknownPaperException>(() => press.Press.RenderReport(9, PaperJson.Write(empty)));
        Assert.Throws<BadSnapshotException>(() => press.Press.RenderReport(DocumentPress.ReportVersion, "{}"));
    }

    [Fact]
    public void A_report_that_was_frozen_before_stays_as_it_was()
    {
        using var pdf = new Pdf(press.Press.RenderReport(1, PaperJson.Write(Report)));
        Assert.Contains("上月绿色通道办件21件", pdf.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("超期未办结", pdf.Text, StringComparison.Ordinal);
        using var second = new Pdf(press.Press.RenderReport(2, PaperJson.Write(Report)));
        Assert.Contains("七、超期未办结", second.Text, StringComparison.Ordinal);
        Assert.Contains("共6件，其中超法定时限2件", second.Text, StringComparison.Ordinal);
        Assert.Equal(press.Press.RenderReport(1, PaperJson.Write(Report)), press.Press.RenderReport(1, PaperJson.Write(Report with { Overdue = [] })));
    }

    private byte[] Print(MonthlyReportPaper paper)
    {
        var bytes = press.Press.RenderReport(DocumentPress.ReportVersion, PaperJson.Write(paper));
        if (Environment.GetEnvironmentVariable("APPROVALHUB_SHOW_PAPERS") is { Length: > 0 } folder)
            File.WriteAllBytes(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"monthly-{paper.Matters.Count}-{paper.Overdue.Count}.pdf")), bytes);
        return bytes;
    }
}

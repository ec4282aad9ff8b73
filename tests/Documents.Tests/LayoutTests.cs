using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Tests;

/// <summary>How papers are set: pages, margins, heads, line ends.</summary>
public sealed class LayoutTests(PressFixture press) : IClassFixture<PressFixture>
{
    private const double Millimetre = 72 / 25.4;
    private const string NotFirst = "，。、；：？！）》〉」』】〕”’…";
    private const string NotLast = "（《〈「『【〔“‘";

    private static readonly string LongName = string.Concat(Enumerable.Repeat("新乡市红旗区和平大道街道办事处第三社区居民委员会附属综合服务站", 8));

    [Fact]
    public void Sixty_materials_run_over_pages_with_repeated_heads_and_page_numbers()
    {
        using var pdf = new Pdf(press.Print(Samples.Receipt with { Materials = [.. Enumerable.Range(1, 60).Select(i => Samples.Material($"第{i}号材料", 1, 2, "纸质"))] }));
        Assert.True(pdf.Pages.Count > 2);
        for (var i = 0; i < pdf.Pages.Count; i++)
            Assert.Contains($"第{i + 1}页共{pdf.Pages.Count}页", pdf.PageTexts[i], StringComparison.Ordinal);
        Assert.All(pdf.PageTexts.Where(text => text.Contains("号材料12", StringComparison.Ordinal)), text => Assert.Contains("序号材料名称原件复印件形式备注", text, StringComparison.Ordinal));
        Assert.All(Enumerable.Range(1, 60), i => Assert.Contains($"{i}第{i}号材料12纸质", pdf.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Long_names_and_addresses_wrap_inside_the_margins()
    {
        var party = Samples.Restaurant with { Name = LongName, Address = LongName + new string('A', 300) };
        byte[][] papers =
        [
            press.Print(Samples.Receipt with { Applicant = party, Materials = [Samples.Material(LongName, 1, 0, "纸质", LongName)] }),
            press.Print(Samples.Notice with { Applicant = party, Matter = LongName, Department = LongName }),
            press.Print(Samples.Grant with { Applicant = party, Decision = LongName, ResultName = LongName, Seal = new Seal(LongName) }),
        ];
        foreach (var paper in papers)
        {
            using var pdf = new Pdf(paper);
            Assert.Contains(LongName, pdf.Text, StringComparison.Ordinal);
            Assert.All(pdf.Pages.SelectMany(page => page.Letters), letter =>
            {
                Assert.InRange(letter.BoundingBox.Left, 28 * Millimetre - 1, 184 * Millimetre);
                Assert.InRange(letter.BoundingBox.Right, 28 * Millimetre, 184 * Millimetre + 1);
                Assert.InRange(letter.StartBaseLine.Y, 8 * Millimetre, 277 * Millimetre);
            });
        }
    }

    [Fact]
    public void A_decision_keeps_the_margins_of_official_papers()
    {
        using var pdf = new Pdf(press.Print(Samples.Grant));
        Assert.All(pdf.Pages.SelectMany(Pdf.Body), letter => Assert.InRange(letter.StartBaseLine.Y, 35 * Millimetre, (297 - 37) * Millimetre));
        var text = Pdf.Body(pdf.Pages[0]).Where(letter => Math.Abs(letter.PointSize - 15.79) < 0.1).ToList();
        Assert.Equal(28 * Millimetre, text.Min(letter => letter.StartBaseLine.X), 0.5);
        Assert.Equal(184 * Millimetre, text.Max(letter => letter.EndBaseLine.X), 0.5);
    }

    [Fact]
    public void No_line_begins_or_ends_with_the_wrong_mark()
    {
        var random = new Random(20260918);
        for (var round = 0; round < 20; round++)
        {
            var text = RandomSentence(random, 400);
            using var pdf = new Pdf(press.Print(Samples.Grant with { Decision = text }));
            Assert.Contains(text, pdf.Text, StringComparison.Ordinal);
            Assert.All(pdf.Pages.SelectMany(Pdf.Lines).Where(line => line.Length > 0), line =>
            {
                Assert.DoesNotContain(line[0], NotFirst);
                Assert.DoesNotContain(line[^1], NotLast);
            });
        }
    }

    [Fact]
    public void The_first_line_of_a_paragraph_is_indented_by_two_characters()
    {
        using var pdf = new Pdf(press.Print(Samples.Grant));
        var first = Pdf.Body(pdf.Pages[0]).Where(letter => Math.Abs(letter.PointSize - 15.79) < 0.1 && letter.Value == "准").Min(letter => letter.StartBaseLine.X);
        Assert.Equal(28 * Millimetre + 2 * 15.79, first, 0.5);
    }

    [Fact]
    public void A_seal_never_stands_on_a_page_without_text()
    {
        for (var length = 0; length < 700; length += 28)
        {
            using var pdf = new Pdf(press.Print(Samples.Grant with { Decision = new string('准', length + 1) }));
            var last = pdf.PageTexts.Single(text => text.Contains("样章", StringComparison.Ordinal));
            Assert.Contains("提起行政诉讼", last, StringComparison.Ordinal);
        }
    }

    /// <summary>Words of one to three characters with marks between them, as nasty as real addresses and quotations.</summary>
    private static string RandomSentence(Random random, int words) =>
        string.Concat(Enumerable.Range(0, words).Select(_ =>
        {
            var word = new string('政', random.Next(1, 4));
            return random.Next(6) switch
            {
                0 => $"《{word}》",
                1 => $"（“{word}”），",
                2 => word + "。",
                3 => word + "、",
                4 => $"{random.Next(1, 99999)}号",
                _ => word,
            };
        }));
}

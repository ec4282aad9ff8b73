using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;
using ApprovalHub.Documents.Templates;

namespace ApprovalHub.Documents.Tests;

/// <summary>Pages of other shapes than the upright one.</summary>
public sealed class FrameTests
{
    private const double Millimetre = 72 / 25.4;

    [Fact]
    public void A_paper_in_landscape_fills_its_width_and_keeps_its_margins()
    {
        using var press = new DocumentPress(new PressOptions(), [new Lying()]);
        using var pdf = new Pdf(press.Render(Lying.Name, 1, PaperJson.Write(Samples.Grant with { Decision = new string('准', 4000) })));
        Assert.True(pdf.Pages.Count > 1);
        Assert.All(pdf.Pages, page => Assert.Equal((842, 595), (Math.Round(page.Width), Math.Round(page.Height))));
        var letters = pdf.Pages.SelectMany(page => page.Letters).ToList();
        Assert.Equal(12 * Millimetre, letters.Min(letter => letter.StartBaseLine.X), 1);
        Assert.InRange(letters.Max(letter => letter.EndBaseLine.X), 279 * Millimetre, 285 * Millimetre + 1);
        Assert.All(letters, letter => Assert.InRange(letter.StartBaseLine.Y, 12 * Millimetre, 198 * Millimetre));
        Assert.DoesNotContain("第1页", pdf.PageTexts[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2026, 9, 18, "二〇二六年九月十八日")]
    [InlineData(2030, 10, 10, "二〇三〇年十月十日")]
    [InlineData(2101, 12, 31, "二一〇一年十二月三十一日")]
    [InlineData(2009, 1, 20, "二〇〇九年一月二十日")]
    public void A_date_can_be_written_in_characters(int year, int month, int day, string written) =>
        Assert.Equal(written, Zh.ChineseDate(new DateOnly(year, month, day)));

    private sealed class Lying() : PaperTemplate<GrantDecisionPaper>(Name, 1)
    {
        public const string Name = "Lying";

        protected override Frame Frame => Frame.Landscape;

        protected override string TitleOf(GrantDecisionPaper paper) => paper.Title;

        protected override IEnumerable<Block> Blocks(GrantDecisionPaper paper, PressOptions options) => [new Paragraph(paper.Decision, Parts.Body), Close(paper, options)];
    }
}

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
        Assert.Equal(20 * Millimetre, letters.Min(letter => letter.StartBaseLine.X), 1);
        Assert.InRange(letters.Max(letter => letter.EndBaseLine.X), 270 * Millimetre, 277 * Millimetre + 1);
        Assert.All(letters, letter => Assert.InRange(letter.StartBaseLine.Y, 8 * Millimetre, 190 * Millimetre));
        Assert.All(Enumerable.Range(1, pdf.Pages.Count), i => Assert.Contains($"第{i}页共{pdf.Pages.Count}页", pdf.PageTexts[i - 1], StringComparison.Ordinal));
    }

    private sealed class Lying() : PaperTemplate<GrantDecisionPaper>(Name, 1)
    {
        public const string Name = "Lying";

        protected override Frame Frame => Frame.Landscape;

        protected override string TitleOf(GrantDecisionPaper paper) => paper.Title;

        protected override IEnumerable<Block> Blocks(GrantDecisionPaper paper, PressOptions options) => [new Paragraph(paper.Decision, Parts.Body), Close(paper, options)];
    }
}

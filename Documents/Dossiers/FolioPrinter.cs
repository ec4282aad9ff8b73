using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Updates;
using SkiaSharp;

namespace ApprovalHub.Documents.Dossiers;

/// <summary>Writes page numbers of a dossier (案卷页号) on pages that are empty otherwise, to be laid over those of its papers: at the upper right, above what papers print.</summary>
internal static class FolioPrinter
{
    private const float FromRight = 12 * Page.Millimetre, FromTop = 6 * Page.Millimetre;

    private static readonly TextStyle Style = new(FontRole.Heading, 9, 12) { Align = TextAlign.Right };

    /// <param name="pages">Width and height of each page, in points.</param>
    /// <param name="first">Number of the first one.</param>
    /// <param name="shelf">The faces.</param>
    public static byte[] Print(IReadOnlyList<SKSize> pages, int first, FontShelf shelf)
    {
        using var setter = new Typesetter(shelf, pages.Select((_, i) => (Words(first + i), Style.Role)));
        using var bytes = new MemoryStream();
        using (var document = SKDocument.CreatePdf(bytes))
        {
            for (var i = 0; i < pages.Count; i++)
            {
                var surface = new CanvasSurface(document.BeginPage(pages[i].Width, pages[i].Height));
                var line = LineBreaker.Break(setter.Shape(Words(first + i), Style), Style, pages[i].Width - 2 * FromRight)[0];
                LinePainter.Draw(surface, line, new SKPoint(FromRight, FromTop), Style);
                document.EndPage();
            }

            document.Close();
        }

        return PdfFonts.Fill(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), setter.Fonts.ToDictionary(font => font.HollowLength, font => font.Embedded));
    }

    private static string Words(int page) => $"案卷第{Templates.Zh.Count(page)}页";
}

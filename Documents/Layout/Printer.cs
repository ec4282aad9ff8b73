using ApprovalHub.Documents.Updates;
using SkiaSharp;

namespace ApprovalHub.Documents.Layout;

/// <summary>Sets a sheet and writes it as PDF/A.</summary>
internal static class Printer
{
    private static readonly TextStyle Footer = new(FontRole.Body, 10.5f, 14) { Align = TextAlign.Center };
    private static readonly TextStyle FooterNumber = Footer with { Align = TextAlign.Left, Size = 9 };

    public static byte[] Print(Sheet sheet, FontShelf shelf)
    {
        using var setter = new Typesetter(shelf, [.. sheet.Blocks.SelectMany(block => block.Texts), (sheet.Number, FontRole.Body), (PageOf(1234567890, 0), FontRole.Body)]);
        var pages = Paginator.Lay(sheet.Blocks.SelectMany(block => block.Set(setter, sheet.Frame.Width)), sheet.Frame.Height);
        using var bytes = new MemoryStream();
        using (var document = SKDocument.CreatePdf(bytes, Metadata(sheet)))
        {
            for (var i = 0; i < pages.Count; i++)
            {
                var canvas = new CanvasSurface(document.BeginPage(sheet.Frame.PageWidth, sheet.Frame.PageHeight));
                foreach (var (slice, top) in pages[i])
                    slice.Draw(canvas, new SKPoint(sheet.Frame.Left, sheet.Frame.Top + top));
                DrawFooter(canvas, setter, sheet, PageOf(i + 1, pages.Count));
                document.EndPage();
            }

            document.Close();
        }

        var pdf = PdfIdentity.Settle(bytes.ToArray());
        return sheet.Attachments.Count == 0 ? pdf : PdfAttachments.Attach(pdf, sheet.Attachments, sheet.Dated);
    }

    private static string PageOf(int page, int pages) => $"第{page}页 共{pages}页";

    private static void DrawFooter(Surface canvas, Typesetter setter, Sheet sheet, string page)
    {
        foreach (var (text, style, row) in new[] { (page, Footer, 0), (sheet.Number, FooterNumber, 1) })
        {
            var line = LineBreaker.Break(setter.Shape(text, style), style, sheet.Frame.Width)[0];
            LinePainter.Draw(canvas, line, new SKPoint(sheet.Frame.Left, sheet.Frame.FooterTop + row * Footer.Leading), style);
        }
    }

    private static SKDocumentPdfMetadata Metadata(Sheet sheet) => new()
    {
        Title = PlainText.Clean($"{sheet.Title} {sheet.Number}"),
        Author = PlainText.Clean(sheet.Author),
        Creator = "ApprovalHub",
        Producer = "ApprovalHub",
        Creation = sheet.Dated.UtcDateTime,
        Modified = sheet.Dated.UtcDateTime,
        PdfA = true,
        RasterDpi = SKDocumentPdfMetadata.DefaultRasterDpi,
        EncodingQuality = SKDocumentPdfMetadata.DefaultEncodingQuality,
    };
}

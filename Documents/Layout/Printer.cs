using ApprovalHub.Documents.Updates;
using SkiaSharp;

namespace ApprovalHub.Documents.Layout;

/// <summary>Sets a sheet and writes it as PDF/A.</summary>
internal static class Printer
{
    /// <summary>How many faces at a size Skia remembers: those of the papers that are printed at the moment, as the fonts cut for a paper are never asked for again.</summary>
    private const int Remembered = 64;

    static Printer() => SKGraphics.SetFontCacheCountLimit(Remembered);

    public static byte[] Print(Sheet sheet, FontShelf shelf)
    {
        using var laid = LaidSheet.Lay(sheet, shelf);
        using var bytes = new MemoryStream();
        using (var document = SKDocument.CreatePdf(bytes, Metadata(sheet)))
        {
            for (var i = 0; i < laid.Pages; i++)
            {
                laid.Draw(i, new CanvasSurface(document.BeginPage(sheet.Frame.PageWidth, sheet.Frame.PageHeight)));
                document.EndPage();
            }

            document.Close();
        }

        var pdf = PdfIdentity.Settle(PdfFonts.Fill(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), laid.Fonts.ToDictionary(font => font.HollowLength, font => font.Embedded)));
        return sheet.Attachments.Count == 0 ? pdf : PdfAttachments.Attach(pdf, sheet.Attachments, sheet.Dated);
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

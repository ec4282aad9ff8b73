using ApprovalHub.Documents.Updates;
using SkiaSharp;

namespace ApprovalHub.Documents.Layout;

/// <summary>Sets a sheet and writes it as PDF/A.</summary>
internal static class Printer
{
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

        var pdf = PdfIdentity.Settle(bytes.ToArray());
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

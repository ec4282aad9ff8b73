using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Writer;

namespace ApprovalHub.Documents.Watermarks;

/// <summary>Copies a PDF page by page and lays a transparent picture over each; pages of one size share it.</summary>
internal static class PdfStamp
{
    private const int MostPages = 1000, LargestSide = 2000;

    /// <param name="pdf">The PDF.</param>
    /// <param name="overlay">A transparent PNG of a width and height in pixels.</param>
    /// <exception cref="UnreadableFileException">Broken, encrypted, or too many pages.</exception>
    public static byte[] Stamp(byte[] pdf, Func<int, int, byte[]> overlay)
    {
        try
        {
            using var document = PdfDocument.Open(pdf);
            if (document.NumberOfPages > MostPages)
                throw new UnreadableFileException($"it has {document.NumberOfPages} pages");
            using var builder = new PdfDocumentBuilder();
            var overlays = new Dictionary<(int, int), PdfPageBuilder.AddedImage>();
            for (var number = 1; number <= document.NumberOfPages; number++)
                Copy(document, number, builder, overlays, overlay);
            return builder.Build();
        }
        catch (Exception fault) when (fault is not (UnreadableFileException or OutOfMemoryException))
        {
            // What a stranger's file can do to a reader has no list: whatever it throws, the file cannot be opened.
            throw new UnreadableFileException(fault.GetType().Name, fault);
        }
    }

    private static void Copy(
        PdfDocument document, int number, PdfDocumentBuilder builder, Dictionary<(int, int), PdfPageBuilder.AddedImage> overlays, Func<int, int, byte[]> overlay)
    {
        var bounds = document.GetPage(number).MediaBox.Bounds;
        var page = builder.AddPage(document, number);
        var (width, height) = Size(bounds);
        if (overlays.TryGetValue((width, height), out var known))
            page.AddImage(known, bounds);
        else
            overlays.Add((width, height), page.AddPng(overlay(width, height), bounds));
    }

    /// <summary>One pixel a point, but never a canvas as large as a page may claim to be.</summary>
    private static (int Width, int Height) Size(PdfRectangle bounds)
    {
        var scale = Math.Min(1, LargestSide / Math.Max(bounds.Width, bounds.Height));
        return ((int)Math.Max(1, bounds.Width * scale), (int)Math.Max(1, bounds.Height * scale));
    }
}

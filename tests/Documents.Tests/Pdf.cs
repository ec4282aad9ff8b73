using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace ApprovalHub.Documents.Tests;

/// <summary>A printed paper as a reader finds it.</summary>
internal sealed class Pdf : IDisposable
{
    private readonly PdfDocument _document;

    public byte[] Bytes { get; }

    public Pdf(byte[] bytes)
    {
        Bytes = bytes;
        _document = PdfDocument.Open(bytes);
        Pages = [.. _document.GetPages()];
        PageTexts = [.. Pages.Select(page => Squeeze(string.Concat(page.Letters.Select(letter => letter.Value))))];
    }

    public IReadOnlyList<Page> Pages { get; }

    /// <summary>The text of each page as drawn, without spaces.</summary>
    public IReadOnlyList<string> PageTexts { get; }

    /// <summary>The text between the feet of the pages, so that what runs over a page's end is in one piece.</summary>
    public string Text => string.Concat(Pages.Select(page => Squeeze(string.Concat(Body(page).Select(letter => letter.Value)))));

    public DateTimeOffset? Created => _document.Information.GetCreatedDateTimeOffset();

    /// <summary>Letters above the page number.</summary>
    public static IEnumerable<Letter> Body(Page page) => page.Letters.Where(letter => letter.StartBaseLine.Y > FooterTop(page));

    /// <summary>The lines of the page from top to bottom, without the seal's arc.</summary>
    public static IEnumerable<string> Lines(Page page) =>
        Body(page)
            .Where(letter => letter.TextOrientation == TextOrientation.Horizontal)
            .GroupBy(letter => Math.Round(letter.StartBaseLine.Y, 1))
            .OrderByDescending(line => line.Key)
            .Select(line => string.Concat(line.OrderBy(letter => letter.StartBaseLine.X).Select(letter => letter.Value)).Trim());

    public static string Squeeze(string text)
    {
        var squeezed = new StringBuilder();
        foreach (var c in text.Where(c => !char.IsWhiteSpace(c)))
            squeezed.Append(c);
        return squeezed.ToString();
    }

    public void Dispose() => _document.Dispose();

    /// <summary>The foot is where the last page number stands: the lowest 26 mm.</summary>
    private static double FooterTop(Page page) => page.Letters.Where(letter => letter.StartBaseLine.Y < 26 * 72 / 25.4).Select(letter => letter.StartBaseLine.Y).DefaultIfEmpty(0).Max() + 1;
}

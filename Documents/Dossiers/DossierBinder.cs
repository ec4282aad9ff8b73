using System.Globalization;
using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;
using ApprovalHub.Documents.Templates;
using SkiaSharp;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Outline;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Writer;

namespace ApprovalHub.Documents.Dossiers;

/// <summary>
/// Joins cover, index and papers into one PDF with bookmarks. Papers are read one at a time, once to count their pages and once to copy them, and what is written goes out at once: a
/// dossier of a hundred papers takes no more memory than its largest one and what the joined file remembers of its objects. Signature fields are left out, as a copied page is not what
/// was signed.
/// </summary>
internal sealed class DossierBinder(FontShelf shelf)
{
    internal const string Program = "ApprovalHub";

    private const string Subject = "按办件汇编的副本，各文书以签署原件为准";

    private readonly List<BookmarkNode> _bookmarks = [];
    private int _pages;

    public async Task BindAsync(DossierPaper dossier, Func<int, Task<byte[]>> read, Stream to)
    {
        var starts = await StartsAsync(dossier.Papers.Count, read);
        var (title, author) = (PlainText.Clean($"案卷 {dossier.CaseNumber}"), PlainText.Clean(dossier.Centre));
        var tokens = new ArchiveTokens(title, author, Subject, dossier.MadeAt);
        using var builder = new PdfDocumentBuilder(to, disposeStream: false, PdfWriterType.ObjectInMemoryDedup, version: 1.7, tokens) { ArchiveStandard = PdfAStandard.A2B };
        Describe(builder.DocumentInformation, title, author, dossier.MadeAt);
        Add(builder, Printer.Print(DossierSheets.CoverOf(dossier, starts[^1] - 1), shelf), DossierSheets.Cover, folio: null);
        Add(builder, Printer.Print(DossierSheets.IndexOf(dossier, starts), shelf), DossierSheets.Index, folio: null);
        for (var i = 0; i < dossier.Papers.Count; i++)
            Add(builder, await read(i), $"{Zh.Count(i + 1)}　{dossier.Papers[i].Title}　{Zh.Number(dossier.Papers[i].Number)}", starts[i]);
        builder.Bookmarks = new Bookmarks(_bookmarks);
        builder.Build();
    }

    private static async Task<IReadOnlyList<int>> StartsAsync(int papers, Func<int, Task<byte[]>> read)
    {
        var starts = new List<int> { 1 };
        for (var i = 0; i < papers; i++)
        {
            using var paper = PdfDocument.Open(await read(i));
            starts.Add(starts[^1] + paper.NumberOfPages);
        }

        return starts;
    }

    /// <param name="builder">The dossier.</param>
    /// <param name="pdf">What is added to it.</param>
    /// <param name="title">Its bookmark.</param>
    /// <param name="folio">Number of its first page, or null for pages that are not counted.</param>
    private void Add(PdfDocumentBuilder builder, byte[] pdf, string title, int? folio)
    {
        using var paper = PdfDocument.Open(pdf);
        var destination = new ExplicitDestination(_pages + 1, ExplicitDestinationType.FitPage, ExplicitDestinationCoordinates.Empty);
        _bookmarks.Add(new DocumentBookmarkNode(PlainText.Clean(title), 0, destination, []));
        using var folios = folio is { } first ? PdfDocument.Open(FolioPrinter.Print([.. paper.GetPages().Select(page => new SKSize((float)page.Width, (float)page.Height))], first, shelf)) : null;
        for (var number = 1; number <= paper.NumberOfPages; number++)
        {
            var page = builder.AddPage(paper, number, new PdfDocumentBuilder.AddPageOptions { KeepAnnotations = false });
            if (folios is not null)
                page.CopyFrom(folios.GetPage(number));
        }

        _pages += paper.NumberOfPages;
    }

    private static void Describe(PdfDocumentBuilder.DocumentInformationBuilder information, string title, string author, DateTimeOffset at)
    {
        (information.Title, information.Author, information.Subject) = (title, author, Subject);
        information.Creator = information.Producer = Program;
        information.CreationDate = information.ModifiedDate = at.ToOffset(TimeSpan.FromHours(8)).ToString("'D:'yyyyMMddHHmmss'+08''00'''", CultureInfo.InvariantCulture);
    }
}

using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using ApprovalHub.Documents.Layout;
using SkiaSharp;
using static ApprovalHub.Documents.Ofd.OfdXml;

namespace ApprovalHub.Documents.Ofd;

/// <summary>
/// Writes a set sheet as OFD (版式文件, GB/T 33190-2016): a ZIP of XML files with the fonts embedded. Like the PDF it is a pure function of the
/// sheet and the fonts; it bears no signature.
/// </summary>
internal static class OfdPackage
{
    private const string Root = "Doc_0", FormatVersion = "1.0";

    /// <summary>ZIP knows no time zone, and no clock may come in.</summary>
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Print(Sheet sheet, FontShelf shelf)
    {
        using var laid = LaidSheet.Lay(sheet, shelf);
        var resources = new OfdResources();
        var pages = Enumerable.Range(0, laid.Pages).Select(i =>
        {
            var page = new OfdPage(resources);
            laid.Draw(i, page);
            return (Id: resources.Next(), Content: page.Page(sheet.Frame.PageWidth, sheet.Frame.PageHeight));
        }).ToList();
        var images = resources.Images();
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            Put(zip, "OFD.xml", Bytes(Entry(sheet)));
            Put(zip, $"{Root}/Document.xml", Bytes(Document(sheet, pages.ConvertAll(page => page.Id), resources.Last, images is not null)));
            Put(zip, $"{Root}/PublicRes.xml", Bytes(resources.Fonts()));
            if (images is not null)
                Put(zip, $"{Root}/DocumentRes.xml", Bytes(images));
            for (var i = 0; i < pages.Count; i++)
                Put(zip, $"{Root}/{PageFile(i)}", Bytes(pages[i].Content));
            foreach (var (name, file) in resources.Files)
                Put(zip, $"{Root}/{name}", file);
        }

        return bytes.ToArray();
    }

    private static XElement Entry(Sheet sheet)
    {
        var (title, day) = (Plain($"{sheet.Title} {sheet.Number}"), sheet.Dated.UtcDateTime.AddHours(8).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{title} {day} {sheet.Author}")).AsSpan(0, 16));
        return Element("OFD", new XAttribute("Version", FormatVersion), new XAttribute("DocType", "OFD"), Element("DocBody",
            Element("DocInfo", Element("DocID", id), Element("Title", title), Element("Author", Plain(sheet.Author)),
                Element("CreationDate", day), Element("ModDate", day), Element("Creator", "ApprovalHub")),
            Element("DocRoot", $"{Root}/Document.xml")));
    }

    private static XElement Document(Sheet sheet, List<int> pages, int last, bool images) => Element("Document",
        Element("CommonData",
            Element("MaxUnitID", Id(last)),
            Element("PageArea", Element("PhysicalBox", Box(SKRect.Create(sheet.Frame.PageWidth, sheet.Frame.PageHeight)))),
            Element("PublicRes", "PublicRes.xml"), images ? Element("DocumentRes", "DocumentRes.xml") : null),
        Element("Pages", pages.Select((id, i) => Element("Page", new XAttribute("ID", Id(id)), new XAttribute("BaseLoc", PageFile(i))))));

    private static string PageFile(int index) => $"Pages/Page_{Id(index)}/Content.xml";

    private static void Put(ZipArchive zip, string name, byte[] bytes)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Stamp;
        using var stream = entry.Open();
        stream.Write(bytes);
    }
}

using System.Globalization;
using System.Text;
using System.Xml.Linq;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Writer;

namespace ApprovalHub.Documents.Dossiers;

/// <summary>
/// Writes what PdfPig writes, with XMP as PDF/A-2 wants it (ISO 19005-2 §6.6.2.3): creators are a sequence, title and description speak a language, and the dates are those of the
/// document information. PdfPig's own says creator, title and description as plain text, which a validator refuses.
/// </summary>
internal sealed class ArchiveTokens(string title, string author, string subject, DateTimeOffset at) : TokenWriter, ITokenWriter
{
    private static readonly XNamespace Meta = "adobe:ns:meta/";
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace Pdf = "http://ns.adobe.com/pdf/1.3/";
    private static readonly XNamespace Archive = "http://www.aiim.org/pdfa/ns/id/";

    void ITokenWriter.WriteToken(IToken token, Stream outputStream) => WriteToken(
        token is StreamToken stream && stream.StreamDictionary.TryGet(NameToken.Type, out var type) && type is NameToken { Data: "Metadata" } ? Metadata(stream.StreamDictionary) : token, outputStream);

    private StreamToken Metadata(DictionaryToken dictionary)
    {
        var xmp = Encoding.UTF8.GetBytes($"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n{Packet()}\n<?xpacket end=\"r\"?>");
        return new StreamToken(dictionary.With(NameToken.Length, new NumericToken(xmp.Length)), xmp);
    }

    private XElement Packet()
    {
        var date = at.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
        return new XElement(Meta + "xmpmeta", new XAttribute(XNamespace.Xmlns + "x", Meta), new XElement(Rdf + "RDF", new XAttribute(XNamespace.Xmlns + "rdf", Rdf),
            About("dc", Dc, new XElement(Dc + "format", "application/pdf"), new XElement(Dc + "title", Spoken(title)),
                new XElement(Dc + "creator", new XElement(Rdf + "Seq", new XElement(Rdf + "li", author))), new XElement(Dc + "description", Spoken(subject))),
            About("xmp", Xmp, new XElement(Xmp + "CreatorTool", DossierBinder.Program), new XElement(Xmp + "CreateDate", date), new XElement(Xmp + "ModifyDate", date)),
            About("pdf", Pdf, new XElement(Pdf + "Producer", DossierBinder.Program)),
            About("pdfaid", Archive, new XElement(Archive + "part", "2"), new XElement(Archive + "conformance", "B"))));
    }

    private static XElement About(string prefix, XNamespace space, params IEnumerable<XElement> said) =>
        new(Rdf + "Description", new XAttribute(Rdf + "about", ""), new XAttribute(XNamespace.Xmlns + prefix, space), said);

    private static XElement Spoken(string text) => new(Rdf + "Alt", new XElement(Rdf + "li", new XAttribute(XNamespace.Xml + "lang", "x-default"), text));
}

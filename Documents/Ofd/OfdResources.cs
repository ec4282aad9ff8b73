using System.Xml.Linq;
using ApprovalHub.Documents.Layout;
using SkiaSharp;
using static ApprovalHub.Documents.Ofd.OfdXml;

namespace ApprovalHub.Documents.Ofd;

/// <summary>What the pages of one document share: numbers of objects, fonts and pictures.</summary>
internal sealed class OfdResources
{
    private const string Folder = "Res";

    private readonly List<(CutFont Font, int Id)> _fonts = [];
    private readonly List<(byte[] Png, int Id)> _images = [];

    /// <summary>The highest number that was given (MaxUnitID).</summary>
    public int Last { get; private set; }

    public int Next() => ++Last;

    public int Of(CutFont font)
    {
        var known = _fonts.Find(item => item.Font == font);
        if (known.Font is null)
            _fonts.Add(known = (font, Next()));
        return known.Id;
    }

    public int Of(SKImage image)
    {
        using var data = image.Encode(SKEncodedImageFormat.Png, quality: 100);
        var png = data.ToArray();
        var known = _images.Find(item => item.Png.AsSpan().SequenceEqual(png));
        if (known.Png is null)
            _images.Add(known = (png, Next()));
        return known.Id;
    }

    /// <summary>Files below the document's folder, fonts first.</summary>
    public IEnumerable<(string Name, byte[] Bytes)> Files =>
        _fonts.Select(item => ($"{Folder}/{FontFile(item.Id)}", item.Font.Bytes)).Concat(_images.Select(item => ($"{Folder}/{ImageFile(item.Id)}", item.Png)));

    /// <summary>PublicRes.xml: the fonts, each cut to what the document uses and embedded.</summary>
    public XElement Fonts() => Element("Res", new XAttribute("BaseLoc", Folder), Element("Fonts", _fonts.Select(item =>
        Element("Font", new XAttribute("ID", Id(item.Id)), new XAttribute("FontName", item.Font.Typeface.FamilyName), Element("FontFile", FontFile(item.Id))))));

    /// <summary>DocumentRes.xml: the pictures, or null where there are none.</summary>
    public XElement? Images() => _images.Count == 0 ? null : Element("Res", new XAttribute("BaseLoc", Folder), Element("MultiMedias", _images.Select(item =>
        Element("MultiMedia", new XAttribute("ID", Id(item.Id)), new XAttribute("Type", "Image"), new XAttribute("Format", "PNG"), Element("MediaFile", ImageFile(item.Id))))));

    private static string FontFile(int id) => $"font_{Id(id)}.ttf";

    private static string ImageFile(int id) => $"image_{Id(id)}.png";
}

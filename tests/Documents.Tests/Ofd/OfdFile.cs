using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using SkiaSharp;

namespace ApprovalHub.Documents.Tests.Ofd;

/// <summary>An OFD as a reader finds it, told by the standard and not by our writer.</summary>
internal sealed class OfdFile
{
    public static readonly XNamespace Space = "http://www.ofdspec.org/2016";

    public OfdFile(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            Entries.Add(entry.FullName, copy.ToArray());
        }

        Entry = Xml("OFD.xml");
        var root = Entry.Descendants(Space + "DocRoot").Single().Value;
        Folder = root[..(root.LastIndexOf('/') + 1)];
        Document = Xml(root);
        Resources = [.. Document.Descendants().Where(e => e.Name == Space + "PublicRes" || e.Name == Space + "DocumentRes").Select(e => Xml(Folder + e.Value))];
        Pages = [.. Document.Descendants(Space + "Page").Select(page => Xml(Folder + page.Attribute("BaseLoc")!.Value))];
    }

    public Dictionary<string, byte[]> Entries { get; } = [];

    public XElement Entry { get; }

    public XElement Document { get; }

    public string Folder { get; }

    public IReadOnlyList<XElement> Resources { get; }

    public IReadOnlyList<XElement> Pages { get; }

    /// <summary>Files of the fonts and pictures, by number.</summary>
    public Dictionary<string, string> Files => Resources.SelectMany(res => res.Descendants().Where(e => e.Attribute("ID") is not null)
        .Select(e => (Id: e.Attribute("ID")!.Value, File: $"{Folder}{res.Attribute("BaseLoc")!.Value}/{e.Elements().Single().Value}"))).ToDictionary(e => e.Id, e => e.File);

    public SKTypeface Typeface(string id)
    {
        using var data = SKData.CreateCopy(Entries[Files[id]]);
        return SKTypeface.FromData(data);
    }

    /// <summary>What stands on a page, glyph by glyph in the order of drawing, in millimetres.</summary>
    public IEnumerable<OfdGlyph> Glyphs(int page) => Pages[page].Descendants(Space + "TextObject").SelectMany(Read);

    public static float[] Numbers(XElement element, string name) =>
        [.. element.Attribute(name)!.Value.Split(' ').Select(n => float.Parse(n, CultureInfo.InvariantCulture))];

    /// <summary>From an object's own axes to the page.</summary>
    public static SKMatrix Axes(XElement item)
    {
        var box = Numbers(item, "Boundary");
        var corner = SKMatrix.CreateTranslation(box[0], box[1]);
        if (item.Attribute("CTM") is null)
            return corner;
        var m = Numbers(item, "CTM");
        return corner.PreConcat(new SKMatrix(m[0], m[2], m[4], m[1], m[3], m[5], 0, 0, 1));
    }

    private static IEnumerable<OfdGlyph> Read(XElement item)
    {
        var (code, transform) = (item.Element(Space + "TextCode")!, item.Element(Space + "CGTransform"));
        var glyphs = transform?.Element(Space + "Glyphs")!.Value.Split(' ').Select(id => ushort.Parse(id, CultureInfo.InvariantCulture)).ToList();
        var (axes, count) = (Axes(item), glyphs?.Count ?? code.Value.Length);
        var (x, y) = (Along(code, "X", "DeltaX", count), Along(code, "Y", "DeltaY", count));
        for (var i = 0; i < count; i++)
        {
            var text = glyphs is null ? code.Value[i].ToString() : i == 0 ? code.Value : "";
            yield return new OfdGlyph(text, axes.MapPoint(x[i], y[i]), item.Attribute("Font")!.Value, glyphs?[i]);
        }
    }

    private static float[] Along(XElement code, string start, string steps, int count)
    {
        var places = new float[count];
        var deltas = code.Attribute(steps) is null ? [] : Numbers(code, steps);
        if (deltas.Length > 0)
            Assert.Equal(count - 1, deltas.Length);
        var at = (double)Numbers(code, start)[0];
        for (var i = 0; i < count; i++)
        {
            places[i] = (float)at;
            at += i < deltas.Length ? deltas[i] : 0;
        }

        return places;
    }

    private XElement Xml(string name)
    {
        using var stream = new MemoryStream(Entries[name]);
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace).Root!;
    }
}

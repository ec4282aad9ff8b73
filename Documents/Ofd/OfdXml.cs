using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using ApprovalHub.Documents.Layout;
using SkiaSharp;

namespace ApprovalHub.Documents.Ofd;

/// <summary>How OFD writes elements, numbers and boxes: millimetres, to a ten-thousandth, parted by spaces (GB/T 33190-2016 §7.3).</summary>
internal static class OfdXml
{
    private const int Places = 4;

    private static readonly XNamespace Space = "http://www.ofdspec.org/2016";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    public static XElement Element(string name, params object?[] content) => new(Space + name, content);

    /// <summary>Points as millimetres, rounded as they will be read.</summary>
    public static double Millimetres(double points) => Math.Round(points / Page.Millimetre, Places);

    public static string Number(double value) => (Math.Round(value, Places) + 0.0).ToString("0.####", CultureInfo.InvariantCulture);

    public static string Numbers(params IEnumerable<double> values) => string.Join(' ', values.Select(Number));

    public static string Id(int id) => id.ToString(CultureInfo.InvariantCulture);

    public static string Box(SKRect points) =>
        Numbers(Millimetres(points.Left), Millimetres(points.Top), Millimetres(points.Width), Millimetres(points.Height));

    /// <summary>A text without what no XML may hold.</summary>
    public static string Plain(string text) => string.Concat(PlainText.Clean(text).EnumerateRunes().Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)));

    public static byte[] Bytes(XElement root)
    {
        root.SetAttributeValue(XNamespace.Xmlns + "ofd", Space.NamespaceName);
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, Settings))
            new XDocument(new XDeclaration("1.0", "UTF-8", null), root).Save(writer);
        return bytes.ToArray();
    }
}

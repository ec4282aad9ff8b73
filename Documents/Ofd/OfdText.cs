using System.Xml.Linq;
using ApprovalHub.Documents.Layout;
using SkiaSharp;
using static ApprovalHub.Documents.Ofd.OfdXml;

namespace ApprovalHub.Documents.Ofd;

/// <summary>Text objects (§11): the characters themselves with the place of each, so that text is searched and copied as it was put in.</summary>
internal static class OfdText
{
    /// <summary>What a character takes above and below its baseline, in parts of its size.</summary>
    private const float Above = 0.9f, Below = 0.25f;

    /// <param name="piece">What is said.</param>
    /// <param name="axes">From the piece, its baseline beginning at 0, to the page; points.</param>
    /// <param name="size">Size in points.</param>
    /// <param name="resources">Gives numbers.</param>
    /// <param name="colour">FillColor, or null for black.</param>
    public static XElement Object(TextPiece piece, SKMatrix axes, float size, OfdResources resources, XElement? colour)
    {
        var box = axes.MapRect(new SKRect(0, -Above * size, piece.Width, Below * size));
        var upright = axes is { ScaleX: 1, ScaleY: 1, SkewX: 0, SkewY: 0 };
        var origin = new SKPoint(axes.TransX - box.Left, axes.TransY - box.Top);
        return Element("TextObject",
            new XAttribute("ID", Id(resources.Next())), new XAttribute("Boundary", Box(box)),
            upright ? null : new XAttribute("CTM", Numbers(axes.ScaleX, axes.SkewY, axes.SkewX, axes.ScaleY, Millimetres(origin.X), Millimetres(origin.Y))),
            new XAttribute("Font", Id(resources.Of(piece.Font))), new XAttribute("Size", Number(Millimetres(size))),
            colour,
            piece.Nominal ? null : Transform(piece.Clusters[0].Cluster),
            Code(piece, upright ? origin : SKPoint.Empty));
    }

    private static XElement Transform(Cluster cluster) => Element("CGTransform",
        new XAttribute("CodePosition", Id(0)), new XAttribute("CodeCount", Id(cluster.Text.Length)), new XAttribute("GlyphCount", Id(cluster.Glyphs.Count)),
        Element("Glyphs", string.Join(' ', cluster.Glyphs.Select(glyph => Id(glyph.Id)))));

    private static XElement Code(TextPiece piece, SKPoint origin)
    {
        List<SKPoint> places = piece.Nominal
            ? [.. piece.Clusters.Select(item => new SKPoint(origin.X + item.X - piece.Start, origin.Y))]
            : [.. piece.Clusters[0].Cluster.Glyphs.Select(glyph => new SKPoint(origin.X + glyph.X, origin.Y + glyph.Y))];
        List<double> x = [.. places.Select(place => Millimetres(place.X))], y = [.. places.Select(place => Millimetres(place.Y))];
        return Element("TextCode", new XAttribute("X", Number(x[0])), new XAttribute("Y", Number(y[0])),
            Steps("DeltaX", x), y.Any(value => value != y[0]) ? Steps("DeltaY", y) : null, piece.Text);
    }

    /// <summary>Distances between neighbours, from rounded places, so that no error grows along a line.</summary>
    private static XAttribute? Steps(string name, List<double> places) =>
        places.Count < 2 ? null : new XAttribute(name, Numbers(places.Zip(places.Skip(1), (before, after) => after - before)));
}

using System.Xml.Linq;
using ApprovalHub.Documents.Layout;
using SkiaSharp;
using static ApprovalHub.Documents.Ofd.OfdXml;

namespace ApprovalHub.Documents.Ofd;

/// <summary>A page of OFD: what is drawn becomes text, path and image objects of one layer, in the order of drawing.</summary>
internal sealed class OfdPage(OfdResources resources) : Surface
{
    private readonly List<XElement> _objects = [];
    private readonly Stack<SKMatrix> _kept = [];
    private SKMatrix _axes = SKMatrix.Identity;

    public XElement Page(float width, float height) => Element("Page",
        Element("Area", Element("PhysicalBox", Box(SKRect.Create(width, height)))),
        Element("Content", Element("Layer", new XAttribute("ID", Id(resources.Next())), new XAttribute("Type", "Body"), _objects)));

    public override void DrawText(Line line, SKPoint origin, float size, SKPaint ink)
    {
        foreach (var piece in TextPiece.Of(line))
            _objects.Add(OfdText.Object(piece, _axes.PreConcat(SKMatrix.CreateTranslation(origin.X + piece.Start, origin.Y)), size, resources, Colour("FillColor", ink)));
    }

    public override void DrawPath(SKPath path, SKPaint ink)
    {
        using var placed = new SKPath(path);
        placed.Transform(_axes);
        var width = ink.StrokeWidth * MathF.Sqrt(MathF.Abs(_axes.ScaleX * _axes.ScaleY - _axes.SkewX * _axes.SkewY));
        var box = placed.TightBounds;
        if (ink.IsStroke)
            box.Inflate(width / 2, width / 2);
        _objects.Add(Element("PathObject", new XAttribute("ID", Id(resources.Next())), new XAttribute("Boundary", Box(box)),
            ink.IsStroke
                ? new XAttribute("LineWidth", Number(Millimetres(width)))
                : (object)new[] { new XAttribute("Stroke", "false"), new XAttribute("Fill", "true") },
            Colour(ink.IsStroke ? "StrokeColor" : "FillColor", ink), Element("AbbreviatedData", PathData.Of(placed, box.Location))));
    }

    public override void DrawRect(float x, float y, float width, float height, SKPaint ink)
    {
        using var path = new SKPath();
        path.AddRect(SKRect.Create(x, y, width, height));
        DrawPath(path, ink);
    }

    public override void DrawCircle(float x, float y, float radius, SKPaint ink)
    {
        using var path = new SKPath();
        path.AddCircle(x, y, radius);
        DrawPath(path, ink);
    }

    public override void DrawLine(SKPoint from, SKPoint to, SKPaint ink)
    {
        using var path = new SKPath();
        path.MoveTo(from);
        path.LineTo(to);
        DrawPath(path, ink);
    }

    /// <summary>A picture is a unit square that its matrix stretches (§10).</summary>
    public override void DrawImage(SKImage image, SKRect at, SKSamplingOptions sampling, SKPaint ink)
    {
        var axes = _axes.PreConcat(SKMatrix.CreateTranslation(at.Left, at.Top)).PreConcat(SKMatrix.CreateScale(at.Width, at.Height));
        var box = axes.MapRect(SKRect.Create(1, 1));
        _objects.Add(Element("ImageObject", new XAttribute("ID", Id(resources.Next())), new XAttribute("Boundary", Box(box)),
            new XAttribute("CTM", Numbers(
                Millimetres(axes.ScaleX), Millimetres(axes.SkewY), Millimetres(axes.SkewX), Millimetres(axes.ScaleY),
                Millimetres(axes.TransX - box.Left), Millimetres(axes.TransY - box.Top))),
            new XAttribute("ResourceID", Id(resources.Of(image)))));
    }

    public override void Save() => _kept.Push(_axes);

    public override void Restore() => _axes = _kept.Pop();

    public override void Translate(SKPoint by) => _axes = _axes.PreConcat(SKMatrix.CreateTranslation(by.X, by.Y));

    public override void RotateDegrees(float degrees) => _axes = _axes.PreConcat(SKMatrix.CreateRotationDegrees(degrees));

    public override void Scale(float x, float y) => _axes = _axes.PreConcat(SKMatrix.CreateScale(x, y));

    /// <summary>Opaque black is what everything is drawn in unless it says otherwise.</summary>
    private static XElement? Colour(string name, SKPaint ink)
    {
        var colour = ink.Color;
        if (colour == SKColors.Black)
            return null;
        return Element(name, new XAttribute("Value", Numbers(colour.Red, colour.Green, colour.Blue)), colour.Alpha == byte.MaxValue ? null : new XAttribute("Alpha", Id(colour.Alpha)));
    }
}

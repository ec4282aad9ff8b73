using SkiaSharp;

namespace ApprovalHub.Documents.Layout;

/// <summary>Draws a round seal (印章): ring, star, the organ's name on the arc, the caption and, on samples, 样章 under the star.</summary>
internal static class SealPainter
{
    public const string Sample = "样章";

    /// <summary>42 mm, the size of a county department's seal (国发〔1999〕25号).</summary>
    public const float Diameter = 42 * Page.Millimetre;

    private const float Radius = Diameter / 2;
    private const float RingWidth = 1.2f * Page.Millimetre;
    private const float StarRadius = 6.5f * Page.Millimetre;
    private const float LargestLetter = 5f * Page.Millimetre;
    private const float CaptionSize = 3.4f * Page.Millimetre;

    /// <summary>The widest part of the ring that the name may take, in degrees.</summary>
    private const float WidestArc = 235;

    /// <summary>Ink red; multiplied onto the page, so that the date under it stays black.</summary>
    private static readonly SKColor Red = new(0xD0, 0x10, 0x10, 0xB4);

    public static void Draw(Surface canvas, SKPoint centre, IReadOnlyList<Cluster> name, IReadOnlyList<Line> captions)
    {
        using var ink = new SKPaint { Color = Red, IsAntialias = true, BlendMode = SKBlendMode.Multiply };
        using var ring = new SKPaint { Color = Red, IsAntialias = true, IsStroke = true, StrokeWidth = RingWidth, BlendMode = SKBlendMode.Multiply };
        canvas.Save();
        canvas.Translate(centre);
        canvas.DrawCircle(0, 0, Radius - RingWidth / 2, ring);
        DrawStar(canvas, ink);
        DrawName(canvas, name, ink);
        var y = StarRadius + CaptionSize * 1.6f;
        foreach (var line in captions)
        {
            LinePainter.Draw(canvas, line, new SKPoint(-Radius, y), CaptionSize, ink);
            y += CaptionSize * 1.25f;
        }

        canvas.Restore();
    }

    /// <summary>The picture of a seal at its size, with the mark of a sample across it where there is one.</summary>
    public static void DrawPicture(Surface canvas, SKPoint centre, byte[] picture, Line? mark)
    {
        using var image = SKImage.FromEncodedData(picture);
        using var ink = new SKPaint { BlendMode = SKBlendMode.Multiply };
        var scale = Diameter / Math.Max(image.Width, image.Height);
        var (width, height) = (image.Width * scale, image.Height * scale);
        canvas.DrawImage(image, SKRect.Create(centre.X - width / 2, centre.Y - height / 2, width, height), new SKSamplingOptions(SKCubicResampler.Mitchell), ink);
        if (mark is null)
            return;
        using var red = new SKPaint { Color = Red, IsAntialias = true, BlendMode = SKBlendMode.Multiply };
        LinePainter.Draw(canvas, mark, new SKPoint(centre.X - Radius, centre.Y + CaptionSize / 3), CaptionSize, red);
    }

    public static TextStyle NameStyle { get; } = new(FontRole.Heading, LargestLetter, LargestLetter);

    public static TextStyle CaptionStyle { get; } = new(FontRole.Heading, CaptionSize, CaptionSize) { Align = TextAlign.Center };

    private static void DrawStar(Surface canvas, SKPaint ink)
    {
        using var star = new SKPath();
        for (var i = 0; i < 10; i++)
        {
            // The inner corners of a regular five-pointed star stand at sin 18° / sin 54° of its radius.
            var radius = i % 2 == 0 ? StarRadius : StarRadius * 0.381966f;
            var (sin, cos) = MathF.SinCos(i * MathF.PI / 5);
            var corner = new SKPoint(radius * sin, -radius * cos);
            if (i == 0)
                star.MoveTo(corner);
            else
                star.LineTo(corner);
        }

        star.Close();
        canvas.DrawPath(star, ink);
    }

    /// <summary>Letters stand on the arc, narrowed when the name is long (as engravers do).</summary>
    private static void DrawName(Surface canvas, IReadOnlyList<Cluster> name, SKPaint ink)
    {
        var baseline = Radius - RingWidth - LargestLetter * 1.08f;
        var step = MathF.Min(WidestArc / MathF.Max(name.Count, 1), 34);
        var narrow = MathF.Min(1, step * MathF.PI / 180 * (baseline + LargestLetter / 4) / LargestLetter * 0.96f);
        for (var i = 0; i < name.Count; i++)
        {
            canvas.Save();
            canvas.RotateDegrees((i - (name.Count - 1) / 2f) * step);
            canvas.Translate(new SKPoint(0, -baseline - LargestLetter * 0.12f));
            canvas.Scale(narrow, 1);
            LinePainter.Draw(canvas, new Line([name[i]], [-name[i].Width / 2]), new SKPoint(0, 0), LargestLetter, ink);
            canvas.Restore();
        }
    }
}

using SkiaSharp;

namespace ApprovalHub.Documents.Layout;

/// <summary>Draws set lines as text, neighbours of one font in one run.</summary>
internal static class LinePainter
{
    /// <summary>Where the baseline of a full-width character stands, from its top.</summary>
    private const float Baseline = 0.86f;

    public static void Draw(SKCanvas canvas, Line line, SKPoint at, TextStyle style)
    {
        using var ink = new SKPaint { Color = SKColors.Black, IsAntialias = true };
        var y = at.Y + (style.Leading - style.Size) / 2 + style.Size * Baseline;
        Draw(canvas, line, new SKPoint(at.X, y), style.Size, ink);
    }

    /// <summary>Draws on a baseline that begins at the point given.</summary>
    public static void Draw(SKCanvas canvas, Line line, SKPoint origin, float size, SKPaint ink)
    {
        var glyphs = line.Clusters.Zip(line.Places).SelectMany(pair => pair.First.Glyphs.Select(glyph => (glyph, X: pair.Second + glyph.X))).ToList();
        for (var start = 0; start < glyphs.Count;)
        {
            var font = glyphs[start].glyph.Font;
            var run = glyphs.Skip(start).TakeWhile(item => item.glyph.Font == font).ToList();
            DrawRun(canvas, font, [.. run.Select(item => item.glyph.Id)], [.. run.Select(item => new SKPoint(item.X, item.glyph.Y))], origin, size, ink);
            start += run.Count;
        }
    }

    private static void DrawRun(SKCanvas canvas, CutFont cut, ushort[] ids, SKPoint[] places, SKPoint origin, float size, SKPaint ink)
    {
        using var font = new SKFont(cut.Typeface, size) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };
        using var builder = new SKTextBlobBuilder();
        builder.AddPositionedRun(ids, font, places);
        using var blob = builder.Build();
        if (blob is not null)
            canvas.DrawText(blob, origin.X, origin.Y, ink);
    }
}

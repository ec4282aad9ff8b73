using SkiaSharp;

namespace ApprovalHub.Documents.Layout;

/// <summary>A page of Skia: of a PDF or of a picture.</summary>
internal sealed class CanvasSurface(SKCanvas canvas) : Surface
{
    /// <summary>Neighbours of one font go in one run.</summary>
    public override void DrawText(Line line, SKPoint origin, float size, SKPaint ink)
    {
        var glyphs = line.Clusters.Zip(line.Places).SelectMany(pair => pair.First.Glyphs.Select(glyph => (glyph, X: pair.Second + glyph.X))).ToList();
        for (var start = 0; start < glyphs.Count;)
        {
            var font = glyphs[start].glyph.Font;
            var run = glyphs.Skip(start).TakeWhile(item => item.glyph.Font == font).ToList();
            DrawRun(font, [.. run.Select(item => item.glyph.Id)], [.. run.Select(item => new SKPoint(item.X, item.glyph.Y))], origin, size, ink);
            start += run.Count;
        }
    }

    public override void DrawPath(SKPath path, SKPaint ink) => canvas.DrawPath(path, ink);

    public override void DrawRect(float x, float y, float width, float height, SKPaint ink) => canvas.DrawRect(x, y, width, height, ink);

    public override void DrawCircle(float x, float y, float radius, SKPaint ink) => canvas.DrawCircle(x, y, radius, ink);

    public override void DrawLine(SKPoint from, SKPoint to, SKPaint ink) => canvas.DrawLine(from, to, ink);

    public override void DrawImage(SKImage image, SKRect at, SKSamplingOptions sampling, SKPaint ink) => canvas.DrawImage(image, at, sampling, ink);

    public override void Save() => canvas.Save();

    public override void Restore() => canvas.Restore();

    public override void Translate(SKPoint by) => canvas.Translate(by);

    public override void RotateDegrees(float degrees) => canvas.RotateDegrees(degrees);

    public override void Scale(float x, float y) => canvas.Scale(x, y);

    private void DrawRun(CutFont cut, ushort[] ids, SKPoint[] places, SKPoint origin, float size, SKPaint ink)
    {
        using var font = new SKFont(cut.Typeface, size) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };
        using var builder = new SKTextBlobBuilder();
        builder.AddPositionedRun(ids, font, places);
        using var blob = builder.Build();
        if (blob is not null)
            canvas.DrawText(blob, origin.X, origin.Y, ink);
    }
}

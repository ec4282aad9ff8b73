using System.Runtime.InteropServices;
using SkiaSharp;

namespace ApprovalHub.Documents.Layout;

/// <summary>A page of Skia: of a PDF or of a picture.</summary>
internal sealed class CanvasSurface(SKCanvas canvas) : Surface
{
    /// <summary>Neighbours of one font go in one run.</summary>
    public override void DrawText(Line line, SKPoint origin, float size, SKPaint ink)
    {
        var (ids, places) = (new List<ushort>(line.Clusters.Count), new List<SKPoint>(line.Clusters.Count));
        CutFont? font = null;
        for (var i = 0; i < line.Clusters.Count; i++)
        {
            foreach (var glyph in line.Clusters[i].Glyphs)
            {
                if (glyph.Font != font && font is not null)
                    Flush(font, ids, places, origin, size, ink);
                font = glyph.Font;
                ids.Add(glyph.Id);
                places.Add(new SKPoint(line.Places[i] + glyph.X, glyph.Y));
            }
        }

        if (font is not null)
            Flush(font, ids, places, origin, size, ink);
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

    private void Flush(CutFont cut, List<ushort> ids, List<SKPoint> places, SKPoint origin, float size, SKPaint ink)
    {
        using var font = new SKFont(cut.Typeface, size) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };
        using var builder = new SKTextBlobBuilder();
        builder.AddPositionedRun(CollectionsMarshal.AsSpan(ids), font, CollectionsMarshal.AsSpan(places));
        using var blob = builder.Build();
        if (blob is not null)
            canvas.DrawText(blob, origin.X, origin.Y, ink);
        ids.Clear();
        places.Clear();
    }
}

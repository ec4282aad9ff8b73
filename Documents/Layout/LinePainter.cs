using SkiaSharp;

namespace ApprovalHub.Documents.Layout;

/// <summary>Draws set lines as text.</summary>
internal static class LinePainter
{
    /// <summary>Where the baseline of a full-width character stands, from its top.</summary>
    private const float Baseline = 0.86f;

    public static void Draw(Surface canvas, Line line, SKPoint at, TextStyle style)
    {
        using var ink = new SKPaint { Color = SKColors.Black, IsAntialias = true };
        var y = at.Y + (style.Leading - style.Size) / 2 + style.Size * Baseline;
        Draw(canvas, line, new SKPoint(at.X, y), style.Size, ink);
    }

    /// <summary>Draws on a baseline that begins at the point given.</summary>
    public static void Draw(Surface canvas, Line line, SKPoint origin, float size, SKPaint ink) => canvas.DrawText(line, origin, size, ink);
}

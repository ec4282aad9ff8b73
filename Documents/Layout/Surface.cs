using SkiaSharp;

namespace ApprovalHub.Documents.Layout;

/// <summary>A page that is being drawn, in PDF or in OFD. Lengths are points from the upper left corner, y grows downwards.</summary>
internal abstract class Surface
{
    /// <summary>A set line as selectable text, its baseline beginning at <paramref name="origin"/>.</summary>
    public abstract void DrawText(Line line, SKPoint origin, float size, SKPaint ink);

    public abstract void DrawPath(SKPath path, SKPaint ink);

    public abstract void DrawRect(float x, float y, float width, float height, SKPaint ink);

    public abstract void DrawCircle(float x, float y, float radius, SKPaint ink);

    public abstract void DrawLine(SKPoint from, SKPoint to, SKPaint ink);

    public abstract void DrawImage(SKImage image, SKRect at, SKSamplingOptions sampling, SKPaint ink);

    /// <summary>Keeps the axes until <see cref="Restore"/>.</summary>
    public abstract void Save();

    public abstract void Restore();

    public abstract void Translate(SKPoint by);

    public abstract void RotateDegrees(float degrees);

    public abstract void Scale(float x, float y);
}

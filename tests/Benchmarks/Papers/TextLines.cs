using ApprovalHub.Documents.Layout;
using SkiaSharp;

namespace ApprovalHub.Benchmarks.Papers;

/// <summary>Notes the words of a page and their places, and nothing else.</summary>
internal sealed class TextLines : Surface
{
    private SKPoint moved;

    /// <summary>A line with its face, its place and its size.</summary>
    public List<(string Text, CutFont Font, SKPoint At, float Size)> Lines { get; } = [];

    public override void DrawText(Line line, SKPoint origin, float size, SKPaint ink)
    {
        foreach (var run in line.Clusters.Zip(line.Places).Where(c => c.First.Glyphs.Count > 0).GroupBy(c => c.First.Glyphs[0].Font))
            Lines.Add((string.Concat(run.Select(c => c.First.Text)), run.Key, new SKPoint(moved.X + origin.X + run.First().Second, moved.Y + origin.Y), size));
    }

    public override void DrawPath(SKPath path, SKPaint ink)
    {
    }

    public override void DrawRect(float x, float y, float width, float height, SKPaint ink)
    {
    }

    public override void DrawCircle(float x, float y, float radius, SKPaint ink)
    {
    }

    public override void DrawLine(SKPoint from, SKPoint to, SKPaint ink)
    {
    }

    public override void DrawImage(SKImage image, SKRect at, SKSamplingOptions sampling, SKPaint ink)
    {
    }

    public override void Save()
    {
    }

    public override void Restore() => moved = SKPoint.Empty;

    public override void Translate(SKPoint by) => moved += by;

    public override void RotateDegrees(float degrees)
    {
    }

    public override void Scale(float x, float y)
    {
    }
}

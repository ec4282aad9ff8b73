using ApprovalHub.Documents.Layout;
using SkiaSharp;

namespace ApprovalHub.Documents.Tests.Snapshots;

/// <summary>Notes what is drawn and where, instead of drawing it.</summary>
internal sealed class Recorder : Surface
{
    private readonly Stack<SKMatrix> _kept = [];
    private SKMatrix _axes = SKMatrix.Identity;

    /// <summary>Each character from its left to its right end on the baseline.</summary>
    public List<(string Text, SKPoint Left, SKPoint Right)> Characters { get; } = [];

    /// <summary>What else is drawn.</summary>
    public List<SKRect> Shapes { get; } = [];

    public override void DrawText(Line line, SKPoint origin, float size, SKPaint ink)
    {
        foreach (var (cluster, place) in line.Clusters.Zip(line.Places).Where(item => item.First.Glyphs.Count > 0))
            Characters.Add((cluster.Text.ToString(), _axes.MapPoint(origin.X + place, origin.Y), _axes.MapPoint(origin.X + place + cluster.Width, origin.Y)));
    }

    public override void DrawPath(SKPath path, SKPaint ink) => Shapes.Add(_axes.MapRect(path.TightBounds));

    public override void DrawRect(float x, float y, float width, float height, SKPaint ink) => Shapes.Add(_axes.MapRect(SKRect.Create(x, y, width, height)));

    public override void DrawCircle(float x, float y, float radius, SKPaint ink) => Shapes.Add(_axes.MapRect(SKRect.Create(x - radius, y - radius, 2 * radius, 2 * radius)));

    public override void DrawLine(SKPoint from, SKPoint to, SKPaint ink) => Shapes.Add(_axes.MapRect(new SKRect(from.X, from.Y, to.X, to.Y).Standardized));

    public override void DrawImage(SKImage image, SKRect at, SKSamplingOptions sampling, SKPaint ink) => Shapes.Add(_axes.MapRect(at));

    public override void Save() => _kept.Push(_axes);

    public override void Restore() => _axes = _kept.Pop();

    public override void Translate(SKPoint by) => _axes = _axes.PreConcat(SKMatrix.CreateTranslation(by.X, by.Y));

    public override void RotateDegrees(float degrees) => _axes = _axes.PreConcat(SKMatrix.CreateRotationDegrees(degrees));

    public override void Scale(float x, float y) => _axes = _axes.PreConcat(SKMatrix.CreateScale(x, y));
}

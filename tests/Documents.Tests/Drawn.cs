using SkiaSharp;

namespace ApprovalHub.Documents.Tests;

/// <summary>A name as a pad draws it.</summary>
internal static class Drawn
{
    public static byte[] Name()
    {
        using var bitmap = new SKBitmap(300, 100);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.Transparent);
        using var ink = new SKPaint { Color = SKColors.Black, IsStroke = true, StrokeWidth = 4, IsAntialias = true, StrokeCap = SKStrokeCap.Round };
        using var strokes = SKPath.ParseSvgPathData("M20 30 H80 M60 10 Q55 60 25 85 M50 45 Q75 60 85 80 M120 25 L150 20 M135 40 V80 M115 60 H160 M190 20 L200 30 M180 45 H260 M195 60 L205 75 M240 55 Q235 75 215 88 M175 90 H270");
        canvas.DrawPath(strokes, ink);
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }
}

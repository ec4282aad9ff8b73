using QRCoder;
using SkiaSharp;

namespace ApprovalHub.Documents.Layout;

/// <summary>Draws a QR code as shapes, sharp at every size.</summary>
internal static class QrPainter
{
    public static void Draw(Surface canvas, string text, SKPoint at, float side)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var module = side / rows.Count;
        using var path = new SKPath();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows.Count; x++)
            {
                var start = x;
                while (x < rows.Count && rows[y][x])
                    x++;
                if (x > start)
                    path.AddRect(SKRect.Create(at.X + start * module, at.Y + y * module, (x - start) * module, module));
            }
        }

        using var ink = new SKPaint { Color = SKColors.Black };
        canvas.DrawPath(path, ink);
    }
}

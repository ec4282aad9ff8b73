using ApprovalHub.Documents.Layout;
using SkiaSharp;

namespace ApprovalHub.Documents.Watermarks;

/// <summary>A line of text across the whole of a picture or a PDF, pale and slanted, so that a copy tells what it was made for. Safe for all threads.</summary>
public sealed class Watermark : IDisposable
{
    private readonly FontShelf _shelf;

    /// <exception cref="FontsMissingException">No face to write with.</exception>
    public Watermark(PressOptions options) => _shelf = new FontShelf(options, FontShelf.SystemFolders);

    /// <summary>The JPEG or PNG with the text on it, turned as its camera noted; nothing else of what the camera noted is kept.</summary>
    /// <exception cref="UnreadableFileException">The picture is broken or too large.</exception>
    public byte[] OnPicture(byte[] picture, string text)
    {
        using var bitmap = PictureReader.Read(picture, out var format);
        using var canvas = new SKCanvas(bitmap);
        Draw(canvas, bitmap.Width, bitmap.Height, text);
        using var data = bitmap.Encode(format, quality: 85);
        return data.ToArray();
    }

    /// <summary>The PDF with the text on every page.</summary>
    /// <exception cref="UnreadableFileException">The PDF is broken, encrypted or has too many pages.</exception>
    public byte[] OnPdf(byte[] pdf, string text) => PdfStamp.Stamp(pdf, (width, height) => Transparent(width, height, text));

    public void Dispose() => _shelf.Dispose();

    /// <summary>A transparent picture of the size of a page, with nothing but the text.</summary>
    private byte[] Transparent(int width, int height, string text)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.Transparent);
        Draw(canvas, width, height, text);
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, quality: 100);
        return data.ToArray();
    }

    private void Draw(SKCanvas canvas, int width, int height, string text)
    {
        using var typesetter = new Typesetter(_shelf, [(text, FontRole.Heading)], forPictures: true);
        var size = Math.Clamp(Math.Min(width, height) / 26f, 9f, 96f);
        var clusters = typesetter.Shape(text, new TextStyle(FontRole.Heading, size, size * 1.5f));
        var places = new List<float>();
        var length = 0f;
        foreach (var cluster in clusters)
        {
            places.Add(length);
            length += cluster.Width;
        }
        var surface = new CanvasSurface(canvas);
        using var ink = new SKPaint { Color = new SKColor(128, 128, 128, 88), IsAntialias = true };
        canvas.RotateDegrees(-28, width / 2f, height / 2f);
        var reach = (float)Math.Sqrt((double)width * width + (double)height * height);
        for (var y = (height - reach) / 2; y < (height + reach) / 2; y += size * 7)
        {
            for (var x = (width - reach) / 2; x < (width + reach) / 2; x += length + size * 4)
                LinePainter.Draw(surface, new Line(clusters, places), new SKPoint(x, y), size, ink);
        }
    }
}

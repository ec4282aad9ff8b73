using SkiaSharp;

namespace ApprovalHub.Documents.Watermarks;

/// <summary>Opens a picture, turned as its camera noted, without letting a small file ask for a huge canvas.</summary>
internal static class PictureReader
{
    private const long MostPixels = 60_000_000;

    /// <exception cref="UnreadableFileException">Broken, no JPEG or PNG, or too large.</exception>
    public static SKBitmap Read(byte[] picture, out SKEncodedImageFormat format)
    {
        using var data = SKData.CreateCopy(picture);
        using var codec = SKCodec.Create(data) ?? throw new UnreadableFileException("it is no picture");
        format = codec.EncodedFormat == SKEncodedImageFormat.Png ? SKEncodedImageFormat.Png : SKEncodedImageFormat.Jpeg;
        if ((long)codec.Info.Width * codec.Info.Height > MostPixels)
            throw new UnreadableFileException($"it has {codec.Info.Width} x {codec.Info.Height} pixels");
        var info = new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Premul);
        var bitmap = new SKBitmap(info);
        var result = codec.GetPixels(info, bitmap.GetPixels());
        if (result is not (SKCodecResult.Success or SKCodecResult.IncompleteInput))
        {
            bitmap.Dispose();
            throw new UnreadableFileException(result.ToString());
        }
        return Upright(bitmap, codec.EncodedOrigin);
    }

    private static SKBitmap Upright(SKBitmap bitmap, SKEncodedOrigin origin)
    {
        var (degrees, swap) = origin switch
        {
            SKEncodedOrigin.BottomRight => (180, false),
            SKEncodedOrigin.RightTop => (90, true),
            SKEncodedOrigin.LeftBottom => (270, true),
            _ => (0, false),
        };
        if (degrees == 0)
            return bitmap;
        var turned = new SKBitmap(new SKImageInfo(swap ? bitmap.Height : bitmap.Width, swap ? bitmap.Width : bitmap.Height, bitmap.ColorType, bitmap.AlphaType));
        using (bitmap)
        using (var canvas = new SKCanvas(turned))
        {
            canvas.Translate(turned.Width / 2f, turned.Height / 2f);
            canvas.RotateDegrees(degrees);
            canvas.DrawBitmap(bitmap, -bitmap.Width / 2f, -bitmap.Height / 2f);
        }
        return turned;
    }
}

using SkiaSharp;
using ZXing;
using ZXing.Common;

namespace ApprovalHub.Documents.Tests.ReadBack;

/// <summary>What a phone would read.</summary>
internal static class QrReader
{
    public static string? Read(SKBitmap picture)
    {
        var pixels = picture.Pixels;
        var grey = new byte[pixels.Length];
        for (var i = 0; i < pixels.Length; i++)
            grey[i] = (byte)((pixels[i].Red * 2 + pixels[i].Green * 5 + pixels[i].Blue) / 8);
        var source = new RGBLuminanceSource(grey, picture.Width, picture.Height, RGBLuminanceSource.BitmapFormat.Gray8);
        return new ZXing.QrCode.QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)), new Dictionary<DecodeHintType, object> { [DecodeHintType.TRY_HARDER] = true })?.Text;
    }
}

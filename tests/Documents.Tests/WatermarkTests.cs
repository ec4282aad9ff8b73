using ApprovalHub.Documents.Watermarks;
using SkiaSharp;
using UglyToad.PdfPig;

namespace ApprovalHub.Documents.Tests;

public sealed class WatermarkTests : IDisposable
{
    private const string Text = "仅供办理政务服务事项使用 张三 2026-09-18";
    private readonly Watermark watermark = new(new PressOptions());

    public void Dispose() => watermark.Dispose();

    [Theory]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    public void A_picture_keeps_its_size_and_format_and_bears_the_text(SKEncodedImageFormat format)
    {
        var stamped = watermark.OnPicture(White(600, 400, format), Text);

        using var codec = SKCodec.Create(new MemoryStream(stamped));
        using var bitmap = SKBitmap.Decode(stamped);
        Assert.Equal((format, 600, 400), (codec.EncodedFormat, codec.Info.Width, codec.Info.Height));
        var grey = Enumerable.Range(0, 600).Sum(x => Enumerable.Range(0, 400).Count(y => bitmap.GetPixel(x, y).Red < 235));
        Assert.InRange(grey, 1_000, 60_000); // there, and what is under it stays readable
    }

    [Fact]
    public void A_pdf_keeps_its_pages_and_words_and_bears_a_picture_on_each()
    {
        var pdf = Pdf(3);

        using var before = PdfDocument.Open(pdf);
        using var after = PdfDocument.Open(watermark.OnPdf(pdf, Text));

        Assert.Equal(3, after.NumberOfPages);
        Assert.Equal(before.GetPages().Select(p => p.Text), after.GetPages().Select(p => p.Text));
        Assert.All(after.GetPages(), page => Assert.Single(page.GetImages()));
    }

    [Fact]
    public void What_is_broken_is_said_and_not_passed_on()
    {
        Assert.Throws<UnreadableFileException>(() => watermark.OnPicture([0x89, 0x50, 0x4E, 0x47], Text));
        Assert.Throws<UnreadableFileException>(() => watermark.OnPdf("%PDF-1.7 nothing"u8.ToArray(), Text));
    }

    private static byte[] White(int width, int height, SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(width, height);
        bitmap.Erase(SKColors.White);
        using var data = bitmap.Encode(format, 95);
        return data.ToArray();
    }

    private static byte[] Pdf(int pages)
    {
        using var stream = new MemoryStream();
        using (var document = SKDocument.CreatePdf(stream))
        {
            for (var i = 1; i <= pages; i++)
            {
                using var font = new SKFont(SKTypeface.Default, 20);
                using var paint = new SKPaint();
                document.BeginPage(595, 842).DrawText($"Page {i}", 50, 50, font, paint);
                document.EndPage();
            }
        }
        return stream.ToArray();
    }
}

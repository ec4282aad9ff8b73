using ApprovalHub.Documents.Models;
using ApprovalHub.Documents.Watermarks;
using SkiaSharp;

namespace ApprovalHub.Documents.Layout;

/// <summary>
/// The end of a paper that people sign: at the right who signs, the drawn name or its typed letters, and the date; at the left the QR code. A picture
/// that cannot be opened is left out: the typed name stands for it, as the act was done under it.
/// </summary>
internal sealed record HandSigned(string Who, Signature Signature, string Date, string VerifyUrl) : Block
{
    private const string Hint = "扫码查验本文书";
    private const float QrSide = 28 * Page.Millimetre;
    private const float PictureHeight = 18 * Page.Millimetre;
    private const float PictureWidth = 60 * Page.Millimetre;
    private const float Above = 8;

    /// <summary>Lines that stay with the picture and the code; a longer name goes on below, over the page if need be.</summary>
    private const int Together = 20;

    private static readonly TextStyle Hand = new(FontRole.Body, 12, 20) { Align = TextAlign.Left };
    private static readonly TextStyle Small = new(FontRole.Body, 9, 12) { Align = TextAlign.Center };

    private string Named => Signature.ByHand ? $"{Signature.Name}________________" : Signature.Png is null ? $"{Signature.Name}（电子签署）" : Signature.Name;

    private string[] Lines => [$"{Who}：{Named}", $"日期：{Date}"];

    public override IEnumerable<(string Text, FontRole Role)> Texts => [.. Lines.Select(line => (line, Hand.Role)), (Hint, Small.Role)];

    public override IEnumerable<Slice> Set(Typesetter setter, float width)
    {
        var left = width * 0.38f;
        var hint = LineBreaker.Break(setter.Shape(Hint, Small), Small, QrSide);
        List<Line> all = [.. Lines.SelectMany(text => LineBreaker.Break(setter.Shape(text, Hand), Hand, width - left))];
        var lines = all[..Math.Min(Together, all.Count)];
        var height = Math.Max(QrSide + hint.Count * Small.Leading, lines.Count * Hand.Leading + (Signature.Png is null ? Above : PictureHeight));
        yield return new Slice(height, (canvas, at) =>
        {
            QrPainter.Draw(canvas, VerifyUrl, at, QrSide);
            Draw(canvas, hint, new SKPoint(at.X, at.Y + QrSide), Small);
            var y = at.Y + (Signature.Png is { } png ? DrawPicture(canvas, png, new SKPoint(at.X + left, at.Y)) : Above);
            Draw(canvas, lines, new SKPoint(at.X + left, y), Hand);
        })
        { Before = 10, KeepWithNext = true };
        foreach (var line in all.Skip(Together))
            yield return new Slice(Hand.Leading, (canvas, at) => LinePainter.Draw(canvas, line, new SKPoint(at.X + left, at.Y), Hand));
    }

    /// <returns>How high the picture is.</returns>
    private static float DrawPicture(Surface canvas, byte[] png, SKPoint at)
    {
        try
        {
            using var bitmap = PictureReader.Read(png, out _);
            using var image = SKImage.FromBitmap(bitmap);
            var scale = Math.Min(PictureWidth / image.Width, PictureHeight / image.Height);
            using var ink = new SKPaint();
            canvas.DrawImage(image, SKRect.Create(at.X, at.Y, image.Width * scale, image.Height * scale), new SKSamplingOptions(SKCubicResampler.Mitchell), ink);
            return PictureHeight;
        }
        catch (UnreadableFileException)
        {
            return 0;
        }
    }

    private static void Draw(Surface canvas, IReadOnlyList<Line> lines, SKPoint at, TextStyle style)
    {
        for (var i = 0; i < lines.Count; i++)
            LinePainter.Draw(canvas, lines[i], new SKPoint(at.X, at.Y + i * style.Leading), style);
    }
}

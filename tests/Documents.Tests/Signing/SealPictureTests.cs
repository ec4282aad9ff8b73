using SkiaSharp;

namespace ApprovalHub.Documents.Tests.Signing;

/// <summary>A configured picture of a seal takes the place of the drawn one.</summary>
public sealed class SealPictureTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("seals").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("", true)]
    [InlineData("/行政审批专用章", false)]
    public void The_picture_is_printed_at_its_size_and_marked_on_samples(string caption, bool sample)
    {
        using var press = new DocumentPress(new PressOptions { SampleSeals = sample, SealImages = new Dictionary<string, string> { [Samples.Grant.Seal.Organ + caption] = Picture() } });
        using var pdf = new Pdf(press.Render(PaperKinds.GrantDecision, 1, PaperJson.Write(Samples.Grant)));
        var image = Assert.Single(pdf.Pages[^1].GetImages());
        Assert.Equal(42 * 72 / 25.4, image.BoundingBox.Width, 0.5);
        Assert.Equal(sample, pdf.Text.Contains("样章", StringComparison.Ordinal));
        Assert.DoesNotContain("行政审批专用章", pdf.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_organs_seal_is_drawn()
    {
        using var press = new DocumentPress(new PressOptions { SealImages = new Dictionary<string, string> { ["别的机关"] = Picture() } });
        using var pdf = new Pdf(press.Render(PaperKinds.GrantDecision, 1, PaperJson.Write(Samples.Grant)));
        Assert.Empty(pdf.Pages[^1].GetImages());
        Assert.Contains("行政审批专用章", pdf.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_is_not_there_or_is_none_stops_the_press_at_its_start()
    {
        var text = Path.Combine(folder, "text.png");
        File.WriteAllText(text, "no picture");
        foreach (var path in new[] { text, Path.Combine(folder, "missing.png") })
            Assert.Contains(path, Assert.Throws<UnreadableFileException>(() => new DocumentPress(new PressOptions { SealImages = new Dictionary<string, string> { ["局"] = path } })).Message, StringComparison.Ordinal);
    }

    private string Picture()
    {
        using var bitmap = new SKBitmap(300, 300);
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(SKColors.Transparent);
            using var red = new SKPaint { Color = SKColors.Red, IsStroke = true, StrokeWidth = 10 };
            canvas.DrawCircle(150, 150, 140, red);
        }

        var path = Path.Combine(folder, "seal.png");
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        File.WriteAllBytes(path, data.ToArray());
        return path;
    }
}

using SkiaSharp;

namespace ApprovalHub.Documents.Layout;

/// <summary>The end of a record (笔录、记录): lines to be signed by hand at the right, the QR code to verify it at the left.</summary>
/// <param name="Who">Who signs, a line each.</param>
/// <param name="Date">The day of the record.</param>
/// <param name="VerifyUrl">What the QR code carries.</param>
internal sealed record Signatures(IReadOnlyList<string> Who, string Date, string VerifyUrl) : Block
{
    private const string Hint = "扫码查验本文书";
    private const float QrSide = 28 * Page.Millimetre;

    private static readonly TextStyle Hand = new(FontRole.Body, 12, 23) { Align = TextAlign.Left };
    private static readonly TextStyle Small = new(FontRole.Body, 9, 12) { Align = TextAlign.Center };

    private IEnumerable<string> Lines => [.. Who.Select(who => $"{who}（签名）：________________"), $"记录日期：{Date}"];

    public override IEnumerable<(string Text, FontRole Role)> Texts => [.. Lines.Select(line => (line, Hand.Role)), (Hint, Small.Role)];

    public override IEnumerable<Slice> Set(Typesetter setter, float width)
    {
        var left = QrSide + 12;
        var hint = LineBreaker.Break(setter.Shape(Hint, Small), Small, QrSide);
        List<Line> lines = [.. Lines.SelectMany(text => LineBreaker.Break(setter.Shape(text, Hand), Hand, width - left))];
        var beside = lines.Take((int)MathF.Ceiling((QrSide + hint.Count * Small.Leading) / Hand.Leading)).ToList();
        var height = MathF.Max(QrSide + hint.Count * Small.Leading, beside.Count * Hand.Leading);
        yield return new Slice(height, (canvas, at) =>
        {
            QrPainter.Draw(canvas, VerifyUrl, at, QrSide);
            Draw(canvas, hint, new SKPoint(at.X, at.Y + QrSide), Small);
            Draw(canvas, beside, new SKPoint(at.X + left, at.Y), Hand);
        })
        { KeepWithNext = lines.Count > beside.Count };
        foreach (var (line, i) in lines.Select((line, i) => (line, i)).Skip(beside.Count))
        {
            yield return new Slice(Hand.Leading, (canvas, at) => LinePainter.Draw(canvas, line, new SKPoint(at.X + left, at.Y), Hand))
            { KeepWithNext = i == lines.Count - 2 };
        }
    }

    private static void Draw(Surface canvas, IReadOnlyList<Line> lines, SKPoint at, TextStyle style)
    {
        for (var i = 0; i < lines.Count; i++)
            LinePainter.Draw(canvas, lines[i], new SKPoint(at.X, at.Y + i * style.Leading), style);
    }
}

namespace ApprovalHub.Documents.Layout;

/// <summary>The end of a form that people sign on the print: at the right a line to sign and one for the day, for each; the QR code to verify it at the left.</summary>
/// <param name="Who">Who signs, and how: 签名, or 签名、盖章.</param>
/// <param name="VerifyUrl">What the QR code carries.</param>
internal sealed record SignedForms(IReadOnlyList<(string Who, string How)> Who, string VerifyUrl) : Block
{
    private const string Hint = "扫码查验本文书";
    private const float QrSide = 28 * Page.Millimetre;

    private static readonly TextStyle Hand = new(FontRole.Body, 12, 24) { Align = TextAlign.Left };
    private static readonly TextStyle Small = new(FontRole.Body, 9, 12) { Align = TextAlign.Center };

    private IEnumerable<string> Lines => Who.SelectMany(one => new[] { $"{one.Who}（{one.How}）：________________", "日期：______年____月____日" });

    public override IEnumerable<(string Text, FontRole Role)> Texts => [.. Lines.Select(line => (line, Hand.Role)), (Hint, Small.Role)];

    public override IEnumerable<Slice> Set(Typesetter setter, float width)
    {
        var left = width * 0.42f;
        var hint = LineBreaker.Break(setter.Shape(Hint, Small), Small, QrSide);
        List<Line> lines = [.. Lines.SelectMany(text => LineBreaker.Break(setter.Shape(text, Hand), Hand, width - left))];
        yield return new Slice(MathF.Max(QrSide + hint.Count * Small.Leading, lines.Count * Hand.Leading), (canvas, at) =>
        {
            QrPainter.Draw(canvas, VerifyUrl, at, QrSide);
            for (var i = 0; i < hint.Count; i++)
                LinePainter.Draw(canvas, hint[i], new(at.X, at.Y + QrSide + i * Small.Leading), Small);
            for (var i = 0; i < lines.Count; i++)
                LinePainter.Draw(canvas, lines[i], new(at.X + left, at.Y + i * Hand.Leading), Hand);
        });
    }
}

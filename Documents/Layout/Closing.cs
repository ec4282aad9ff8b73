using ApprovalHub.Documents.Models;
using SkiaSharp;

namespace ApprovalHub.Documents.Layout;

/// <summary>The end of a paper: at the right the organ and the date with the seal over them (骑年盖月), at the left the QR code to verify it.</summary>
internal sealed record Closing(Seal Seal, string Date, string VerifyUrl, bool Sample, byte[]? Picture = null) : Block
{
    private const string Hint = "扫码查验本文书";
    private const float QrSide = 28 * Page.Millimetre;
    private const float Height = SealPainter.Diameter + 4;

    private static readonly TextStyle Signature = new(FontRole.Body, Page.BodySize, Page.BodyLeading) { Align = TextAlign.Center };
    private static readonly TextStyle Small = new(FontRole.Body, 9, 12) { Align = TextAlign.Center };

    /// <summary>Organ and date have this share of the width, the QR code the rest.</summary>
    private const float SignatureShare = 0.62f;

    /// <summary>The smallest print in which a narrow closing keeps the organ's name on one line; longer names break.</summary>
    private const float Smallest = 9;

    /// <summary>Whether it stands in a narrow column, as on a certificate: the organ then takes all that the QR code leaves, in a print small enough for one line.</summary>
    public bool Narrow { get; init; }

    public override IEnumerable<(string Text, FontRole Role)> Texts =>
    [
        (Seal.Organ, FontRole.Body), (Seal.Organ, SealPainter.NameStyle.Role), (Date, FontRole.Body), (Hint, FontRole.Body),
        .. Captions.Select(caption => (caption, FontRole.Heading)),
    ];

    private IEnumerable<string> Captions => new[] { Seal.Caption, Sample ? SealPainter.Sample : null }.OfType<string>();

    public override IEnumerable<Slice> Set(Typesetter setter, float width)
    {
        var column = Narrow ? width - QrSide - 8 : width * SignatureShare;
        var signature = Narrow ? OneLine(setter, column) : Signature;
        List<(Line Line, TextStyle Style)> signed =
        [
            .. LineBreaker.Break(setter.Shape(Seal.Organ, signature), signature, column).Select(line => (line, signature)),
            .. LineBreaker.Break(setter.Shape(Date, signature), signature, column).Select(line => (line, signature)),
        ];
        var hint = LineBreaker.Break(setter.Shape(Hint, Small), Small, QrSide);
        var name = setter.Shape(Seal.Organ, SealPainter.NameStyle);
        List<Line> captions = [.. Captions.SelectMany(text => LineBreaker.Break(setter.Shape(text, SealPainter.CaptionStyle), SealPainter.CaptionStyle, SealPainter.Diameter))];
        var height = Math.Max(Height, signed.Sum(item => item.Style.Leading)); // a long name makes it higher than its seal
        yield return new Slice(height, (canvas, at) =>
        {
            DrawQr(canvas, at, height, hint);
            DrawSigned(canvas, signed, new SKPoint(at.X + width - column, at.Y), height);
            var centre = new SKPoint(at.X + width - column / 2, at.Y + height / 2);
            if (Picture is { } picture)
                SealPainter.DrawPicture(canvas, centre, picture, Sample ? captions[^1] : null);
            else
                SealPainter.Draw(canvas, centre, name, captions);
        })
        { Before = 12, KeepWithNext = true };
    }

    /// <summary>The largest print in which the organ's name stands on one line.</summary>
    private TextStyle OneLine(Typesetter setter, float column)
    {
        var style = Signature;
        while (style.Size > Smallest && LineBreaker.Break(setter.Shape(Seal.Organ, style), style, column).Count > 1)
            style = style with { Size = style.Size - 0.5f };
        return style;
    }

    private void DrawQr(Surface canvas, SKPoint at, float height, IReadOnlyList<Line> hint)
    {
        var top = at.Y + (height - QrSide - hint.Count * Small.Leading) / 2;
        QrPainter.Draw(canvas, VerifyUrl, new SKPoint(at.X, top), QrSide);
        for (var i = 0; i < hint.Count; i++)
            LinePainter.Draw(canvas, hint[i], new SKPoint(at.X, top + QrSide + i * Small.Leading), Small);
    }

    /// <summary>The date's line runs through the lower half of the seal, the organ's through its upper half.</summary>
    private static void DrawSigned(Surface canvas, List<(Line Line, TextStyle Style)> signed, SKPoint at, float height)
    {
        var y = at.Y + (height - signed.Sum(item => item.Style.Leading)) / 2;
        foreach (var (line, style) in signed)
        {
            LinePainter.Draw(canvas, line, new SKPoint(at.X, y), style);
            y += style.Leading;
        }
    }
}

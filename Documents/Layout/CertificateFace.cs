using SkiaSharp;

namespace ApprovalHub.Documents.Layout;

/// <summary>
/// The page of a certificate (证照) in landscape: border, title, what it says at the left, QR code, number and seal at the right. What does not fit on it even
/// in the smallest print follows on further pages: a certificate loses nothing.
/// </summary>
/// <param name="Title">Name of the certificate.</param>
/// <param name="Number">The line with its number.</param>
/// <param name="Closing">Organ, date, seal and QR code.</param>
internal sealed record CertificateFace(string Title, string Number, Closing Closing) : Block
{
    private const float Pad = 11 * Page.Millimetre;
    private const float InnerRule = 6;
    private const float LeftShare = 0.6f;

    /// <summary>Labels take no more of their column.</summary>
    private const float LabelShare = 0.4f;

    /// <summary>The title takes no more of the page.</summary>
    private const float TitleShare = 0.25f;

    private const float Largest = 17, Smallest = 6;

    private static readonly TextStyle TitleStyle = new(FontRole.Heading, 40, 58) { Align = TextAlign.Center };
    private static readonly TextStyle NumberStyle = new(FontRole.Body, 15, 24) { Align = TextAlign.Center };

    /// <summary>What stands at the left, label and value.</summary>
    public required IReadOnlyList<(string Label, string Value)> Fields { get; init; }

    /// <summary>What stands at the right above the seal.</summary>
    public required IReadOnlyList<(string Label, string Value)> Beside { get; init; }

    public override IEnumerable<(string Text, FontRole Role)> Texts =>
    [
        (Title, TitleStyle.Role), (Number, NumberStyle.Role), .. Closing.Texts,
        .. Fields.Concat(Beside).SelectMany(said => new[] { (said.Label, FontRole.Heading), (said.Value, FontRole.Body) }),
    ];

    public override IEnumerable<Slice> Set(Typesetter setter, float width)
    {
        var height = Frame.Landscape.Height;
        var inner = width - 2 * Pad;
        var column = inner * LeftShare - Pad;
        var (title, titleStyle) = Heading(setter, inner, height * TitleShare);
        var number = Lines(setter, Number, NumberStyle, inner);
        var top = Pad + title.Count * titleStyle.Leading + number.Count * NumberStyle.Leading + 14;
        var (fields, more) = Fit(setter, Fields, column, height - top - Pad);
        var closing = (Closing with { Narrow = true }).Set(setter, inner - column - Pad).Single();
        var (beside, further) = Fit(setter, Beside, inner - column - Pad, height - top - Pad - closing.Height - 10);
        yield return new Slice(height, (canvas, at) =>
        {
            DrawBorder(canvas, SKRect.Create(at.X, at.Y, width, height));
            DrawLines(canvas, title, new SKPoint(at.X + Pad, at.Y + Pad), titleStyle);
            DrawLines(canvas, number, new SKPoint(at.X + Pad, at.Y + Pad + title.Count * titleStyle.Leading), NumberStyle);
            fields.Draw(canvas, new SKPoint(at.X + Pad, at.Y + top));
            beside.Draw(canvas, new SKPoint(at.X + width - Pad - (inner - column - Pad), at.Y + top));
            closing.Draw(canvas, new SKPoint(at.X + width - Pad - (inner - column - Pad), at.Y + height - Pad - closing.Height));
        });
        foreach (var line in more.Slices().Concat(further.Slices()))
            yield return line;
    }

    /// <summary>The largest size at which the title fits its share of the page.</summary>
    private (IReadOnlyList<Line> Lines, TextStyle Style) Heading(Typesetter setter, float width, float height)
    {
        for (var size = TitleStyle.Size; ; size -= 2)
        {
            var style = TitleStyle with { Size = size, Leading = size * TitleStyle.Leading / TitleStyle.Size };
            var lines = Lines(setter, Title, style, width);
            if (lines.Count * style.Leading <= height || size <= Smallest)
                return (lines, style);
        }
    }

    private static IReadOnlyList<Line> Lines(Typesetter setter, string text, TextStyle style, float width) => LineBreaker.Break(setter.Shape(text, style), style, width);

    /// <summary>All fields in the largest size at which they fit the height; where none does, those that fit in the smallest one, and the rest.</summary>
    private static (FieldColumn Here, FieldColumn Further) Fit(Typesetter setter, IReadOnlyList<(string Label, string Value)> fields, float width, float height)
    {
        for (var size = Largest; ; size--)
        {
            var label = new TextStyle(FontRole.Heading, size * 0.82f, size * 1.55f) { Align = TextAlign.Left };
            var value = new TextStyle(FontRole.Body, size, size * 1.55f) { Align = TextAlign.Left };
            var labelWidth = Math.Min(label.Size * (fields.Max(f => f.Label.Length) + 1), width * LabelShare);
            var rows = fields.Select(f => new FieldRow(Lines(setter, f.Label, label, labelWidth), Lines(setter, f.Value, value, width - labelWidth))).ToList();
            var column = new FieldColumn(rows, label, value, labelWidth);
            if (column.Height <= height || size <= Smallest)
                return column.Split(height);
        }
    }

    private static void DrawBorder(Surface canvas, SKRect box)
    {
        using var ink = new SKPaint { Color = new SKColor(0x8A, 0x6D, 0x2F), IsAntialias = true, IsStroke = true, StrokeWidth = 3 };
        canvas.DrawRect(box.Left, box.Top, box.Width, box.Height, ink);
        ink.StrokeWidth = 0.8f;
        canvas.DrawRect(box.Left + InnerRule, box.Top + InnerRule, box.Width - 2 * InnerRule, box.Height - 2 * InnerRule, ink);
    }

    private static void DrawLines(Surface canvas, IReadOnlyList<Line> lines, SKPoint at, TextStyle style)
    {
        for (var i = 0; i < lines.Count; i++)
            LinePainter.Draw(canvas, lines[i], new SKPoint(at.X, at.Y + i * style.Leading), style);
    }

    private sealed record FieldRow(IReadOnlyList<Line> Label, IReadOnlyList<Line> Value);

    private sealed record FieldColumn(IReadOnlyList<FieldRow> Rows, TextStyle Label, TextStyle Value, float LabelWidth)
    {
        private float Gap => Value.Size * 0.45f;

        public float Height => Rows.Sum(RowHeight);

        public (FieldColumn Here, FieldColumn Further) Split(float height)
        {
            var (count, used) = (0, 0f);
            while (count < Rows.Count && (used += RowHeight(Rows[count])) <= height)
                count++;
            return (this with { Rows = [.. Rows.Take(count)] }, this with { Rows = [.. Rows.Skip(count)] });
        }

        /// <summary>One slice a line, so that a page may end anywhere.</summary>
        public IEnumerable<Slice> Slices() =>
            from row in Rows
            from i in Enumerable.Range(0, Math.Max(row.Label.Count, row.Value.Count))
            select new Slice(Value.Leading, (canvas, at) =>
            {
                DrawLines(canvas, [.. row.Label.Skip(i).Take(1)], at, Label);
                DrawLines(canvas, [.. row.Value.Skip(i).Take(1)], new SKPoint(at.X + LabelWidth, at.Y), Value);
            });

        public void Draw(Surface canvas, SKPoint at)
        {
            foreach (var row in Rows)
            {
                DrawLines(canvas, row.Label, at, Label);
                DrawLines(canvas, row.Value, new SKPoint(at.X + LabelWidth, at.Y), Value);
                at.Y += RowHeight(row);
            }
        }

        private float RowHeight(FieldRow row) => Math.Max(row.Label.Count, row.Value.Count) * Value.Leading + Gap;
    }
}

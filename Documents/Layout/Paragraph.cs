namespace ApprovalHub.Documents.Layout;

/// <summary>Running text; a line break in it begins a new paragraph of the same style.</summary>
internal sealed record Paragraph(string Text, TextStyle Style) : Block
{
    /// <summary>Lines that stay together at a page's end, so that no single line is left alone (孤行).</summary>
    private const int Together = 2;

    public override IEnumerable<(string Text, FontRole Role)> Texts => [(Text, Style.Role)];

    public override IEnumerable<Slice> Set(Typesetter setter, float width)
    {
        var lines = LineBreaker.Break(setter.Shape(Text, Style), Style, width);
        return lines.Select((line, i) => new Slice(Style.Leading + (i == lines.Count - 1 ? Style.After : 0), (canvas, at) => LinePainter.Draw(canvas, line, at, Style))
        {
            Before = i == 0 ? Style.Before : 0,
            KeepWithNext = KeepsNext(i, lines.Count),
        });
    }

    private bool KeepsNext(int line, int count) =>
        line == count - 1 ? Style.KeepWithNext : line < Together - 1 || line >= count - Together;
}

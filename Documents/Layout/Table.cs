using SkiaSharp;

namespace ApprovalHub.Documents.Layout;

/// <summary>A ruled table; its head is repeated on every page it runs over.</summary>
/// <param name="Columns">Widths as shares of the whole.</param>
/// <param name="Head">Rows that are repeated.</param>
/// <param name="Rows">The others; the spans of a row add up to the columns.</param>
internal sealed record Table(IReadOnlyList<float> Columns, IReadOnlyList<IReadOnlyList<Cell>> Head, IReadOnlyList<IReadOnlyList<Cell>> Rows) : Block
{
    /// <summary>A row of more lines is cut, so that a name of any length ends up on paper.</summary>
    private const int TallestRow = 14;
    private const float PadX = 4;
    private const float PadY = 3;
    private const float Rule = 0.6f;

    public float Before { get; init; }

    public override IEnumerable<(string Text, FontRole Role)> Texts => Head.Concat(Rows).SelectMany(row => row).Select(cell => (cell.Text, cell.Style.Role));

    public override IEnumerable<Slice> Set(Typesetter setter, float width)
    {
        var edges = Edges(width);
        List<Slice> heads = [.. Head.SelectMany(row => SetRow(row, setter, edges)).Select(head => head with { KeepWithNext = true })];
        List<Slice> rows = [.. Rows.SelectMany(row => SetRow(row, setter, edges)).Select(row => row with { Heads = heads })];
        List<Slice> all = [.. heads, .. rows];
        if (all.Count > 0)
            all[0] = all[0] with { Before = Before };
        return all;
    }

    private float[] Edges(float width)
    {
        var (x, sum) = (0f, Columns.Sum());
        return [0, .. Columns.Select(column => x += column * width / sum)];
    }

    private static IEnumerable<Slice> SetRow(IReadOnlyList<Cell> row, Typesetter setter, float[] edges)
    {
        var cells = new List<SetCell>();
        var column = 0;
        foreach (var cell in row)
        {
            var (left, right) = (edges[column], edges[column += cell.Span]);
            var lines = LineBreaker.Break(setter.Shape(cell.Text, cell.Style), cell.Style, right - left - 2 * PadX);
            cells.Add(new SetCell(lines, cell.Style, left, right));
        }

        var most = cells.Max(cell => cell.Lines.Count);
        for (var first = 0; first < most; first += TallestRow)
            yield return Piece([.. cells.Select(cell => cell with { Lines = [.. cell.Lines.Skip(first).Take(TallestRow)] })]);
    }

    private static Slice Piece(List<SetCell> cells)
    {
        var height = cells.Max(cell => cell.Lines.Count * cell.Style.Leading) + 2 * PadY;
        return new Slice(height, (canvas, at) => cells.ForEach(cell => DrawCell(canvas, cell, at, height)));
    }

    private static void DrawCell(Surface canvas, SetCell cell, SKPoint at, float height)
    {
        using var rule = new SKPaint { Color = SKColors.Black, IsStroke = true, StrokeWidth = Rule };
        canvas.DrawRect(at.X + cell.Left, at.Y, cell.Right - cell.Left, height, rule);
        var y = at.Y + (height - cell.Lines.Count * cell.Style.Leading) / 2;
        foreach (var line in cell.Lines)
        {
            LinePainter.Draw(canvas, line, new SKPoint(at.X + cell.Left + PadX, y), cell.Style);
            y += cell.Style.Leading;
        }
    }

    private sealed record SetCell(IReadOnlyList<Line> Lines, TextStyle Style, float Left, float Right);
}

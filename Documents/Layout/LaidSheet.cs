using SkiaSharp;

namespace ApprovalHub.Documents.Layout;

/// <summary>A sheet set on pages with their feet, to be drawn in any format. Belongs to one render.</summary>
internal sealed class LaidSheet : IDisposable
{
    private static readonly TextStyle Footer = new(FontRole.Body, 10.5f, 14) { Align = TextAlign.Center };
    private static readonly TextStyle FooterNumber = Footer with { Align = TextAlign.Left, Size = 9 };

    private readonly Sheet _sheet;
    private readonly Typesetter _setter;
    private readonly IReadOnlyList<IReadOnlyList<PlacedSlice>> _pages;

    private LaidSheet(Sheet sheet, Typesetter setter, IReadOnlyList<IReadOnlyList<PlacedSlice>> pages) => (_sheet, _setter, _pages) = (sheet, setter, pages);

    public int Pages => _pages.Count;

    public IReadOnlyCollection<CutFont> Fonts => _setter.Fonts;

    public static LaidSheet Lay(Sheet sheet, FontShelf shelf)
    {
        var setter = new Typesetter(shelf, [.. sheet.Blocks.SelectMany(block => block.Texts), (sheet.Number, FontRole.Body), (PageOf(1234567890, 0), FontRole.Body)]);
        try
        {
            return new LaidSheet(sheet, setter, Paginator.Lay(sheet.Blocks.SelectMany(block => block.Set(setter, sheet.Frame.TextWidth)), sheet.Frame.Height));
        }
        catch
        {
            setter.Dispose();
            throw;
        }
    }

    public void Draw(int page, Surface surface)
    {
        foreach (var (slice, top) in _pages[page])
            slice.Draw(surface, new SKPoint(_sheet.Frame.Left, _sheet.Frame.Top + top));
        if (_sheet.Frame.HasFooter)
            DrawFooter(surface, PageOf(page + 1, Pages));
    }

    public void Dispose() => _setter.Dispose();

    private static string PageOf(int page, int pages) => $"第{page}页 共{pages}页";

    private void DrawFooter(Surface surface, string page)
    {
        foreach (var (text, style, row) in new[] { (page, Footer, 0), (_sheet.Number, FooterNumber, 1) })
        {
            var line = LineBreaker.Break(_setter.Shape(text, style), style, _sheet.Frame.TextWidth)[0];
            LinePainter.Draw(surface, line, new SKPoint(_sheet.Frame.Left, _sheet.Frame.FooterTop + row * Footer.Leading), style);
        }
    }
}

using ApprovalHub.Documents;
using ApprovalHub.Documents.Layout;
using SkiaSharp;

namespace ApprovalHub.Benchmarks.Papers;

/// <summary>
/// The floor: the words of a paper written by SkiaSharp alone, a call a line, with faces that were cut to these words before the clock runs, the same bytes as the press embeds; no
/// cutting, shaping or breaking, no rules, no QR code, no seal. (With whole faces it would put 12 MB into each PDF, as SkiaSharp cuts none.) The faces are opened in each print: the
/// words of a new paper are new, so nobody can have them open.
/// </summary>
internal sealed class BarePaper : IDisposable
{
    private readonly Dictionary<CutFont, SKTypeface> faces = [];
    private readonly List<TextLines> pages = [];

    public BarePaper(DocumentPress press, string kind, string snapshot)
    {
        using var laid = press.Lay(press.Compose(kind, DocumentPress.Kinds[kind], snapshot));
        for (var i = 0; i < laid.Pages; i++)
        {
            pages.Add(new TextLines());
            laid.Draw(i, pages[i]);
        }

        foreach (var font in pages.SelectMany(page => page.Lines).Select(line => line.Font).Distinct())
            faces.Add(font, Open(font.Bytes));
    }

    public int Pages => pages.Count;

    /// <summary>As for a paper that was not printed before.</summary>
    public byte[] Print()
    {
        var opened = faces.Keys.ToDictionary(cut => cut, cut => Open(cut.Bytes));
        try
        {
            return Print(opened);
        }
        finally
        {
            foreach (var face in opened.Values)
                face.Dispose();
        }
    }

    /// <summary>The same words once more, with faces whose outlines and widths SkiaSharp remembers from the time before.</summary>
    public byte[] PrintAgain() => Print(faces);

    private static SKTypeface Open(byte[] cut)
    {
        using var data = SKData.CreateCopy(cut);
        return SKTypeface.FromData(data);
    }

    private byte[] Print(Dictionary<CutFont, SKTypeface> opened)
    {
        using var bytes = new MemoryStream();
        using (var document = SKDocument.CreatePdf(bytes))
        {
            foreach (var page in pages)
            {
                Draw(document.BeginPage(595, 842), page, opened);
                document.EndPage();
            }

            document.Close();
        }

        return bytes.ToArray();
    }

    public void Dispose()
    {
        foreach (var face in faces.Values)
            face.Dispose();
    }

    private static void Draw(SKCanvas canvas, TextLines page, Dictionary<CutFont, SKTypeface> opened)
    {
        using var ink = new SKPaint { Color = SKColors.Black };
        foreach (var (text, cut, at, size) in page.Lines)
        {
            using var font = new SKFont(opened[cut], size) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None }; // as the press
            canvas.DrawText(text, at.X, at.Y, font, ink);
        }
    }
}

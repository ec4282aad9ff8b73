using ApprovalHub.Documents;
using ApprovalHub.Documents.Layout;
using SkiaSharp;

namespace ApprovalHub.Benchmarks.Papers;

/// <summary>
/// The floor: the words of a paper written by SkiaSharp alone, a call a line, with faces that were cut to these words and opened before the clock runs; no
/// cutting, shaping or breaking, no rules, no QR code, no seal. (With whole faces it would put 12 MB into each PDF, as SkiaSharp cuts none.)
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
        {
            using var data = SKData.CreateCopy(font.Bytes);
            faces.Add(font, SKTypeface.FromData(data));
        }
    }

    public int Pages => pages.Count;

    public byte[] Print()
    {
        using var bytes = new MemoryStream();
        using (var document = SKDocument.CreatePdf(bytes))
        {
            foreach (var page in pages)
            {
                Draw(document.BeginPage(595, 842), page);
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

    private void Draw(SKCanvas canvas, TextLines page)
    {
        using var ink = new SKPaint { Color = SKColors.Black };
        foreach (var (text, cut, at, size) in page.Lines)
        {
            using var font = new SKFont(faces[cut], size);
            canvas.DrawText(text, at.X, at.Y, font, ink);
        }
    }
}

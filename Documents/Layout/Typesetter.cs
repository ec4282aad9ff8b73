using System.Text;
using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace ApprovalHub.Documents.Layout;

/// <summary>Shapes the texts of one paper, with fonts cut to exactly what these texts use. Belongs to one render.</summary>
internal sealed class Typesetter : IDisposable
{
    private static readonly Feature[] NoLigatures = [Feature.Parse("-liga"), Feature.Parse("-clig")];

    private readonly FontShelf _shelf;
    private readonly Dictionary<FontFace, CutFont> _cut = [];

    /// <param name="shelf">The faces.</param>
    /// <param name="texts">All that will be shaped.</param>
    /// <param name="forPictures">Whether it is drawn on a picture; else it is written into a PDF, which gets its outlines afterwards (<see cref="Updates.PdfFonts"/>), or into an OFD.</param>
    public Typesetter(FontShelf shelf, IEnumerable<(string Text, FontRole Role)> texts, bool forPictures = false)
    {
        _shelf = shelf;
        var used = new Dictionary<FontFace, SortedSet<int>>();
        foreach (var (text, role) in texts)
        {
            foreach (var rune in Printable(text, role).EnumerateRunes())
                Note(used, rune.Value, role);
        }

        var lengths = forPictures ? null : new HashSet<int>();
        foreach (var (face, codePoints) in used)
            _cut.Add(face, new CutFont(face.Cut(codePoints), lengths));
    }

    /// <summary>The fonts that were cut for the paper.</summary>
    public IReadOnlyCollection<CutFont> Fonts => _cut.Values;

    /// <summary>The characters of a text, shaped; a line break is a cluster without glyphs.</summary>
    public IReadOnlyList<Cluster> Shape(string text, TextStyle style)
    {
        var clusters = new List<Cluster>();
        var run = new StringBuilder();
        FontFace? current = null;
        foreach (var rune in Printable(text, style.Role).EnumerateRunes())
        {
            var face = rune.Value == '\n' ? null : FaceOf(rune, style.Role, current);
            if (face != current)
                Flush(clusters, run, current, style.Size);
            current = face;
            if (face is null)
                clusters.Add(new Cluster('\n', [], 0));
            else
                Append(run, rune);
        }

        Flush(clusters, run, current, style.Size);
        return clusters;
    }

    public void Dispose()
    {
        foreach (var font in _cut.Values)
            font.Dispose();
    }

    /// <summary>A combining mark stays in the face of its base where that has it, so that the two are shaped together.</summary>
    private FontFace FaceOf(Rune rune, FontRole role, FontFace? current) =>
        Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.NonSpacingMark && current is not null && current.Covers(rune.Value)
            ? current
            : _shelf.FaceFor(rune.Value, role)!;

    private void Note(Dictionary<FontFace, SortedSet<int>> used, int codePoint, FontRole role)
    {
        if (codePoint == '\n')
            return;
        var face = _shelf.FaceFor(codePoint, role)!;
        if (!used.TryGetValue(face, out var codePoints))
            used.Add(face, codePoints = []);
        codePoints.Add(codePoint);
    }

    private string Printable(string text, FontRole role) => PlainText.Printable(text, codePoint => _shelf.FaceFor(codePoint, role) is not null);

    private static void Append(StringBuilder run, Rune rune)
    {
        if (rune.IsBmp)
            run.Append((char)rune.Value);
        else
            run.Append(rune.ToString());
    }

    private void Flush(List<Cluster> clusters, StringBuilder run, FontFace? face, float size)
    {
        if (run.Length == 0)
            return;
        ShapeRun(clusters, run.ToString(), _cut[face!], size);
        run.Clear();
    }

    private static void ShapeRun(List<Cluster> clusters, string text, CutFont font, float size)
    {
        using var buffer = new Buffer();
        buffer.AddUtf16(text);
        buffer.Direction = Direction.LeftToRight;
        buffer.GuessSegmentProperties();
        buffer.Direction = Direction.LeftToRight;
        font.Shaping.Shape(buffer, NoLigatures);
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        var scale = size / font.UnitsPerEm;
        for (var i = 0; i < infos.Length;)
        {
            var glyphs = new List<Glyph>(1);
            var (start, x) = (infos[i].Cluster, 0f);
            for (; i < infos.Length && infos[i].Cluster == start; i++)
            {
                glyphs.Add(new Glyph(font, (ushort)infos[i].Codepoint, x + positions[i].XOffset * scale, -positions[i].YOffset * scale));
                x += positions[i].XAdvance * scale;
            }

            var end = i < infos.Length ? (int)infos[i].Cluster : text.Length;
            clusters.Add(new Cluster(char.ConvertToUtf32(text, (int)start), glyphs, x) { Text = text.AsMemory((int)start, end - (int)start) });
        }
    }
}

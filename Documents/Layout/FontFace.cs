using HarfBuzzSharp;

namespace ApprovalHub.Documents.Layout;

/// <summary>One TrueType face on disk: what it covers, and cut copies of it. Safe to use from several threads.</summary>
internal sealed class FontFace : IDisposable
{
    private readonly Blob _blob;
    private readonly Face _face;
    private readonly Font _font;

    private FontFace(Blob blob, Face face)
    {
        _blob = blob;
        _face = face;
        _face.MakeImmutable();
        _font = new Font(_face);
    }

    /// <summary>Opens a face; <paramref name="source"/> is a path, with <c>#n</c> for the n-th face of a collection.</summary>
    public static FontFace Open(string source)
    {
        var (path, index) = Split(source);
        if (!File.Exists(path))
            throw new FontsMissingException($"The configured font file '{path}' is not there");
        var blob = Blob.FromFile(path);
        var face = new Face(blob, index);
        using var outlines = face.ReferenceTable(new Tag('g', 'l', 'y', 'f'));
        if (outlines.Length == 0)
            throw new FontsMissingException($"'{source}' is no TrueType face (no glyf table); CFF faces do not come out as searchable text");
        return new FontFace(blob, face);
    }

    public bool Covers(int codePoint) => _font.TryGetNominalGlyph((uint)codePoint, out var glyph) && glyph != 0;

    public byte[] Cut(IReadOnlyCollection<int> codePoints) => HarfBuzzSubset.Cut(_face, codePoints);

    public void Dispose()
    {
        _font.Dispose();
        _face.Dispose();
        _blob.Dispose();
    }

    private static (string Path, int Index) Split(string source)
    {
        var mark = source.LastIndexOf('#');
        return mark > 0 && int.TryParse(source.AsSpan(mark + 1), out var index) ? (source[..mark], index) : (source, 0);
    }
}

using HarfBuzzSharp;
using SkiaSharp;

namespace ApprovalHub.Documents.Layout;

/// <summary>The part of a face that one paper needs, for shaping (HarfBuzz) and for drawing (Skia). Belongs to one render.</summary>
internal sealed class CutFont : IDisposable
{
    private readonly SKData _data;
    private readonly Blob _blob;
    private readonly Face _face;
    private readonly FontTables _tables;

    /// <param name="bytes">The font as it was cut.</param>
    /// <param name="lengths">Lengths of the hollow fonts of the same PDF so far; null to draw pictures, with outlines.</param>
    public CutFont(byte[] bytes, ISet<int>? lengths)
    {
        Bytes = bytes;
        _tables = new FontTables(bytes);
        var drawn = lengths is null ? bytes : _tables.Hollow(lengths);
        HollowLength = drawn.Length;
        using (var outside = SKData.CreateCopy(drawn))
            Typeface = SKTypeface.FromData(outside) ?? throw new InvalidOperationException("Skia cannot read the cut font");
        _data = SKData.CreateCopy(bytes); // native memory: Blob.FromStream would point at a managed array that the collector may move
        _blob = new Blob(_data.Data, bytes.Length, MemoryMode.ReadOnly);
        _face = new Face(_blob, 0);
        Shaping = new Font(_face);
        UnitsPerEm = _face.UnitsPerEm;
    }

    /// <summary>The font as it was cut, with its characters and names: as OFD takes it.</summary>
    public byte[] Bytes { get; }

    /// <summary>The font as PDF takes it.</summary>
    public byte[] Embedded => _tables.Embedded();

    /// <summary>Length of the font that Skia embeds in its place, unlike any other of the same paper.</summary>
    public int HollowLength { get; }

    /// <summary>What Skia draws with: without outlines for a PDF.</summary>
    public SKTypeface Typeface { get; }

    public Font Shaping { get; }

    public int UnitsPerEm { get; }

    public void Dispose()
    {
        Shaping.Dispose();
        _face.Dispose();
        _blob.Dispose();
        Typeface.Dispose();
        _data.Dispose();
    }
}

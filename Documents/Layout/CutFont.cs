using HarfBuzzSharp;
using SkiaSharp;

namespace ApprovalHub.Documents.Layout;

/// <summary>The part of a face that one paper needs, for shaping (HarfBuzz) and for drawing (Skia). Belongs to one render.</summary>
internal sealed class CutFont : IDisposable
{
    private readonly SKData _data;
    private readonly Blob _blob;
    private readonly Face _face;

    public CutFont(byte[] bytes)
    {
        Bytes = bytes;
        // Both readers share native memory: Blob.FromStream would point at a managed array that the collector may move.
        _data = SKData.CreateCopy(bytes);
        Typeface = SKTypeface.FromData(_data) ?? throw new InvalidOperationException("Skia cannot read the cut font");
        _blob = new Blob(_data.Data, bytes.Length, MemoryMode.ReadOnly);
        _face = new Face(_blob, 0);
        Shaping = new Font(_face);
        UnitsPerEm = _face.UnitsPerEm;
    }

    public byte[] Bytes { get; }

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

using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ApprovalHub.Documents.Updates;

/// <summary>
/// Puts the whole fonts into a PDF that Skia wrote with hollow ones (<see cref="Layout.FontTables.Hollow"/>): Skia's own deflate over the outlines, which SkiaSharp lets nobody change, took two
/// fifths of a print, and opening them a quarter. Everything else stays byte by byte; the cross-reference table follows.
/// </summary>
internal static class PdfFonts
{
    private const int EntryLength = 20, PlaceLength = 10;

    /// <summary>Over outlines the level above takes a fifth longer for one part in a hundred.</summary>
    private static readonly ZLibCompressionOptions Packing = new() { CompressionLevel = 4 };

    /// <param name="pdf">As Skia wrote it.</param>
    /// <param name="fonts">The fonts to embed by the length of the hollow ones.</param>
    /// <exception cref="UnreadableFileException">It is built in another way, or holds a font that is none of these.</exception>
    public static byte[] Fill(ReadOnlySpan<byte> pdf, IReadOnlyDictionary<int, byte[]> fonts)
    {
        var table = Number(pdf[(At(pdf, "startxref"u8) + 10)..]);
        var count = Number(pdf[(table + "xref\n0 "u8.Length)..]);
        var entries = table + pdf[(table + 5)..].IndexOf((byte)'\n') + 6;
        var places = new (int Place, int Number)[count - 1];
        for (var i = 1; i < count; i++)
            places[i - 1] = (Number(pdf[(entries + i * EntryLength)..]), i);
        Array.Sort(places);

        var filled = new MemoryStream(pdf.Length + fonts.Values.Sum(font => font.Length));
        filled.Write(pdf[..places[0].Place]);
        var moved = pdf[table..].ToArray();
        for (var i = 0; i < places.Length; i++)
        {
            Write(moved.AsSpan(entries - table + places[i].Number * EntryLength), filled.Position);
            var body = pdf[places[i].Place..(i + 1 < places.Length ? places[i + 1].Place : table)];
            var head = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{places[i].Number} 0 obj\n"));
            if (body[head.Length..].StartsWith("<</Length1 "u8))
                WriteFont(filled, head, fonts.TryGetValue(Number(body[(head.Length + 11)..]), out var font) ? font : throw new UnreadableFileException("it holds a font of somebody else's"));
            else
                filled.Write(body);
        }

        var start = filled.Position;
        filled.Write(moved.AsSpan(0, At(moved, "startxref"u8)));
        filled.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n")));
        return filled.ToArray();
    }

    private static void WriteFont(MemoryStream to, byte[] head, byte[] font)
    {
        using var packed = new MemoryStream(font.Length);
        using (var deflate = new ZLibStream(packed, Packing, leaveOpen: true))
            deflate.Write(font);
        to.Write(head);
        to.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"<</Length1 {font.Length}\n/Filter /FlateDecode\n/Length {packed.Length}>> stream\n")));
        to.Write(packed.GetBuffer().AsSpan(0, (int)packed.Length));
        to.Write("\nendstream\nendobj\n"u8);
    }

    private static void Write(Span<byte> entry, long place) =>
        Encoding.ASCII.GetBytes(place.ToString("D10", CultureInfo.InvariantCulture), entry[..PlaceLength]);

    private static int Number(ReadOnlySpan<byte> digits)
    {
        var end = digits.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return int.Parse(digits[..end], CultureInfo.InvariantCulture);
    }

    private static int At(ReadOnlySpan<byte> pdf, ReadOnlySpan<byte> words) => pdf.LastIndexOf(words) is >= 0 and var at ? at : throw new UnreadableFileException("it has no cross-reference table");
}

using System.Buffers.Binary;

namespace ApprovalHub.Documents.Layout;

/// <summary>The tables of a TrueType font (sfnt), written anew as a smaller font.</summary>
internal sealed class FontTables
{
    private const int Head = 12, Entry = 16, Word = 4;

    private static readonly string[] OfOutlines = ["glyf", "loca"];

    /// <summary>What a font inside a PDF has (ISO 32000-1 §9.9, table 126): glyphs are named by their numbers there, so it needs no characters, names or features.</summary>
    private static readonly string[] OfEmbedded = ["glyf", "head", "hhea", "hmtx", "loca", "maxp", "cvt ", "fpgm", "prep"];

    private readonly byte[] _font;
    private readonly List<(string Tag, int Place, int Length)> _tables = [];

    public FontTables(byte[] font)
    {
        _font = font;
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4)); i++)
        {
            var entry = font.AsSpan(Head + i * Entry, Entry);
            _tables.Add((System.Text.Encoding.ASCII.GetString(entry[..Word]), (int)BinaryPrimitives.ReadUInt32BigEndian(entry[8..]), (int)BinaryPrimitives.ReadUInt32BigEndian(entry[12..])));
        }
    }

    /// <summary>The font as a PDF embeds it.</summary>
    public byte[] Embedded() => Write([.. _tables.Where(table => OfEmbedded.Contains(table.Tag))], taken: null);

    /// <summary>
    /// The font without its outlines: the same glyphs, widths and names. Skia lays the text of a PDF by it and embeds it, which is quick, as it draws nothing and has a fifth of the bytes;
    /// <see cref="Updates.PdfFonts"/> then puts the embedded one in its place, which it knows by the length.
    /// </summary>
    /// <param name="taken">Lengths that it may not have; its own is added.</param>
    public byte[] Hollow(ISet<int> taken) => Write([.. _tables.Select(table => table.Tag == "glyf" ? table with { Length = Word } : table)], taken);

    /// <param name="tables">Those that it gets.</param>
    /// <param name="taken">Null for a whole font; else it is hollow, and of a length that is not among these.</param>
    private byte[] Write(IReadOnlyList<(string Tag, int Place, int Length)> tables, ISet<int>? taken)
    {
        var length = Head + tables.Count * Entry + tables.Sum(table => Padded(table.Length));
        while (taken?.Add(length) is false)
            length += Word;
        var written = new byte[length];
        _font.AsSpan(0, Word).CopyTo(written);
        var power = int.Log2(tables.Count);
        short[] sizes = [(short)tables.Count, (short)(Entry << power), (short)power, (short)(tables.Count * Entry - (Entry << power))];
        for (var i = 0; i < sizes.Length; i++)
            BinaryPrimitives.WriteInt16BigEndian(written.AsSpan(Word + i * sizeof(short)), sizes[i]);
        var at = Head + tables.Count * Entry;
        for (var i = 0; i < tables.Count; i++)
        {
            var entry = written.AsSpan(Head + i * Entry, Entry);
            _font.AsSpan(Head + _tables.FindIndex(table => table.Tag == tables[i].Tag) * Entry, 2 * Word).CopyTo(entry); // its tag and checksum
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], at);
            BinaryPrimitives.WriteInt32BigEndian(entry[12..], tables[i].Length);
            if (taken is null || !OfOutlines.Contains(tables[i].Tag))
                _font.AsSpan(tables[i].Place, tables[i].Length).CopyTo(written.AsSpan(at));
            at += Padded(tables[i].Length);
        }

        return written;
    }

    private static int Padded(int length) => (length + Word - 1) / Word * Word;
}

using System.IO.Compression;
using ApprovalHub.Domain.Files;
using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Features.Files;

/// <summary>The type of a file by its bytes; what it is called and what the browser says of it decide nothing.</summary>
internal static class FileSniffer
{
    private const int MostEntries = 10_000;

    private static readonly (byte[] Head, string Type)[] Heads =
    [
        ("%PDF-"u8.ToArray(), FileTypes.Pdf),
        ([0xFF, 0xD8, 0xFF], FileTypes.Jpeg),
        ([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], FileTypes.Png),
        ([(byte)'I', (byte)'I', 0x2A, 0x00], FileTypes.Tiff),
        ([(byte)'M', (byte)'M', 0x00, 0x2A], FileTypes.Tiff),
    ];

    /// <summary>What a zip holds that makes it one of the packed formats.</summary>
    private static readonly (string Entry, string Type)[] Packed =
    [
        ("word/document.xml", FileTypes.Word),
        ("xl/workbook.xml", FileTypes.Excel),
        ("OFD.xml", FileTypes.Ofd),
    ];

    /// <summary>The media type, or null for anything that is not taken; refuses <c>FILE_HAS_MACROS</c>.</summary>
    public static string? TypeOf(Stream file)
    {
        var head = new byte[8];
        var read = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        foreach (var (bytes, type) in Heads)
        {
            if (head.AsSpan(0, read).StartsWith(bytes))
                return type;
        }
        file.Position = 0;
        return head.AsSpan(0, read).StartsWith("PK\x03\x04"u8) ? TypeOfZip(file) : null;
    }

    private static string? TypeOfZip(Stream file)
    {
        try
        {
            using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.Entries.Count > MostEntries)
                return null;
            var names = zip.Entries.Select(e => e.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (names.Any(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
                throw Refusal.Invalid("FILE_HAS_MACROS").Throwable();
            return Array.Find(Packed, p => names.Contains(p.Entry)).Type;
        }
        catch (InvalidDataException)
        {
            return null; // begins like a zip and is none
        }
    }
}

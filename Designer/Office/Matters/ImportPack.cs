using System.IO.Compression;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Components.Forms;

namespace ApprovalHub.Designer.Pages.Matters;

/// <summary>
/// The chosen files as one zip, byte for byte: the server reads them, so that it can say which row of which file is not UTF-8. A browser that
/// decoded them first would have turned such a row into other characters without a word.
/// </summary>
internal static class ImportPack
{
    public const int MostFiles = 20;
    private const int Largest = 16 * 1024 * 1024;

    /// <summary>Key of why these files cannot be packed, or null.</summary>
    public static string? Refuses(IReadOnlyList<IBrowserFile> files) =>
        files.Sum(f => f.Size) > Largest ? "Matters.TooLarge" : files.Count > 1 && files.Any(IsZip) ? "Matters.OneZip" : null;

    public static async Task<byte[]> OfAsync(IReadOnlyList<IBrowserFile> files)
    {
        using var pack = new MemoryStream();
        if (files is [var only] && IsZip(only))
        {
            await using var stream = only.OpenReadStream(Largest);
            await stream.CopyToAsync(pack);
            return pack.ToArray();
        }
        await using (var zip = new ZipArchive(pack, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
            {
                await using var stream = file.OpenReadStream(Largest);
                await using var entry = await zip.CreateEntry(file.Name, CompressionLevel.Fastest).OpenAsync();
                await stream.CopyToAsync(entry);
            }
        }
        return pack.ToArray();
    }

    public static HttpContent Content(byte[] pack)
    {
        var content = new ByteArrayContent(pack);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/zip");
        return content;
    }

    private static bool IsZip(IBrowserFile file) => file.Name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);
}

using System.IO.Compression;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Matters.Import;
using Microsoft.AspNetCore.Http;

namespace ApprovalHub.Api.Endpoints.Files;

/// <summary>The files of a zip that is a request's body.</summary>
internal static class RequestZip
{
    /// <summary>
    /// Reads no more than each file's bound, whatever the zip says of itself: a small zip may hold a very large file. Refuses
    /// <c>ZIP_TOO_MANY_FILES</c> and <c>ZIP_UNREADABLE</c>.
    /// </summary>
    public static async Task<IReadOnlyList<SeedFile>> ReadAsync(HttpRequest request, int mostFiles, int largest, CancellationToken cancellation)
    {
        using var copy = new MemoryStream();
        await request.Body.CopyToAsync(copy, cancellation);
        try
        {
            await using var zip = new ZipArchive(copy, ZipArchiveMode.Read);
            if (zip.Entries.Count > mostFiles)
                throw Refusal.Invalid("ZIP_TOO_MANY_FILES").With("most", mostFiles).Throwable();
            var files = new List<SeedFile>();
            foreach (var entry in zip.Entries.Where(e => e.Name.Length > 0))
            {
                await using var stream = await entry.OpenAsync(cancellation);
                files.Add(await SeedFile.FromStream(entry.Name, stream, largest, cancellation));
            }
            return files;
        }
        catch (InvalidDataException)
        {
            throw Refusal.Invalid("ZIP_UNREADABLE").Throwable();
        }
    }
}

using System.IO.Compression;
using System.Text.Json;
using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Api.Endpoints.Security;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Matters;
using ApprovalHub.Features.Matters.Import;
using Microsoft.AspNetCore.Http;

namespace ApprovalHub.Api.Endpoints.Matters;

/// <summary>Takes matters in as files: as JSON, name by name, or as a zip of them.</summary>
internal static class MatterImport
{
    private const int MostFiles = 20;

    public static async Task<IResult> ImportAsync(HttpContext http, PublishMatters.Handler handler, ActDesk desk, CancellationToken cancellation)
    {
        var (files, from) = RequestGuard.IsZip(http.Request.ContentType)
            ? (await UnzipAsync(http.Request, cancellation), null)
            : await ReadAsync(http.Request, cancellation);
        var outcome = await handler.HandleAsync(new PublishMatters.Command(files, from ?? desk.Today), cancellation);
        return outcome.Faults.Count == 0
            ? TypedResults.Ok(new ImportResponse(outcome.Published, outcome.Unchanged))
            : ImportFaults.Problem(http, outcome.Faults);
    }

    private static async Task<(IReadOnlyList<SeedFile> Files, DateOnly? From)> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        var body = await JsonSerializer.DeserializeAsync<ImportMattersRequest>(request.Body, ApiJson.Options, cancellation)
            ?? throw Refusal.Invalid("REQUEST_UNREADABLE").With("path", "$").Throwable();
        return ([.. body.Files.Select(f => SeedFile.FromText(f.Key, f.Value))], body.EffectiveFrom);
    }

    /// <summary>Reads no more than each file's bound, whatever the zip says of itself: a small zip may hold a very large file.</summary>
    private static async Task<IReadOnlyList<SeedFile>> UnzipAsync(HttpRequest request, CancellationToken cancellation)
    {
        using var copy = new MemoryStream();
        await request.Body.CopyToAsync(copy, cancellation);
        try
        {
            await using var zip = new ZipArchive(copy, ZipArchiveMode.Read);
            if (zip.Entries.Count > MostFiles)
                throw Refusal.Invalid("ZIP_TOO_MANY_FILES").With("most", MostFiles).Throwable();
            var files = new List<SeedFile>();
            foreach (var entry in zip.Entries.Where(e => e.Name.Length > 0))
            {
                await using var stream = await entry.OpenAsync(cancellation);
                files.Add(await SeedFile.FromStream(entry.Name, stream, cancellation));
            }
            return files;
        }
        catch (InvalidDataException)
        {
            throw Refusal.Invalid("ZIP_UNREADABLE").Throwable();
        }
    }
}

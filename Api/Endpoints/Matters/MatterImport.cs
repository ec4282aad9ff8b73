using System.Text.Json;
using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Api.Endpoints.Files;
using ApprovalHub.Api.Endpoints.Security;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Matters;
using ApprovalHub.Features.Matters.Import;
using AutoMapper;
using Microsoft.AspNetCore.Http;

namespace ApprovalHub.Api.Endpoints.Matters;

/// <summary>Takes matters in as files: as JSON, name by name, or as a zip of them.</summary>
internal static class MatterImport
{
    private const int MostFiles = 20;

    public static async Task<IResult> ImportAsync(
        HttpContext http, DateOnly? from, PublishMatters.Handler handler, ActDesk desk, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(await CommandAsync(http, from, desk, cancellation), cancellation);
        if (outcome.Faults.Count == 0)
            return TypedResults.Ok(new ImportResponse([.. outcome.Published.Select(p => p.Version.MatterCode)], outcome.Unchanged));
        return ImportFaults.Problem(http, outcome.Faults);
    }

    public static async Task<IResult> CheckAsync(
        HttpContext http, DateOnly? from, PublishMatters.Handler handler, ActDesk desk, IMapper mapper, CancellationToken cancellation)
    {
        var command = await CommandAsync(http, from, desk, cancellation);
        var outcome = await handler.CheckAsync(command, cancellation);
        return TypedResults.Ok(new ImportCheckResponse(
            command.From,
            [.. outcome.Published.Select(p => new ImportCheckResponse.Matter(
                p.Version.MatterCode, p.Version.Content.Name, p.Version.Version, mapper.Map<IReadOnlyList<MatterChange>>(p.Changes)))],
            outcome.Unchanged, [.. ImportFaults.Worded(http, outcome.Faults)]));
    }

    private static async Task<PublishMatters.Command> CommandAsync(HttpContext http, DateOnly? from, ActDesk desk, CancellationToken cancellation)
    {
        var (files, own) = RequestGuard.IsZip(http.Request.ContentType)
            ? (await RequestZip.ReadAsync(http.Request, MostFiles, SeedFile.MaxBytes, cancellation), null)
            : await ReadAsync(http.Request, cancellation);
        return new PublishMatters.Command(files, own ?? from ?? desk.Today);
    }

    private static async Task<(IReadOnlyList<SeedFile> Files, DateOnly? From)> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        var body = await JsonSerializer.DeserializeAsync<ImportMattersRequest>(request.Body, ApiJson.Options, cancellation)
            ?? throw Refusal.Invalid("REQUEST_UNREADABLE").With("path", "$").Throwable();
        return ([.. body.Files.Select(f => SeedFile.FromText(f.Key, f.Value))], body.EffectiveFrom);
    }
}

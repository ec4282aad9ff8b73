using System.Security.Cryptography;
using ApprovalHub.Api.Contracts.Papers;
using ApprovalHub.Api.Endpoints.Security;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Papers;
using ApprovalHub.Features.Ports;
using AutoMapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace ApprovalHub.Api.Endpoints.Papers;

/// <summary>Papers: their bytes for those who see the case, and whether one is genuine for anybody.</summary>
internal static class PaperMap
{
    private const string Pdf = "application/pdf", Ofd = "application/ofd";
    private const int LargestFile = 20 * 1024 * 1024;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/papers/{id}", ReadAsync).WithTags("Papers").Produces(StatusCodes.Status200OK, contentType: Pdf, additionalContentTypes: Ofd);
        routes.MapGet("/api/papers/signing", Signing).WithTags("Papers");
        routes.MapGet("/api/cases/{id}/prints", PrintsAsync).WithTags("Papers");
        routes.MapGet("/api/cases/{id}/dossier", DossierAsync).WithTags("Papers").Produces(StatusCodes.Status200OK, contentType: Pdf);
        var verify = routes.MapGroup("/api/verify").WithTags("Papers").AllowAnonymous().RequireRateLimiting(Limits.Public);
        verify.MapGet("/{code}", VerifyAsync);
        verify.MapGet("/files/{hash}", VerifyHashAsync);
        verify.MapPost("/files", VerifyFileAsync).WithMetadata(new RequestSizeLimitAttribute(LargestFile)).Accepts<byte[]>(Pdf);
    }

    private static async Task<FileContentHttpResult> ReadAsync(Guid id, bool? view, string? reason, string? format, ReadPaper.Handler handler, HttpContext http) =>
        Content(await handler.HandleAsync(new ReadPaper.Query(id, view ?? false, reason, FormatOf(format)), http.RequestAborted), http);

    private static Ok<SigningResponse> Signing(IPaperSigner signer, IMapper mapper) => TypedResults.Ok(mapper.Map<SigningResponse>(signer.State));

    private static async Task<Ok<IReadOnlyList<PrintLine>>> PrintsAsync(Guid id, ReadPrints.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<IReadOnlyList<PrintLine>>(await handler.HandleAsync(id, cancellation)));

    private static async Task<FileStreamHttpResult> DossierAsync(Guid id, string? reason, ReadDossier.Handler handler, HttpContext http)
    {
        var dossier = await handler.HandleAsync(id, reason, http.RequestAborted);
        Named(http, $"案卷 {dossier.Number}.pdf");
        return TypedResults.Stream(dossier.Pdf, Pdf);
    }

    /// <summary>pdf unless another is asked for; refuses <c>PAPER_FORMAT_UNKNOWN</c>.</summary>
    public static PaperFormat FormatOf(string? format) => format switch
    {
        null or "pdf" => PaperFormat.Pdf,
        "ofd" => PaperFormat.Ofd,
        _ => throw Refusal.Invalid("PAPER_FORMAT_UNKNOWN").With("format", format).Throwable(),
    };

    /// <summary>The PDF or OFD, the same bytes every time.</summary>
    public static FileContentHttpResult Content(ReadPaper.Printed paper, HttpContext http)
    {
        var (type, ending) = paper.Format == PaperFormat.Ofd ? (Ofd, "ofd") : (Pdf, "pdf");
        Named(http, $"{PaperNames.Of(paper.Kind)} {paper.Number}.{ending}");
        return TypedResults.Bytes(paper.Bytes, type, entityTag: new EntityTagHeaderValue($"\"{paper.Hash}\""));
    }

    private static void Named(HttpContext http, string file)
    {
        var name = new ContentDispositionHeaderValue("inline");
        name.SetHttpFileName(file);
        http.Response.Headers.ContentDisposition = name.ToString();
        http.Response.Headers.CacheControl = "private, no-cache";
    }

    private static async Task<Ok<VerifyResponse>> VerifyAsync(
        string code, VerifyPaper.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<VerifyResponse>(await handler.HandleAsync(code, cancellation)));

    private static async Task<Ok<VerifyResponse>> VerifyHashAsync(
        string hash, VerifyPaper.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<VerifyResponse>(await handler.HandleFileAsync(hash, cancellation)));

    private static async Task<Ok<VerifyResponse>> VerifyFileAsync(HttpContext http, VerifyPaper.Handler handler, IMapper mapper)
    {
        var hash = Convert.ToHexString(await SHA256.HashDataAsync(http.Request.Body, http.RequestAborted));
        return TypedResults.Ok(mapper.Map<VerifyResponse>(await handler.HandleFileAsync(hash, http.RequestAborted)));
    }
}

using ApprovalHub.Api.Contracts.Papers;
using ApprovalHub.Api.Endpoints.Security;
using ApprovalHub.Features.Papers;
using AutoMapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace ApprovalHub.Api.Endpoints.Papers;

/// <summary>Papers: their bytes for those who see the case, and whether one is genuine for anybody.</summary>
internal static class PaperMap
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/papers/{id}", ReadAsync).WithTags("Papers").Produces(StatusCodes.Status200OK, contentType: "application/pdf");
        routes.MapGet("/api/verify/{code}", VerifyAsync).WithTags("Papers").AllowAnonymous().RequireRateLimiting(Limits.Public);
    }

    private static async Task<FileContentHttpResult> ReadAsync(
        Guid id, ReadPaper.Handler handler, HttpContext http, CancellationToken cancellation) =>
        Content(await handler.HandleAsync(id, cancellation), http);

    /// <summary>The PDF, the same bytes every time.</summary>
    public static FileContentHttpResult Content(ReadPaper.Printed paper, HttpContext http)
    {
        var name = new ContentDispositionHeaderValue("inline");
        name.SetHttpFileName($"{PaperNames.Of(paper.Kind)} {paper.Number}.pdf");
        http.Response.Headers.ContentDisposition = name.ToString();
        http.Response.Headers.CacheControl = "private, no-cache";
        return TypedResults.Bytes(paper.Bytes, "application/pdf", entityTag: new EntityTagHeaderValue($"\"{paper.Hash}\""));
    }

    private static async Task<Ok<VerifyResponse>> VerifyAsync(
        string code, VerifyPaper.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<VerifyResponse>(await handler.HandleAsync(code, cancellation)));
}

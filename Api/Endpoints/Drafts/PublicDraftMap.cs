using ApprovalHub.Api.Contracts.Drafts;
using ApprovalHub.Api.Endpoints.Files;
using ApprovalHub.Api.Endpoints.Security;
using ApprovalHub.Features.Drafts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Drafts;

/// <summary>Half-filled applications of whoever holds code and secret.</summary>
internal static class PublicDraftMap
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var drafts = routes.MapGroup("/api/public/drafts").WithTags("Public").AllowAnonymous().RequireRateLimiting(Limits.Public);
        drafts.MapPost("", CreateAsync);
        drafts.MapGet("/{code}", ReadAsync);
        drafts.MapPut("/{code}", SaveAsync);
        drafts.MapDelete("/{code}", DeleteAsync);
    }

    private static async Task<Created<NewDraftResponse>> CreateAsync(DraftRequest request, KeepDrafts.Handler handler, CancellationToken cancellation)
    {
        var (draft, secret) = await handler.CreatePublicAsync(request.ToContent(), cancellation);
        return TypedResults.Created($"/api/public/drafts/{draft.Code}", new NewDraftResponse(draft.Code!, secret, draft.Version, draft.KeptUntil));
    }

    private static async Task<Ok<DraftResponse>> ReadAsync(string code, KeepDrafts.Handler handler, HttpContext http) =>
        TypedResults.Ok(DraftAnswers.Of(await handler.ReadPublicAsync(code, Secret(http, code), http.RequestAborted), http));

    private static async Task<Ok<DraftResponse>> SaveAsync(string code, DraftRequest request, KeepDrafts.Handler handler, HttpContext http) =>
        TypedResults.Ok(DraftAnswers.Of(
            await handler.SavePublicAsync((code, Secret(http, code)), DraftAnswers.Seen(http), request.ToContent(), http.RequestAborted), http));

    private static async Task<NoContent> DeleteAsync(string code, KeepDrafts.Handler handler, HttpContext http)
    {
        await handler.DeletePublicAsync(code, Secret(http, code), http.RequestAborted);
        return TypedResults.NoContent();
    }

    /// <summary>The secret, if the header speaks of this draft; else none, which opens nothing.</summary>
    private static string? Secret(HttpContext http, string code) =>
        HolderHeader.Read(http) is { IsDraft: true } holder && holder.Name == code ? holder.Key : null;
}

using ApprovalHub.Api.Contracts.Drafts;
using ApprovalHub.Features.Drafts;
using AutoMapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Drafts;

/// <summary>Half-filled intakes of clerks.</summary>
internal static class DraftMap
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var drafts = routes.MapGroup("/api/drafts").WithTags("Drafts");
        drafts.MapGet("", ListAsync);
        drafts.MapPost("", CreateAsync);
        drafts.MapGet("/{id}", ReadAsync);
        drafts.MapPut("/{id}", SaveAsync);
        drafts.MapDelete("/{id}", DeleteAsync);
    }

    private static async Task<Ok<IReadOnlyList<DraftLine>>> ListAsync(KeepDrafts.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<IReadOnlyList<DraftLine>>(await handler.ListAsync(cancellation)));

    private static async Task<Created<DraftResponse>> CreateAsync(DraftRequest request, KeepDrafts.Handler handler, HttpContext http)
    {
        var draft = await handler.CreateAsync(request.ToContent(), http.RequestAborted);
        return TypedResults.Created($"/api/drafts/{draft.Id:D}", DraftAnswers.Of(draft, http));
    }

    private static async Task<Ok<DraftResponse>> ReadAsync(Guid id, KeepDrafts.Handler handler, HttpContext http) =>
        TypedResults.Ok(DraftAnswers.Of(await handler.ReadAsync(id, http.RequestAborted), http));

    private static async Task<Ok<DraftResponse>> SaveAsync(Guid id, DraftRequest request, KeepDrafts.Handler handler, HttpContext http) =>
        TypedResults.Ok(DraftAnswers.Of(await handler.SaveAsync(id, DraftAnswers.Seen(http), request.ToContent(), http.RequestAborted), http));

    private static async Task<NoContent> DeleteAsync(Guid id, KeepDrafts.Handler handler, CancellationToken cancellation)
    {
        await handler.DeleteAsync(id, cancellation);
        return TypedResults.NoContent();
    }
}

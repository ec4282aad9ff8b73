using ApprovalHub.Api.Contracts.Inbound;
using ApprovalHub.Api.Endpoints.Guards;
using ApprovalHub.Api.Endpoints.Problems;
using ApprovalHub.Api.Endpoints.Security;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Sync;
using AutoMapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Inbound;

/// <summary>来件 of the platforms: the list, and what an administrator decides on those that could not be taken.</summary>
internal static class InboundMap
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var inbound = routes.MapGroup("/api/inbound").WithTags("Inbound");
        inbound.MapGet("", ListAsync);
        inbound.MapPost("/{id}/retry", RetryAsync).RequireAuthorization(Policies.Administrator);
        inbound.MapPost("/{id}/close", CloseAsync).RequireAuthorization(Policies.Administrator);
    }

    private static async Task<Ok<InboundPage>> ListAsync(string? state, string? after, int? take, ReadInbound.Handler handler, IMapper mapper, HttpContext http)
    {
        var behind = Asked.Cursor(after, DateTime.MaxValue.Ticks) is var (at, id) ? new ReadInbound.Cursor(new DateTimeOffset(at, TimeSpan.Zero), id) : null;
        var page = await handler.HandleAsync(Asked.Name<InboundState>(state, "state"), behind, Paging.Take(take), http.RequestAborted);
        var culture = RefusalText.CultureOf(http.Request);
        return TypedResults.Ok(new InboundPage([.. page.Rows.Select(m => InboundLines.Of(m, mapper, culture))], page.Next is { } next ? Asked.Cursor(next.At.UtcTicks, next.Id) : null, page.Held));
    }

    private static async Task<NoContent> RetryAsync(Guid id, DecideInbound.Handler handler, CancellationToken cancellation)
    {
        await handler.RetryAsync(id, cancellation);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> CloseAsync(Guid id, CloseInboundRequest request, DecideInbound.Handler handler, CancellationToken cancellation)
    {
        await handler.CloseAsync(id, request.Words, cancellation);
        return TypedResults.NoContent();
    }
}

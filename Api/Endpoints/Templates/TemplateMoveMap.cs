using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Domain.Process.Life;
using ApprovalHub.Features.Templates;
using AutoMapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Templates;

/// <summary>Moves of running cases to another version of their template.</summary>
internal static class TemplateMoveMap
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var moves = routes.MapGroup("/api/template-moves").WithTags("Templates");
        moves.MapGet("", ListAsync);
        moves.MapPost("", ProposeAsync);
        moves.MapGet("/suggestion", SuggestAsync);
        moves.MapPost("/dry-run", ForeseeAsync);
        moves.MapGet("/{id}", ReadAsync);
        moves.MapPost("/{id}/confirmation", ConfirmAsync);
        moves.MapPost("/{id}/progress", GoOnAsync);
        moves.MapPost("/{id}/drop", DropAsync);
    }

    private static async Task<Ok<IReadOnlyList<TemplateMoveLine>>> ListAsync(string? template, ReadMoves.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<IReadOnlyList<TemplateMoveLine>>(await handler.ListAsync(template, cancellation)));

    private static async Task<Ok<MoveSuggestion>> SuggestAsync(string template, int from, int to, PlanMove.Handler handler, CancellationToken cancellation)
    {
        var found = await handler.SuggestAsync(new(template, from, to), cancellation);
        return TypedResults.Ok(new MoveSuggestion(
            FlowView.Of(found.From), FlowView.Of(found.To), [.. found.Matches.Select(m => new MoveSuggestion.Match(m.From, m.To, m.Reason.ToString()))]));
    }

    private static async Task<Ok<MoveForeseen>> ForeseeAsync(MoveRequest request, PlanMove.Handler handler, MoveWords words, CancellationToken cancellation) =>
        TypedResults.Ok(words.Foreseen(await handler.ForeseeAsync(Between(request), request.Nodes, cancellation)));

    private static async Task<Ok<TemplateMoveResponse>> ProposeAsync(ProposeMoveRequest request, MoveCases.Handler handler, ReadMoves.Handler read, MoveWords words, CancellationToken cancellation)
    {
        var cases = request.Cases.Select(c => new MovingCase(c.Id, c.Revision)).ToList();
        var id = await handler.ProposeAsync(new(Between(request.Move), request.Move.Nodes, request.Reason, cases), cancellation);
        return TypedResults.Ok(words.Sheet(await read.ReadAsync(id, cancellation)));
    }

    private static async Task<Ok<TemplateMoveResponse>> ReadAsync(Guid id, ReadMoves.Handler read, MoveWords words, CancellationToken cancellation) =>
        TypedResults.Ok(words.Sheet(await read.ReadAsync(id, cancellation)));

    private static async Task<Ok<TemplateMoveResponse>> ConfirmAsync(
        Guid id, ConfirmMoveRequest request, MoveCases.Handler handler, GoOnMoving.Handler mover, ReadMoves.Handler read, MoveWords words, CancellationToken cancellation)
    {
        await handler.ConfirmAsync(id, request.Revision, cancellation);
        return await GoOnAsync(id, mover, read, words, cancellation);
    }

    private static async Task<Ok<TemplateMoveResponse>> GoOnAsync(Guid id, GoOnMoving.Handler mover, ReadMoves.Handler read, MoveWords words, CancellationToken cancellation)
    {
        await mover.ByPersonAsync(id, cancellation);
        return TypedResults.Ok(words.Sheet(await read.ReadAsync(id, cancellation)));
    }

    private static async Task<Ok<TemplateMoveResponse>> DropAsync(
        Guid id, DropMoveRequest request, MoveCases.Handler handler, ReadMoves.Handler read, MoveWords words, CancellationToken cancellation)
    {
        await handler.DropAsync(id, request.Revision, request.Reason, cancellation);
        return TypedResults.Ok(words.Sheet(await read.ReadAsync(id, cancellation)));
    }

    private static PlanMove.Between Between(MoveRequest request) => new(request.Template, request.From, request.To);
}

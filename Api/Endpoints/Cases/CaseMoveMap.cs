using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Endpoints.Guards;
using ApprovalHub.Api.Endpoints.Problems;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Review;
using AutoMapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Cases;

/// <summary>A stuck case that a supervisor takes to another step, and what is told of such moves.</summary>
internal static class CaseMoveMap
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var cases = routes.MapGroup("/api/cases").WithTags("Cases");
        cases.MapGet("/{id}/move-to", ForeseeAsync);
        cases.MapPost("/{id}/move-to", MoveAsync);
    }

    /// <summary>What an event says of a move.</summary>
    public static ProcessResponse.Move Move(CaseEvent told) => told.Kind == "VersionChanged"
        ? new(told.Kind, told.At, told.ByName, told.Told("proposedBy"), told.Counted("from"), told.Counted("to"), told.Reason())
        : new(told.Kind, told.At, told.ByName, null, told.Told("step") ?? "", told.Told("to") ?? "", told.Reason());

    private static Task<Ok<ActResponse>> MoveAsync(Guid id, MoveToRequest request, MoveStuckCase.Handler handler, HttpContext http, IMapper mapper) =>
        handler.HandleAsync(ActGuard.On(http, id, request), new MoveStuckCase.Command(request.TaskId, request.NodeId, request.Reason), http.RequestAborted).AsOk(http, mapper);

    private static async Task<Ok<RescueResponse>> ForeseeAsync(Guid id, Guid task, string node, MoveStuckCase.Handler handler, RefusalWords words, HttpContext http)
    {
        var seen = await handler.ForeseeAsync(id, task, node, http.RequestAborted);
        var (refused, next) = words.Of(seen.Refusal);
        var now = seen.Case.Tasks.Where(t => t.IsOpen).ToDictionary(t => t.Id);
        var then = seen.After?.Tasks.Where(t => t.IsOpen).ToList() ?? [];
        return TypedResults.Ok(new RescueResponse(
            seen.Case.Revision, refused, next,
            seen.After is null ? [] : [.. now.Values.Where(t => then.All(o => o.Id != t.Id)).Select(t => Task(t, seen))],
            [.. then.Where(t => !now.ContainsKey(t.Id)).Select(t => Task(t, seen))],
            [.. seen.Notes.Select(n => $"{n.NodeName}：{words.Of(n).Text}")]));
    }

    private static RescueResponse.Task Task(CaseTask task, MoveStuckCase.Foreseen seen) => new(
        task.Name, task.ActorKind.ToString(), task.DepartmentCode is { } code ? seen.Departments[code].ShortName : null, task.AssigneeName);
}

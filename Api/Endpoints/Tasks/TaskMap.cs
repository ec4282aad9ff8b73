using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Tasks;
using ApprovalHub.Api.Endpoints.Cases;
using ApprovalHub.Api.Endpoints.Guards;
using ApprovalHub.Api.Endpoints.Mapping;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Review;
using AutoMapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Tasks;

/// <summary>Tasks of a case.</summary>
internal static class TaskMap
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var tasks = routes.MapGroup("/api/cases/{id}/tasks/{taskId}").WithTags("Tasks");
        tasks.MapPost("/complete", CompleteAsync);
        tasks.MapPost("/claim", ClaimAsync);
        tasks.MapPost("/release", ReleaseAsync);
        tasks.MapPost("/reassign", ReassignAsync);
        tasks.MapGet("/colleagues", ColleaguesAsync);
        tasks.MapPost("/return", ReturnAsync);
        tasks.MapPost("/hearing", CallHearingAsync);
        tasks.MapPost("/recall", RecallAsync);
        tasks.MapPost("/corrections", AskInReviewAsync);
        tasks.MapPost("/form", ReviseFormAsync);
    }

    private static Task<Ok<ActResponse>> CompleteAsync(
        [AsParameters] Place at, TaskAnswerInput request, CompleteTask.Handler handler, HttpContext http, IMapper mapper) =>
        handler.HandleAsync(ActGuard.Once(http, at.Id, request), new CompleteTask.Command(at.TaskId, request.ToAnswer()), http.RequestAborted)
            .AsOk(http, mapper);

    private static Task<Ok<ActResponse>> ClaimAsync([AsParameters] Place at, ClaimTask.Handler handler, HttpContext http, IMapper mapper) =>
        handler.ClaimAsync(ActGuard.On(http, at.Id), new ClaimTask.Command(at.TaskId), http.RequestAborted).AsOk(http, mapper);

    private static Task<Ok<ActResponse>> ReleaseAsync([AsParameters] Place at, ClaimTask.Handler handler, HttpContext http, IMapper mapper) =>
        handler.ReleaseAsync(ActGuard.On(http, at.Id), new ClaimTask.Command(at.TaskId), http.RequestAborted).AsOk(http, mapper);

    private static Task<Ok<ActResponse>> ReassignAsync(
        [AsParameters] Place at, ReassignRequest request, ReassignTask.Handler handler, HttpContext http, IMapper mapper) =>
        handler.HandleAsync(
            ActGuard.On(http, at.Id, request), new ReassignTask.Command(at.TaskId, request.ToPersonId, request.Reason), http.RequestAborted)
            .AsOk(http, mapper);

    private static async Task<Ok<IReadOnlyList<ColleagueLine>>> ColleaguesAsync([AsParameters] Place at, FindColleagues.Handler handler, HttpContext http) =>
        TypedResults.Ok<IReadOnlyList<ColleagueLine>>([.. (await handler.HandleAsync(at.Id, at.TaskId, http.RequestAborted))
            .Select(c => new ColleagueLine(c.Person.Id, c.Person.Name, c.Person.StaffNo, [.. c.Posts.Select(p => p.Name)], c.OnBehalfOf))]);

    private static Task<Ok<ActResponse>> ReturnAsync(
        [AsParameters] Place at, ReturnRequest request, SendBack.Handler handler, HttpContext http, IMapper mapper) =>
        handler.HandleAsync(ActGuard.On(http, at.Id, request), new SendBack.Command(at.TaskId, request.NodeId, request.Reason), http.RequestAborted)
            .AsOk(http, mapper);

    private static Task<Ok<ActResponse>> CallHearingAsync(
        [AsParameters] Place at, HearingRequest request, CallHearing.Handler handler, HttpContext http, IMapper mapper) =>
        handler.HandleAsync(ActGuard.On(http, at.Id, request), new CallHearing.Command(at.TaskId, request.ToCall()), http.RequestAborted).AsOk(http, mapper);

    private static Task<Ok<ActResponse>> RecallAsync([AsParameters] Place at, RecallTask.Handler handler, HttpContext http, IMapper mapper) =>
        handler.HandleAsync(ActGuard.On(http, at.Id), new RecallTask.Command(at.TaskId), http.RequestAborted).AsOk(http, mapper);

    private static Task<Ok<ActResponse>> AskInReviewAsync(
        [AsParameters] Place at, AskInReviewRequest request, AskInReview.Handler handler, HttpContext http, IMapper mapper) =>
        handler.HandleAsync(
            ActGuard.On(http, at.Id, request),
            new AskInReview.Command(at.TaskId, [.. request.Corrections.Select(c => new CorrectionItem(c.MaterialCode, c.Asked))], request.Days, request.Ground),
            http.RequestAborted)
            .AsOk(http, mapper);

    private static Task<Ok<ActResponse>> ReviseFormAsync(
        [AsParameters] Place at, FormChangeRequest request, ReviseForm.Handler handler, HttpContext http, IMapper mapper) =>
        handler.HandleAsync(ActGuard.On(http, at.Id, request), new ReviseForm.Command(at.TaskId, Commands.ToJson(request.Values) ?? "{}"), http.RequestAborted).AsOk(http, mapper);

    /// <summary>Which task of which case.</summary>
    private readonly record struct Place(Guid Id, Guid TaskId);
}

using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Public;
using ApprovalHub.Api.Endpoints.Files;
using ApprovalHub.Api.Endpoints.Guards;
using ApprovalHub.Api.Endpoints.Mapping;
using ApprovalHub.Api.Endpoints.Matters;
using ApprovalHub.Api.Endpoints.Security;
using ApprovalHub.Features.Intake;
using ApprovalHub.Features.Tracking;
using AutoMapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Public;

/// <summary>What applicants do without an account; guessing is made slow for all of it.</summary>
internal static class PublicMap
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var open = routes.MapGroup("/api/public").WithTags("Public").AllowAnonymous().RequireRateLimiting(Limits.Public);
        open.MapGet("/matters", MatterMap.ListAsync);
        open.MapGet("/matters/{code}", MatterMap.ReadAsync);
        open.MapGet("/departments", MatterMap.DepartmentsAsync);
        open.MapPost("/applications", ApplyAsync);
        open.MapGet("/cases/{number}", TrackAsync);
        open.MapPost("/cases/{number}/materials", SupplyAsync);
    }

    private static async Task<Created<ApplyResponse>> ApplyAsync(
        ApplyRequest request, ReceiveCase.Handler handler, HttpContext http, CancellationToken cancellation)
    {
        var key = ActGuard.RequiredKey(http, request, ActGuard.OwnerOf(request.Applicant.IdNumber));
        var answer = await handler.OnlineAsync(request.ToCommand(), key, cancellation);
        return TypedResults.Created(
            $"/api/public/cases/{answer.Number}", new ApplyResponse(answer.Number, answer.QueryCode, answer.State.ToString()));
    }

    private static Task<Ok<PublicCaseResponse>> TrackAsync(
        string number, [FromHeader(Name = HubHeaders.Applicant)] string? applicant, Follow follow, CancellationToken cancellation) =>
        follow.ReadAsync(number, HolderHeader.CodeFor(number, applicant), cancellation);

    private static async Task<Ok<PublicCaseResponse>> SupplyAsync(
        string number, PublicSupplyRequest request, ApplicantActs.Handler handler, Follow follow, HttpContext http)
    {
        var key = ActGuard.Key(http, request, ActGuard.OwnerOf(number));
        var supply = new ApplicantActs.Supply(request.Materials.ToMaterials()) { FormJson = Commands.ToJson(request.Form) };
        await handler.SupplyOnlineAsync(number, request.Code, supply, key, http.RequestAborted);
        return await follow.ReadAsync(number, request.Code, http.RequestAborted);
    }

    /// <summary>Shows the case as the applicant sees it, by its number and after each act.</summary>
    internal sealed class Follow(TrackPublic.Handler handler, IMapper mapper)
    {
        public async Task<Ok<PublicCaseResponse>> ReadAsync(string number, string code, CancellationToken cancellation)
        {
            var view = await handler.HandleAsync(number, code, cancellation);
            return TypedResults.Ok(mapper.Map<PublicCaseResponse>(view) with { Form = CaseForms.Of(view.Case, view.Matter, view.FormAt, view.FormSeen, mapper) });
        }
    }
}

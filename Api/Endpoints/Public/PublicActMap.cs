using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Api.Contracts.Public;
using ApprovalHub.Api.Endpoints.Files;
using ApprovalHub.Api.Endpoints.Guards;
using ApprovalHub.Api.Endpoints.Papers;
using ApprovalHub.Api.Endpoints.Security;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Ratings;
using ApprovalHub.Features.Intake;
using ApprovalHub.Features.Papers;
using AutoMapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Public;

/// <summary>What applicants do with a case of theirs besides supplying: withdraw, sign the promise, receive the result, have its papers.</summary>
internal static class PublicActMap
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var open = routes.MapGroup("/api/public/cases/{number}").WithTags("Public").AllowAnonymous().RequireRateLimiting(Limits.Public);
        open.MapPost("/withdraw", WithdrawAsync);
        open.MapGet("/promise", PromiseAsync);
        open.MapPost("/promise", SignAsync);
        open.MapPost("/receive", ReceiveAsync);
        open.MapPost("/rating", RateAsync);
        open.MapGet("/papers/{paperId}", PaperAsync).Produces(StatusCodes.Status200OK, contentType: "application/pdf", additionalContentTypes: "application/ofd");
    }

    private static async Task<Ok<PublicCaseResponse>> WithdrawAsync(
        string number, PublicWithdrawRequest request, ApplicantActs.Handler handler, PublicMap.Follow follow, HttpContext http)
    {
        var key = ActGuard.Key(http, request, ActGuard.OwnerOf(number));
        await handler.WithdrawOnlineAsync(number, request.Code, new ApplicantActs.Withdrawal(request.Reason), key, http.RequestAborted);
        return await follow.ReadAsync(number, request.Code, http.RequestAborted);
    }

    private static async Task<Ok<PromiseResponse>> PromiseAsync(
        string number, [FromHeader(Name = HubHeaders.Applicant)] string? applicant, ApplicantActs.Handler handler, IMapper mapper,
        CancellationToken cancellation)
    {
        var (offer, subject) = await handler.PromiseAsync(number, HolderHeader.CodeFor(number, applicant), cancellation);
        return TypedResults.Ok(new PromiseResponse
        {
            Points = PromiseText.Points,
            Missing = offer.Missing,
            SupplyWithin = mapper.Map<LimitValue>(offer.SupplyWithin),
            Signers = offer.Signers,
            Overdue = offer.Policy.Overdue.ToString(),
            BlockMonths = offer.Policy.BlockMonths,
            SignedAt = subject.PromiseSignedAt,
            SignedBy = subject.PromiseSignedBy,
        });
    }

    private static async Task<Ok<PublicCaseResponse>> SignAsync(
        string number, SignPromiseRequest request, ApplicantActs.Handler handler, PublicMap.Follow follow, CancellationToken cancellation)
    {
        var promise = new TolerancePromise(request.SignedBy, request.SupplyWithinDays);
        await handler.SignPromiseAsync((number, request.Code), promise, request.Signature, cancellation);
        return await follow.ReadAsync(number, request.Code, cancellation);
    }

    private static async Task<Ok<PublicCaseResponse>> ReceiveAsync(
        string number, PublicReceiveRequest request, ApplicantActs.Handler handler, PublicMap.Follow follow, CancellationToken cancellation)
    {
        await handler.ReceiveOnlineAsync((number, request.Code), request.Signature, cancellation);
        return await follow.ReadAsync(number, request.Code, cancellation);
    }

    private static async Task<Ok<PublicCaseResponse>> RateAsync(
        string number, PublicRatingRequest request, RateCase.Handler handler, PublicMap.Follow follow, HttpContext http)
    {
        RatingGuard.MustNotBeStaff(http, number);
        var given = new RatingGiven(
            Asked.One<RatingGrade>(request.Grade, "grade"), [.. request.Reasons.Select(reason => Asked.One<RatingReason>(reason, "reasons"))], request.Words);
        await handler.OnlineAsync((number, request.Code), given, ActGuard.Key(http, request, ActGuard.OwnerOf(number)), http.RequestAborted);
        return await follow.ReadAsync(number, request.Code, http.RequestAborted);
    }

    private static async Task<FileContentHttpResult> PaperAsync(
        string number, Guid paperId, string? format, [FromHeader(Name = HubHeaders.Applicant)] string? applicant, ReadPaper.Handler handler, HttpContext http) =>
        PaperMap.Content(await handler.ForApplicantAsync((number, HolderHeader.CodeFor(number, applicant)), paperId, PaperMap.FormatOf(format), http.RequestAborted), http);
}
